import type { IgnorePart } from '../../model/excuse-fault.ts';
import type { ExcuseCode, FaultTexts } from '../catalogue.ts';
import { choices, counted, named, quote } from './words.ts';

const STOPS = 'This is an error, and nothing is checked until the config is right.';
const HOLDS_NOT = 'This is an error; the exception does not hold, and what it was to excuse counts as usual.';

const PARTS: { readonly [P in IgnorePart]: string } = {
  rule: 'the rule',
  until: 'the last day (until DATE)',
  by: 'the post that approved it (by POST)',
  reason: 'the reason (-- REASON)',
};

/** `This waiver`, or `This ignore comment`. */
const it = (written: 'waiver' | 'ignore') => (written === 'waiver' ? 'This waiver' : 'This ignore comment');

export const enExcuse: FaultTexts<ExcuseCode> = {
  'config/not-local': {
    title: 'What is extended is no local file',
    message: ({ path }) => `“extends” takes a local file by relative path, not ${quote(path)}`,
    remedy: () =>
      'Save that config among the plans and give its relative path, as in “extends: ../district.config.yaml”.',
    explanation:
      'Where a config comes from must be plain from the files. The tool never goes to the network, and an absolute ' +
      `path is wrong on the next computer. ${STOPS}`,
  },
  'config/extends-cycle': {
    title: 'Configs extend each other',
    message: ({ file }) => `This leads back to ${file}, and so has no end`,
    remedy: () => 'Delete one of the “extends”, so that each config builds on another and none on itself.',
    explanation: `A config may extend another, and that one a third; in a circle nobody knows which one counts. ${STOPS}`,
  },
  'config/unreadable': {
    title: "A file that is named can't be read",
    message: ({ file, reason }, words) => `${file} can't be read: ${words.reason(reason)}`,
    remedy: () => 'Check the path; it starts at the folder of the config that names it.',
    explanation: `Without a file that the config names, it is not known by what to check. ${STOPS}`,
  },
  'config/unknown-rule': {
    title: 'No such rule',
    message: ({ name }) => `No pack has the rule ${quote(name)}`,
    remedy: () =>
      'Write the full id, “pack/rule”, as in the “By” line of a report; the severity of what is called plan/… ' +
      "can't be changed.",
    explanation: `With a rule's id misspelt, a change of severity would be lost without a word. ${STOPS}`,
  },
  'config/unknown-parameter': {
    title: 'No such parameter',
    message: ({ name }) => `No pack has the parameter ${quote(name)}`,
    remedy: () => 'Write the full id, “pack/parameter”; reports and “guiju explain RULE” show parameters.',
    explanation: `With a parameter misspelt, a change would be lost without a word. ${STOPS}`,
  },
  'config/parameter-value': {
    title: 'A value that the parameter cannot have',
    message: ({ name, value }) => `The parameter ${name} can't be ${quote(value)}`,
    remedy: () =>
      'For a cadence write weekly, monthly, bimonthly, quarterly, semiannual or annual; for a number, an integer.',
    explanation: `A parameter takes values of its type only; with another, rules that use it can't be judged. ${STOPS}`,
  },
  'config/unknown-format': {
    title: 'No such format',
    message: ({ name, known }, words) => `There is no format ${quote(name)}${choices(known, words, 20)}`,
    remedy: () => 'Change it to a format that there is; to save it in a file, write “format=file”.',
    explanation: `With a format misspelt, nobody would see the report. ${STOPS}`,
  },
  'waiver/unknown-rule': {
    title: 'An exception from a rule that there is not',
    message: ({ written, name }) => `${it(written)} names ${quote(name)}, which is the id of no rule`,
    remedy: () => 'Change it to the id in the “By” line of a report; if the rule is gone, delete the exception.',
    explanation:
      'An exception holds for the rule that it names. Its id may be misspelt, or a new version of the pack no longer ' +
      `has the rule. ${HOLDS_NOT}`,
  },
  'waiver/unknown-kind': {
    title: 'A waiver for a unit kind that there is not',
    message: ({ name, known }, words) =>
      `There is no unit kind ${quote(name)}${choices(
        known.map((kind) => named(kind, words)),
        words,
      )}`,
    remedy: () => 'Change it to a unit kind of the pack, by id or by name.',
    explanation: `A waiver is for a unit or for a kind of units; with the kind misspelt, nobody knows for whom. ${HOLDS_NOT}`,
  },
  'waiver/bad-date': {
    title: 'A date of an exception that is none',
    message: ({ written, text }) =>
      `${it(written)} has ${quote(text)} for a date, which is no day of the calendar as year-month-day`,
    remedy: () =>
      'Write it like “2008-03-05”: four digits for the year, two each for month and day, with plain hyphens.',
    explanation: `Every exception has a last day; if the date can't be understood, nobody knows when it ends. ${HOLDS_NOT}`,
  },
  'waiver/reversed': {
    title: 'A waiver that ends before it begins',
    message: ({ from, until }) => `The first day of this waiver, ${from}, comes after its last, ${until}`,
    remedy: () => 'Check both dates; the earlier goes in “from”, the later in “until”.',
    explanation: `A waiver holds from “from” to “until”, both included; reversed, it holds on no day. ${HOLDS_NOT}`,
  },
  'waiver/expired': {
    title: 'An exception that has ended',
    message: ({ written, rule, until }) => `${it(written)} (${rule}) ended on ${until} and holds no longer`,
    remedy: ({ written }) =>
      `If the matter is settled, delete it${written === 'waiver' ? ' (guiju waivers prune --write does)' : ''}; if it ` +
      'must go on, let the post that approved it do so again, and change “until”.',
    explanation:
      'Every exception has a last day. After it, what it excused is back, and somebody must see to the exception ' +
      'itself. This is a warning.',
  },
  'waiver/expiring': {
    title: 'An exception that is about to end',
    message: ({ written, rule, until, days }) =>
      `${it(written)} (${rule}) ends ${days === 0 ? 'today' : `in ${counted(days, 'day')}`} (${until})`,
    remedy: () => 'Settle the matter before that day; if there is no time, ask the post that approved it to decide.',
    explanation: 'Exceptions with at most 30 days left are named early, so that there is time to act. This is a note.',
  },
  'waiver/unused': {
    title: 'An exception that excuses nothing',
    message: ({ written, rule, of }) =>
      written === 'waiver'
        ? `This waiver excuses nothing: ${of === null ? 'there' : `“${of}”`} has no finding of ${rule}`
        : `This ignore comment excuses nothing: its line and the next have no finding of ${rule}`,
    remedy: ({ written }) =>
      written === 'waiver'
        ? 'If the matter is settled, delete it (guiju waivers prune --write does); if unit or rule is misspelt, correct it.'
        : 'If the matter is settled, delete the comment; if it is misplaced, move it to the end of the line or above it.',
    explanation:
      'An exception that excuses nothing is either settled or misspelt. If it stays, nobody will see the matter when ' +
      'it comes back. Only the plans of this run count. This is a warning.',
  },
  'ignore/incomplete': {
    title: 'An ignore comment that leaves something out',
    message: ({ missing }, words) => `This ignore comment leaves out ${words.list(missing.map((part) => PARTS[part]))}`,
    remedy: () => 'Write it like “# guiju-ignore RULE until 2008-12-31 by POST -- reason”, with spaces between.',
    explanation: `Every exception says which rule, until when, by whom and why; nothing can be left out. ${HOLDS_NOT}`,
  },
  'ignore/refused': {
    title: 'A rule that no comment can excuse',
    message: ({ rule, allowed }) =>
      allowed === 'none'
        ? 'The config allows no comments that excuse'
        : `${rule} must hold, and no comment can excuse it`,
    remedy: () =>
      'Correct the plan; if there must be an exception, write it in waivers.yaml, or ask whoever keeps the config ' +
      'to change “inlineIgnores”.',
    explanation:
      'An exception from what must hold belongs in the waiver file, where all can be seen in one place, unless the ' +
      `config says “inlineIgnores: all”. ${HOLDS_NOT}`,
  },
};
