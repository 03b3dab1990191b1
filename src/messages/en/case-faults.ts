import type { CaseCode, FaultTexts } from '../catalogue.ts';
import { inSentence } from '../shown.ts';
import { lowered, named, quote } from './words.ts';

const UNRUN = 'Such a case was not run, so whether the rule works was not shown, and the exit code is 2.';

/** What is said of cases, in English. */
export const enCase: FaultTexts<CaseCode> = {
  'case/plan-or-change': {
    title: 'A plan or a change',
    message: ({ both }) =>
      both ? 'This case has both a plan and a change' : 'This case has neither a plan nor a change',
    remedy: ({ both }) =>
      `${both ? 'Keep one of them' : 'Write one of them'}: \`plan\` is a whole plan, \`change\` is a change to the smallest plan that passes.`,
    explanation: `A case is about one plan: either it is written out, or the case says how it differs from the smallest plan that passes. ${UNRUN}`,
  },
  'case/other-pack': {
    title: 'A case of another pack',
    message: ({ name, wanted }) =>
      `This file has cases of the pack ${quote(name)}, and ${quote(wanted)} is being tested`,
    remedy: () => "Name the folder of this pack's cases with --cases; a file in the wrong place goes to its own pack.",
    explanation: `Cases mean something for their own pack only; mixed up, they are lost or counted wrongly. ${UNRUN}`,
  },
  'case/unknown-rule': {
    title: 'No such rule',
    message: ({ name }) => `The pack has no rule ${quote(name)}`,
    remedy: () => 'Write the id of a rule of the pack; where the rule is gone, delete the case as well.',
    explanation: `In \`rule\` and \`expect\` a case names rules by their ids. With a misspelt or an old id it tests nothing. ${UNRUN}`,
  },
  'case/unknown-kind': {
    title: 'No such unit kind',
    message: ({ name }) => `The pack has no unit kind ${quote(name)}`,
    remedy: () => 'Write the id of a unit kind that pack.yaml lists.',
    explanation: `A change starts from the smallest plan of a unit kind that passes, so the kind has to be known. ${UNRUN}`,
  },
  'case/bad-parameter': {
    title: 'No such parameter',
    message: ({ parameter, value }) => `There is no parameter ${quote(parameter)}, or it can't be ${quote(value)}`,
    remedy: () =>
      'Look at `parameters` in pack.yaml: what the parameter is called, and whether it is a number or a cadence.',
    explanation: `A case may give parameters other values, as long as the pack has them and the type is right. ${UNRUN}`,
  },
  'case/unusable-plan': {
    title: "The case's plan can't be checked",
    message: ({ cause }, words) => `The plan of this case can't be checked: ${lowered(inSentence(words.say(cause)))}`,
    remedy: ({ cause }) =>
      `Correct ${cause.span === undefined ? 'the plan' : `line ${cause.span.start.line} of the plan`}; if this very mistake is to be tested, put its code and place into \`expect\`.`,
    explanation: `Where a plan can't be read, or its pack, unit kind or period is not known, no rule was checked. ${UNRUN}`,
  },
  'case/no-place': {
    title: 'No such place in the plan',
    message: ({ place }) => `The smallest plan of this kind that passes has no ${quote(place)}`,
    remedy: () =>
      'Check the path: list, term id, field, as in /systems/quarterly-meeting/cadence; numbers count from 0.',
    explanation: `The paths of a change lead to what is in the smallest plan that passes, or to something new right inside it. Otherwise the case changes nothing. ${UNRUN}`,
  },
  'case/no-witness': {
    title: 'No plan passes',
    message: ({ kind, reason, rules }, words) =>
      reason === 'conflict'
        ? `No plan of the kind ${named(kind, words)} can meet these rules together: ${words.list(rules)}`
        : `No smallest plan of the kind ${named(kind, words)} was found`,
    remedy: () =>
      'See with `guiju rules witness` which rules are in conflict; meanwhile the case can be written as a whole plan.',
    explanation:
      'A change is one to the smallest plan that passes. Where no plan of the kind meets every rule there is nothing to change, and the case fails.',
  },
  'case/unmet': {
    title: 'Not what the case expects',
    message: ({ rule, name }) => `The case ${quote(name)} of the rule ${rule} did not come out as expected`,
    items: ({ expected, actual }, words) => [`Expected: ${words.list(expected)}`, `Came: ${words.list(actual)}`],
    remedy: () =>
      'If the rule is wrong, correct the rule; if the case is out of date, put what came into `expect` with --update.',
    explanation:
      'A case holds a plan and what the rule must say of it. Where they differ, either the rule has changed or the case is wrong; a person has to look.',
  },
  'case/never-failed': {
    title: 'No failing case',
    message: ({ rule }) => `No case of the rule ${rule} fails, so it may let every mistake pass`,
    remedy: () => 'Add a case that this rule fails, with the place of the finding.',
    explanation:
      'A rule that never says no may check nothing at all. Every rule needs at least one case that fails, or that needs review.',
  },
  'case/never-passed': {
    title: 'No passing case',
    message: ({ rule }) => `No case of the rule ${rule} passes, so it may be that nothing can`,
    remedy: () => 'Add a case that meets this rule, with `expect: pass`.',
    explanation:
      'A rule that never says yes may be one that nobody can meet. Every rule needs at least one case that passes.',
  },
  'case/never-exempt': {
    title: 'No case where it does not apply',
    message: ({ rule }) => `The rule ${rule} has a condition or a period, and no case shows when it does not apply`,
    remedy: () => 'Add a case outside the condition or the period, with `expect: notApplicable`.',
    explanation:
      'A rule with a condition or a period has times when it does not bind; a case shows that the condition is not the wrong way round. This is a note and does not change the exit code.',
  },
};
