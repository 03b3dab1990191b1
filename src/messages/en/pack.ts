import type { PackThing } from '../../model/pack-fault.ts';
import type { FaultTexts, PackCode } from '../catalogue.ts';
import { counted, named, quote } from './words.ts';

const LONGEST_TERM = 20;

export const THINGS: { readonly [T in PackThing]: string } = {
  kind: 'unit kind',
  term: 'term',
  part: 'part',
  class: 'class',
  collection: 'list',
  field: 'field',
  event: 'event',
  vocabulary: 'vocabulary',
  parameter: 'parameter',
  interpretation: 'interpretation',
  option: 'option',
  rule: 'rule',
};

const REFUSED = "This is an error; until it is corrected the pack can't be used and no plan is checked.";
const WARNED = 'This is a warning; the pack can still be used.';

export const enPack: FaultTexts<PackCode> = {
  'pack/second-document': {
    title: 'More than one document',
    message: () => 'A file of a pack holds one document, and here begins another',
    remedy: () => 'Delete the “---” and join what follows to the document before it, or make it a chapter of its own.',
    explanation:
      'Only the first document of a file of a pack is read. What follows would be lost in silence, so a pack with a second one can not be used.',
  },
  'pack/no-pack-file': {
    title: 'No pack.yaml',
    message: ({ folder }) =>
      `There is no pack.yaml in ${folder === '' ? "the pack's folder" : `the folder ${quote(folder)}`}`,
    remedy: () =>
      "Check that this is the pack's folder; if it is, add pack.yaml with the id, version, source, effective " +
      'period, unit kinds and chapters.',
    explanation:
      'A pack is a folder in which pack.yaml says what it is and which chapters it has; each chapter is a file ' +
      'of its ' +
      `own. Without pack.yaml nobody knows where to begin. ${REFUSED}`,
  },
  'pack/missing-chapter': {
    title: "A chapter's file is missing",
    message: ({ chapter }) =>
      `${quote(chapter)} is listed in “chapters”, but there is no ${chapter}.yaml in the folder`,
    remedy: ({ chapter }) =>
      `Add ${chapter}.yaml, or correct the name in chapters, or delete it there if the chapter is not wanted.`,
    explanation:
      'In pack.yaml, chapters lists the chapters in the order of the source, and each is a file of the same name. ' +
      `Without one, all its rules are gone and a check would leave them out. ${REFUSED}`,
  },
  'pack/stray-chapter': {
    title: 'A file that is not listed',
    message: ({ chapter }) => `${chapter}.yaml is not listed in “chapters”, and its rules have no effect`,
    remedy: ({ chapter }) => `Add ${chapter} to “chapters” in pack.yaml, or move the file out of the folder.`,
    explanation:
      'Of the chapter files in the folder, only those listed in chapters are read. One that is not listed was ' +
      `usually just forgotten, and its terms and rules have no effect. ${WARNED}`,
  },
  'pack/no-rules': {
    title: 'No rules',
    message: () => 'The pack has no rules at all',
    remedy: () => 'Write rules under rules in the chapter files.',
    explanation: `Without rules every plan would pass, and that would mean nothing. ${REFUSED}`,
  },
  'pack/duplicate-id': {
    title: 'A repeated id',
    message: ({ id, what }) => `The ${THINGS[what]} id ${quote(id)} is used more than once`,
    remedy: ({ what }) =>
      `Give the later ${THINGS[what]} another id and correct the places that use it; if it was written twice by ` +
      'mistake, delete one.',
    explanation:
      "Two things of one sort can't have the same id, because a place that names it could mean either. The later " +
      `one is reported. ${REFUSED}`,
  },
  'pack/ambiguous-name': {
    title: 'An ambiguous name',
    message: ({ name, first, second }) =>
      `The name ${quote(name)} stands both for ${quote(first)} and for ${quote(second)}`,
    remedy: ({ first, second }) =>
      `Take the name away from ${quote(first)} or ${quote(second)}, or make it more specific.`,
    explanation:
      'A plan may use an id, a name or an alias, so one name can only stand for one thing. Quotation marks, width, ' +
      `letter case and extra spaces make no difference in the comparison. ${REFUSED}`,
  },
  'pack/dangling': {
    title: 'Named but not declared',
    message: ({ what, name }) => `The pack declares no ${THINGS[what]} ${quote(name)}`,
    remedy: ({ what }) =>
      what === 'class'
        ? "Correct the class's id, or declare the class in classes; the class of a term can't be reporting."
        : 'Correct the id here, or add its declaration to the pack.',
    explanation:
      'The unit kinds, terms, parameters and so on that a pack names must be declared in it. One that is not is ' +
      `usually a misspelt id, and the rule then does not know what to look for. ${REFUSED}`,
  },
  'pack/idle-rule': {
    title: 'A rule without effect',
    message: ({ rule }) =>
      `The effective period (“effective”) of the rule ${quote(rule)} shares no day with the pack's, so it never ` +
      'has any effect',
    remedy: () =>
      "Correct the rule's period; if it is the pack's own, delete effective from the rule; if the rule is out of " +
      'date, delete the rule.',
    explanation:
      "A rule binds only in its own effective period, and a pack checks only plans in the pack's. If the two share " +
      `no day, the rule applies to no plan. ${WARNED}`,
  },
  'pack/unbound-kind': {
    title: 'A unit kind without rules',
    message: ({ kind }, words) => `No rule binds units of the kind ${named(kind, words)}`,
    remedy: () => 'Add this kind to kinds in the rules concerned, or delete it from pack.yaml.',
    explanation:
      'The pack lists this unit kind but no rule binds it. A plan of such a unit has nothing to be checked for and ' +
      `comes back with an error. ${WARNED}`,
  },
  'pack/unfilled': {
    title: 'Still to be filled',
    message: ({ key }) => `${quote(key)} is still to be filled`,
    remedy: () =>
      'Write it after the source, in Chinese and in English, without “待填” and “To be filled”; a citation needs the clause, the words of the source and their span.',
    explanation:
      'The title, the remedy and the citation of a new rule are for a person to write; until then they begin with “待填” or “To be filled”. ' +
      `Whoever meets the rule would not know what to do. ${WARNED}`,
  },
  'pack/unused-term': {
    title: 'An unused term',
    message: ({ term }) => `No rule uses the term ${quote(term)}`,
    remedy: () => 'Write a rule for it, or add it to the rule concerned; if nothing is asked of it, delete the term.',
    explanation:
      'A term is something that the source names, and it is listed to have a rule. If no rule uses it, it makes no ' +
      `difference whether a plan has it, and what the source asks may have been lost. ${WARNED}`,
  },
  'pack/bad-date': {
    title: 'A wrong date',
    message: ({ text }) => `${quote(text)} is not a date; a date is written year-month-day, as in “2008-03-05”`,
    remedy: () =>
      'Write it year-month-day: four digits for the year, two each for month and day, with hyphens between; then ' +
      'check that the month has such a day.',
    explanation:
      'The ends of an effective period must be days of the calendar, to be compared with the periods of plans. ' +
      `${REFUSED}`,
  },
  'pack/reversed-period': {
    title: 'A period back to front',
    message: ({ from, until }) => `The effective period begins on ${from}, which is later than its last day, ${until}`,
    remedy: () => 'Check both dates and put the earlier one in “from”, the later one in “until”.',
    explanation:
      'An effective period runs from the day in from to the day in until, both included. Back to front it has no ' +
      `day at all, and the rules bind nobody. ${REFUSED}`,
  },
  'pack/bad-span': {
    title: 'A citation in the wrong place',
    message: ({ term, length }) =>
      length > LONGEST_TERM
        ? `The cited words ${quote(term)} have ${counted(length, 'character')}, and at most ${LONGEST_TERM} are allowed`
        : `The cited words ${quote(term)} have ${counted(length, 'character')}, but their “span” has another ` +
          'length or lies outside the source',
    remedy: ({ term, length }) =>
      length > LONGEST_TERM
        ? `Cite only what matters most, at most ${LONGEST_TERM} characters, and correct span to match.`
        : `Find ${quote(term)} in the source; span is the number of characters before it, and that number plus ` +
          `${length}.`,
    explanation:
      'A citation says where its words stand in the source, in characters counted from 0, the second number not ' +
      "included, so that the difference of the two is the words' length. Citations are kept short, so that the " +
      `source is not copied at length. ${REFUSED}`,
  },
  'pack/bad-pattern': {
    title: 'A wrong pattern',
    message: ({ pattern }) => `The “pattern” ${quote(pattern)} is not a regular expression that can be used`,
    remedy: () =>
      'Look for brackets and backslashes that are unpaired or too many; for simple demands, use enum, minLength ' +
      'and the like instead.',
    explanation:
      "A pattern is a regular expression, read in Unicode mode. One that is not valid can't be used to check a " +
      `plan. ${REFUSED}`,
  },
  'pack/bad-parameter': {
    title: 'A wrong parameter value',
    message: ({ parameter, value }) =>
      `The value ${quote(value)} of the parameter ${quote(parameter)} does not fit its “type”`,
    remedy: () =>
      'With the type cadence, write weekly, monthly, bimonthly, quarterly, semiannual or annual; with the type ' +
      'integer, write a whole number.',
    explanation:
      'A parameter is a value that the source leaves open: the pack gives a default and those who adopt it may ' +
      `change it. With a value that does not fit the type, the rules that use it can't be judged. ${REFUSED}`,
  },
};
