import type { Code } from '../../model/fault.ts';
import type { FaultTexts, PlanCode } from '../catalogue.ts';
import { enShape } from './shape.ts';
import { enText } from './text.ts';
import { choices, counted, fieldName, lists, named, owedItem, periods, quote } from './words.ts';

type OwnCode = Extract<Code, `plan/${string}`>;

const own: FaultTexts<OwnCode> = {
  'plan/no-pack': {
    title: 'No pack is named',
    message: ({ known }, words) => `The plan does not say which pack it answers to${choices(known.map(quote), words)}`,
    remedy: ({ known }) => `Add a line “pack: ${known[0] ?? "the pack's id"}” at the top of the plan.`,
    explanation:
      'A unit may answer to different packs, so a plan names the one it answers to, and the tool does not choose ' +
      'for it. ' +
      'Without it nothing can be checked: this is an error, and the plan is not checked yet. Move files that are ' +
      'no plans out of the folder.',
  },
  'plan/unknown-pack': {
    title: 'Unknown pack',
    message: ({ name, known }, words) => `There is no pack ${quote(name)}${choices(known.map(quote), words)}`,
    remedy: () =>
      'Correct the id after “pack”; if the pack did not come with the tool, say where it is with “--pack FOLDER”.',
    explanation:
      'A pack is looked up by its id, first in the folders given in the command and the settings, then among ' +
      'those that came with the tool. Where it is not found, there are no rules to check against. ' +
      'This is an error, and the plan is not checked yet.',
  },
  'plan/unknown-kind': {
    title: 'Unknown unit kind',
    message: ({ name, known }, words) =>
      `The pack has no unit kind ${quote(name)}${choices(
        known.map((kind) => named(kind, words)),
        words,
        known.length,
      )}`,
    remedy: () => 'Change “kind”, under “unit”, to one of those listed.',
    explanation:
      "Every rule says which kinds of unit it binds, so the unit's own kind must be known first. It may be given " +
      'by id, by name, or by another name that the pack knows. ' +
      'Without a known kind there is no telling which rules hold: this is an error, and the plan is not checked yet.',
  },
  'plan/unbound-kind': {
    title: 'No rules for this kind',
    message: ({ kind }, words) => `No rule of the pack binds units of the kind ${named(kind, words)}`,
    remedy: () => "Check that “kind”, under “unit”, is the unit's own; if it is, tell those who write the pack.",
    explanation:
      'If no rule binds units of this kind, a check would check nothing, and what is not checked must not pass. ' +
      'The tool therefore makes this an error, and the plan is not checked yet.',
  },
  'plan/bad-period': {
    title: "The plan's period is wrong",
    message: ({ problem }) =>
      ({
        both: "The plan's “period” has both a “year” and a first and last day (“from”, “until”)",
        half: "The plan's “period” has only one of its two ends; “from” and “until” go together",
        reversed: "The plan's “period” has a first day (“from”) that is later than its last day (“until”)",
        'too-long': "The first and last year of the plan's “period” are more than 10 years apart",
      })[problem],
    remedy: ({ problem }) =>
      ({
        both: 'Keep one of them: “year” for a plan of a whole year, “from” and “until” for any other.',
        half: 'Add the end that is missing; for a plan of a whole year, a single line such as “year: 2008” will do.',
        reversed: 'Check both dates and put the earlier one in “from”, the later one in “until”.',
        'too-long': 'Check the years; if the period really is that long, make several plans of it.',
      })[problem],
    explanation:
      "The plan's period decides which rules hold and which months or quarters the report dates must cover. It " +
      'is a year, or a first and a last day, both included. ' +
      'Without a clear period nothing can be checked: this is an error, and the plan is not checked yet.',
  },
  'plan/outside-period': {
    title: "Outside the pack's effective period",
    message: ({ pack, from, until }) =>
      `The plan's period shares no day with the effective period of the pack ${quote(pack)}, which is ${from} to ` +
      `${until}`,
    remedy: () => "Check the plan's year; if it is right, change “pack” to one that holds for that year.",
    explanation:
      'A pack binds only in its effective period. Where a plan shares no day with it, none of the rules holds, ' +
      'and that must not pass as a success. ' +
      'So this is an error, and the plan is not checked yet.',
  },
  'plan/duplicate-unit': {
    title: 'Two plans of one unit',
    message: ({ unit, file, document }) =>
      `The unit ${quote(unit)} has another plan for the same time: number ${document + 1} in the file ${quote(file)}`,
    remedy: () =>
      'Keep one and move the content of the other into it; if they belong to two units, give the units different ids.',
    explanation:
      'With two plans of one unit for the same time, nobody can tell which one counts. Plans are compared by ' +
      'pack, unit id and period; a different unit name does not make a different unit. ' +
      'Both get an error, and both are checked as usual.',
  },
  'plan/nothing-applies': {
    title: 'No rule applies',
    message: ({ kind }, words) =>
      `Every rule that binds “${words.local(kind)}” has a condition or a period of its own, and none applies to this plan`,
    remedy: () =>
      'Check what is stated under unit and the time under period; if really none applies, ask those who keep the pack.',
    explanation:
      'Rules bind this kind of unit, but by what the unit states of itself, or by the time of the plan, none of them applies. Nothing was checked, which is not a pass, so this is an error.',
  },
  'plan/missing-collection': {
    title: 'A whole list is missing or empty',
    message: ({ collection, label, empty, owed }, words) => {
      const list = `“${collection}” (${words.local(label)})`;
      const demand = `so ${counted(owed.length, 'rule')} ${owed.length === 1 ? 'fails' : 'fail'}`;
      return `${empty ? `The list ${list} has no entries` : `The whole list ${list} is missing`}, ${demand}`;
    },
    items: ({ owed }, words) => owed.map(({ title, citations }) => owedItem(title, citations, words)),
    remedy: ({ collection, empty, owed }) => {
      const first = empty
        ? `Write the entries under “${collection}:”`
        : `Add a line “${collection}:” at the left margin of the plan and write the entries under it`;
      const [rule] = owed;
      const help =
        rule === undefined ? '' : ` A command such as “guiju explain ${rule.rule}” shows what each one needs.`;
      return `${first}, each two spaces further in and beginning with “- ref: ”.${help}`;
    },
    explanation:
      'Several rules need the same list, and the plan does not have it, or has it empty. All of them fail, but ' +
      'are named together, so that one cause is not reported dozens of times. ' +
      'The finding is as grave as the gravest of these rules; the other rules are checked as usual.',
  },
  'plan/unknown-term': {
    title: 'Unknown term',
    message: ({ name, collection }, words) =>
      `${quote(name)} in ` +
      `${collection === 'serves' ? fieldName(collection, words) : lists([collection], words)} ` +
      'is not a term of the pack',
    remedy: ({ collection }) =>
      'Change it to an id or a name that the pack has; “guiju requirements --kind KIND” shows them. ' +
      (collection === 'serves' || collection === 'declined'
        ? 'Delete here what the pack does not have.'
        : 'What you do beside the pack goes under a key that begins with “x-”, such as “x-other-work”.'),
    explanation:
      'Terms are the systems, carriers and other things that the pack lists. The id, the Chinese or English ' +
      'name, or another name that the pack knows will do; quotation marks and full or half width make no ' +
      'difference. ' +
      'Without a known term nobody can tell which rule an entry belongs to, so this is an error; rules that ' +
      "can't be judged for it do not say so again, and the others are checked as usual.",
  },
  'plan/unknown-part': {
    title: 'Unknown part',
    message: ({ name, term, known }, words) =>
      `${named(term, words)} has no part ${quote(name)}${choices(
        known.map((part) => named(part, words)),
        words,
      )}`,
    remedy: ({ known }) =>
      known.length === 0
        ? 'Delete “parts”; the pack lists no parts of this term.'
        : 'Change the part, in “parts”, to one of those listed; what the pack does not list goes into “note”.',
    explanation:
      'Some terms consist of parts, which the pack lists and a plan names one by one. A part that is not known ' +
      'does not count as named. ' +
      "This is an error; rules that can't be judged for it do not say so again, and the others are checked as usual.",
  },
  'plan/unknown-value': {
    title: 'Unknown word',
    message: ({ name, of, known }, words) =>
      `${quote(name)} is not a known ${words.local(of)}${choices(
        known.map((value) => named(value, words)),
        words,
      )}`,
    remedy: ({ known }) =>
      known.length === 0
        ? 'Delete it; the pack declares nothing for this place.'
        : 'Change it to one of those listed; the id or the name will do.',
    explanation:
      'A cadence, an event or a timing can only be one of a fixed set, so that it can be compared. The id, the ' +
      'name, or another name that the pack knows will do. ' +
      "Anything else is an error; rules that can't be judged for it do not say so again, and the others are " +
      'checked as usual.',
  },
  'plan/unknown-rule': {
    title: 'Unknown rule',
    message: ({ name }) => `The rule ${quote(name)} that is attested is not in this pack`,
    remedy: () =>
      'Change “rule” to the id of a rule that awaits attestation; the outcome of a check lists those that need a ' +
      'person.',
    explanation:
      'Some rules only a person can attest. The plan says in “attested” which rule was attested, by whom and on ' +
      'what day. ' +
      'With an unknown rule the attestation does not count, so this is an error; the other rules are checked as usual.',
  },
  'plan/wrong-collection': {
    title: 'An entry in the wrong list',
    message: ({ term, collection, right }, words) =>
      `${named(term, words)} does not belong in the list ${quote(words.collection(collection))}; ` +
      (right === null
        ? 'it has no list of its own and can only be named in other entries'
        : `it belongs in ${quote(words.collection(right))}`),
    remedy: ({ right }) =>
      right === null
        ? 'Delete the entry; where some work serves it, add it to “serves” in the entry of that work.'
        : `Move the whole entry under “${right}:”; if that list is not there, first add its line at the left ` +
          'margin of the plan.',
    explanation:
      'Terms fall into classes, and each class has its list; only the list of reports (reporting) takes terms of ' +
      'every class. In the wrong list, a rule does not find the entry where it looks for it. ' +
      "This is an error; rules that can't be judged for it do not say so again, and the others are checked as usual.",
  },
  'plan/duplicate-entry': {
    title: 'A repeated entry',
    message: ({ term, collection }, words) =>
      `The list ${quote(words.collection(collection))} has more than one entry for ${named(term, words)}`,
    remedy: () => 'Bring the entries together in one and delete the others.',
    explanation:
      'One entry for a term is enough in a list; with several, nobody can tell which one counts. The check goes ' +
      'by the one that meets the rules best. ' +
      'This is a warning and does not touch other rules; the list of reports (reporting) may have several ' +
      'entries for a term.',
  },
  'plan/bad-date': {
    title: 'A wrong date',
    message: ({ text }) => `${quote(text)} is not a date; a date is written year-month-day, as in “2008-03-05”`,
    remedy: () =>
      'Write it year-month-day: four digits for the year, two each for month and day, with hyphens between; then ' +
      'check that the month has such a day.',
    explanation:
      'Dates have a single form, so that month and day are not mistaken for each other and dates can be ' +
      'compared. Days that the calendar does not have, such as 30 February, are not taken either. ' +
      'This is an error; if it is the first or last day of the plan, the plan is not checked yet, and anywhere ' +
      'else the rest is checked as usual.',
  },
  'plan/date-outside-period': {
    title: "A date outside the plan's period",
    message: ({ date, from, until }) => `The date ${date} is outside the plan's period, which is ${from} to ${until}`,
    remedy: () => "Check the year; if the day really lies outside the plan's period, move it to the plan of that year.",
    explanation:
      'The activities and reports of a plan belong inside its period; a date outside usually has the wrong year. ' +
      'This is a warning; everything else is checked as usual, but where a rule already asks for dates in the ' +
      'same place, it is not said as well.',
  },
  'plan/own-cadence': {
    title: 'Dates rarer than the stated cadence',
    message: ({ cadence, periods: missing }, words) =>
      `The report's “cadence” is ${words.cadence(cadence)}, but no date in “due” falls in: ${periods(missing, words)}`,
    remedy: () => 'Add a date to “due” for each of these periods; if so many reports are not meant, change “cadence”.',
    explanation:
      'A report that states a cadence and gives its dates must have them agree: at least one date in every week, ' +
      "month or quarter of the plan's period. " +
      'This is an error; where a rule has already pointed at the dates, it is not said again.',
  },
};

export const enPlan: FaultTexts<PlanCode> = { ...enText, ...enShape, ...own };
