import type { FaultTexts, LintCode } from '../catalogue.ts';
import { THINGS } from './pack.ts';
import { counted, quote } from './words.ts';

const WARNED = 'This is a warning; the pack can still be used.';
const STARTS = { unit: 'unit', entry: 'entry of the list' } as const;

/** What is said to those who keep a pack, in English. */
export const enLint: FaultTexts<LintCode> = {
  'lint/impossible-path': {
    title: 'A path that no plan can have',
    message: ({ path, of }) => `No ${of === null ? 'plan' : STARTS[of]} can have anything at ${path}`,
    remedy: ({ of }) =>
      of === 'entry'
        ? 'Correct the path, which starts from the entry; declare a field of your own under “fields” of its class first.'
        : of === 'unit'
          ? 'Correct the path, which starts from the unit; declare a field of your own under “fields” of unit first.'
          : 'Correct the path, which starts from the top of the plan, as in /unit/exits; declare a field of your own first.',
    explanation: `A path leads to what can be written in a plan. Where it can't, a demand is never met and a condition never holds. ${WARNED}`,
  },
  'lint/impossible-condition': {
    title: 'A condition that nobody can meet',
    message: ({ rule }) => `No unit can meet the condition (where) of the rule ${quote(rule)}, so it binds nobody`,
    remedy: () =>
      'Compare the value with “fields” of unit in pack.yaml; where one field has several demands, see that they can hold together.',
    explanation: `The declared field can't take the value, or the demands contradict each other: the rule never has any effect. ${WARNED}`,
  },
  'lint/impossible-count': {
    title: 'A number that can not be reached',
    message: ({ min, limit, problem }) =>
      problem === 'max'
        ? `At least ${min} are demanded, and at most ${limit} allowed`
        : `At least ${min} are demanded, and only ${counted(limit, 'term')} can be counted`,
    remedy: ({ problem }) => (problem === 'max' ? 'Correct min or max.' : 'Lower min, or add terms to refs.'),
    explanation: `Where terms are named, each counts once. A number that can't be reached fails every plan. ${WARNED}`,
  },
  'lint/contradiction': {
    title: 'Rules that contradict each other',
    message: ({ rule, other }) =>
      rule === other
        ? `The rule ${quote(rule)} contradicts itself: this can't be met together with what it demands before`
        : `Here the rule ${quote(rule)} contradicts the rule ${quote(other)}: no unit can meet both`,
    remedy: () =>
      'See in the source which is wrong; if they were meant for different units, correct kinds, where or effective.',
    explanation: `Two rules bind one kind of unit at one time and can't be met together, so no plan of that kind can pass. ${WARNED}`,
  },
  'lint/implied': {
    title: 'A rule that another implies',
    message: ({ rule, by }) =>
      `All that the rule ${quote(rule)} demands, the rule ${quote(by)} demands already: whatever meets that one meets this one`,
    remedy: ({ by }) =>
      `If it says the same, delete it and add its citations to ${by}; if it should demand something else, correct it.`,
    explanation: `One obligation, one rule. A rule that is implied never fails alone; it only reports one thing twice. ${WARNED}`,
  },
  'lint/unused': {
    title: 'Declared and not used',
    message: ({ what, id }) => `The ${THINGS[what]} ${quote(id)} is declared, and nothing uses it`,
    remedy: ({ what }) =>
      what === 'interpretation'
        ? 'Name it under “interpretations” of the rules that rest on it, or delete it.'
        : what === 'class'
          ? 'Write terms of this class, or delete it.'
          : 'Use it in the rule concerned, or delete it.',
    explanation: `What is declared and not used was mostly forgotten in a rule, or left behind when a rule was deleted. ${WARNED}`,
  },
  'lint/untranslated': {
    title: 'One language is missing',
    message: ({ problem, text }) =>
      ({
        'no-chinese': 'The Chinese text is blank here',
        'no-english': 'The English text is blank here',
        'not-chinese': `The Chinese text is ${quote(text)}, without a Chinese character`,
        'not-english': `The English text is ${quote(text)}, which is not English yet`,
      })[problem],
    remedy: ({ problem }) =>
      problem.endsWith('chinese')
        ? 'Write the Chinese text under zh.'
        : 'Write the English text under en; put Chinese words that shall stay in quotation marks or brackets.',
    explanation: `Names, titles and remedies are in both languages, so that readers of either understand them. ${WARNED}`,
  },
  'lint/uncited': {
    title: 'Citations without words',
    message: ({ rule }) =>
      `No citation of the rule ${quote(rule)} says which words of the source it rests on, and where`,
    remedy: () => 'Give at least one of them a term (words of the source, at most 20 characters) and their span.',
    explanation: `A rule rests on its source. With the words and their place a copy can be compared, and a change of the source names the rules that it touches. ${WARNED}`,
  },
  'lint/untested': {
    title: 'A rule without cases',
    message: ({ rule }) => `The rule ${quote(rule)} has no case`,
    remedy: () => 'Write two: a small plan that passes, and one that fails.',
    explanation: `Without cases nobody notices that a rule is wrong. ${WARNED}`,
  },
  'lint/no-cases': {
    title: 'No case at all',
    message: () => 'No cases of this pack were found',
    remedy: () => 'Put them into the folder “cases” of the pack, or say with --cases where they are.',
    explanation: `Without cases nobody notices that a rule is wrong. They are looked for in “cases” of the pack's folder, in “cases/PACK” beside it, and in “fixtures/cases/PACK” of the working folder. ${WARNED}`,
  },
  'lint/expired': {
    title: 'The period is over',
    message: ({ until, asOf }) => `The period ended on ${until}, before ${asOf}`,
    remedy: () =>
      'If the source is still in force, correct until; if it is not, leave it: without --as-of nothing is said of it.',
    explanation: `Only with --as-of is it looked at whether a period is over. Rules that are bind the plans of their time alone. ${WARNED}`,
  },
  'lint/beyond-period': {
    title: "A period beyond the pack's",
    message: ({ rule, from, until }) =>
      `The period of the rule ${quote(rule)} goes beyond that of the pack (${from} to ${until})`,
    remedy: () => "Keep the rule's period within the pack's; if they are the same, delete the rule's “effective”.",
    explanation: `Plans outside the pack's period are not checked, so the days beyond it serve nothing; mostly a date is wrong. ${WARNED}`,
  },
};
