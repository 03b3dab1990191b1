import { CADENCES, TIMINGS } from '../../language/cadence.ts';
import type { Localized } from '../../model/names.ts';
import type { Citation } from '../../model/pack.ts';
import type { Catalogue, Words } from '../catalogue.ts';
import { clausesOf, clip, inSentence, nested, periodParts } from '../shown.ts';

const CADENCE = new Map(CADENCES.map(({ id, label }) => [id, label.en]));
const TIMING = new Map(TIMINGS.map(({ id, label }) => [id, label.en]));
const ORDINALS = ['first', 'second', 'third', 'fourth'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Only the keys that do not say by themselves what they hold. */
const FIELDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    kind: 'unit kind',
    from: 'first day',
    until: 'last day',
    ref: 'term',
    serves: 'what it serves',
    what: 'what is measured',
    target: 'target value',
    'measure/what': 'what is measured',
    'measure/target': 'target value',
    on: 'event',
    due: 'due dates',
    to: 'recipient',
    by: 'post that attests',
    declined: 'what the unit does not take up',
    attested: 'what a person attests',
    zh: 'Chinese text',
    en: 'English text',
    effective: 'effective period',
    affects: 'unit kinds affected',
    applies: 'whom it binds',
    assert: 'what must hold',
    digest: 'checksum',
  }).map(([key, label]) => [key, `${label} (${key})`]),
);

export const enWords: Omit<Catalogue['words'], 'reason'> = {
  list: (items) => items.join(', '),
  labelled: (label, key) => `${label} (${key})`,
  listing: (sentence, items) => `${sentence}: ${items.join('; ')}`,
  cadence: (cadence) => CADENCE.get(cadence) ?? cadence,
  timing: (timing) => TIMING.get(timing) ?? timing,
  period(key) {
    const parts = periodParts(key);
    if (parts === null) return key;
    const { year, unit, first, last } = parts;
    switch (unit) {
      case null:
        return year;
      case '':
        return `${month(first)} ${year}`;
      case 'W':
        return `week ${first} of ${year}`;
      case 'M':
        return `${month(first)}–${month(last)} ${year}`;
      case 'Q':
        return `the ${ordinal(first)} quarter of ${year}`;
      case 'H':
        return `the ${ordinal(first)} half of ${year}`;
    }
  },
  collection: (key) => key,
  field: (key) => FIELDS.get(key) ?? key,
};

function month(number: number): string {
  return MONTHS[number - 1] ?? String(number);
}

function ordinal(number: number): string {
  return ORDINALS[number - 1] ?? String(number);
}

/** A text as somebody wrote it, in quotation marks. */
export function quote(text: string): string {
  return `“${clip(text)}”`;
}

/** The name of a thing in quotation marks. */
export function named(thing: Localized, words: Words): string {
  return quote(nested(words.local(thing)));
}

/** `1 entry`, `2 entries`. */
export function counted(number: number | string, one: string, several = `${one}s`): string {
  return `${number} ${Number(number) === 1 ? one : several}`;
}

/** Things in a row, the first few of them. */
export function some(items: readonly string[], most: number, words: Words): string {
  if (items.length <= most) return words.list(items);
  return `${words.list(items.slice(0, most))} and ${items.length - most} more`;
}

/** `; it can be …`, or nothing where nothing can. */
export function choices(items: readonly string[], words: Words, most = 8): string {
  return items.length === 0 ? '' : `; it can be ${some(items, most, words)}`;
}

/** Calendar periods in a row. */
export function periods(keys: readonly string[], words: Words): string {
  return some(
    keys.map((key) => words.period(key)),
    6,
    words,
  );
}

/** Some lists of a plan in a row: `the list “systems”`, `the lists “systems”, “carriers”`. */
export function lists(keys: readonly string[], words: Words): string {
  const row = words.list(keys.map((key) => quote(words.collection(key))));
  return `the ${keys.length === 1 ? 'list' : 'lists'} ${row}`;
}

/** A field of an entry, by its label in the pack if it has one. */
export function fieldName(key: string, words: Words, label: Localized | null = null): string {
  return quote(label === null ? words.field(key) : `${words.local(label)} (${key})`);
}

/** What is owed, with where the source says so: `Quarterly meetings are held (clause 182)`. */
export function owedItem(title: Localized, citations: readonly Citation[], words: Words): string {
  const clauses = clausesOf(citations);
  const isOne = clauses.length === 1 && !clauses[0]?.includes('-');
  const where = clauses.length === 0 ? '' : ` (${isOne ? 'clause' : 'clauses'} ${words.list(clauses)})`;
  return `${inSentence(words.local(title))}${where}`;
}

const EXAMPLES: ReadonlyMap<string, string> = new Map([
  ['unit', 'unit: { id: chongyang, name: Chongyang Community, kind: community }'],
  ['period', 'period: { year: 2008 }'],
  ['kind', 'kind: the unit kind'],
  ['ref', 'ref: id or name of the term'],
  ['serves', 'serves: [id or name of a term]'],
  ['parts', 'parts: [id or name of a part]'],
  ['on', 'on: id or name of the event'],
  ['rule', 'rule: id of the rule'],
  ['id', 'id: chongyang'],
  ['name', 'name: Chongyang Community'],
  ['year', 'year: 2008'],
  ['from', 'from: 2008-01-01'],
  ['until', 'until: 2008-12-31'],
  ['owner', 'owner: branch secretary'],
  ['cadence', 'cadence: quarterly'],
  ['evidence', 'evidence: [minutes, attendance list]'],
  ['activities', 'activities: [{ title: study session, date: 2008-03-15 }]'],
  ['measure', 'measure: { what: attendance, target: 50 }'],
  ['what', 'what: attendance'],
  ['target', 'target: 50'],
  ['timing', 'timing: before'],
  ['due', 'due: [2008-06-30, 2008-12-20]'],
  ['to', 'to: the unit above'],
  ['reason', 'reason: the unit does no such work'],
  ['by', 'by: branch secretary'],
  ['date', 'date: 2008-03-15'],
  ['title', 'title: study session'],
]);

/** What to type for a field, and next to what: `add a line such as “owner: branch secretary”, starting in the same column as …`. */
export function addLine(field: string, beside: string): string {
  const steps = field.split('/');
  const key = steps.pop() ?? field;
  const example = EXAMPLES.get(key);
  const line =
    example === undefined
      ? `add a line “${key}: ” with its content after the colon`
      : `add a line such as “${example}”`;
  if (steps.length === 0) return `${line}, starting in the same column as ${beside}`;
  const parent = steps.join('/');
  return `under “${parent}:” ${line}, two spaces further in than “${parent}”`;
}

/** A sentence as it goes on inside another. */
export function lowered(sentence: string): string {
  return `${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)}`;
}
