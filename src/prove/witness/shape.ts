import { KEY_LABELS } from '../../generated/fields.ts';
import type { Keywords } from '../../language/keywords.ts';
import { fromPointer } from '../../language/pointer.ts';
import type { FieldDeclaration, Pack } from '../../model/pack.ts';
import type { Declared } from './tree.ts';

/** The keys of an entry whose values are names or days, which `entry.ts` writes. */
export const NAMING_KEYS: readonly string[] = ['ref', 'parts', 'serves', 'cadence', 'on', 'timing', 'due'];

/** What a key stands for, in Chinese; the schema's own words where they say it. */
const LABELS: Readonly<Record<string, string>> = {
  ...KEY_LABELS,
  title: '活动名称',
  by: '确认人的岗位',
  reason: '理由',
};

export function labelOf(key: string): string {
  return LABELS[key] ?? key;
}

const TEXT: Keywords = { type: 'string', minLength: 1 };

/** The other fields that every entry may have, as `schemas/plan.schema.json` has them. */
const ENTRY: readonly Declared[] = [
  field('owner', TEXT),
  field('evidence', { type: 'array', minItems: 1 }),
  field('evidence/*', TEXT),
  field('activities', { type: 'array', minItems: 1 }),
  field('activities/*/title', TEXT, true),
  field('activities/*/date', { type: 'string', format: 'date' }),
  field('activities/*/note', { type: 'string' }),
  field('measure', { type: 'object' }),
  field('measure/what', TEXT),
  field('measure/target', { type: ['string', 'number'], minLength: 1 }),
  field('measure/note', { type: 'string' }),
  field('note', { type: 'string' }),
];

const REPORT: readonly Declared[] = [field('owner', TEXT), field('to', TEXT), field('note', { type: 'string' })];

/** The fields that an entry of a list may have, beside its names and days. */
export function entryFields(collection: string, { classes, vocabularies }: Pack): readonly Declared[] {
  const { fields = [] } = classes.find((each) => each.collection === collection) ?? {};
  return [...fields.map((each) => declared(each, vocabularies)), ...(collection === 'reporting' ? REPORT : ENTRY)];
}

/** The fields that a unit may have, beside who it is. */
export function unitFields({ unitFields: fields, vocabularies }: Pack): readonly Declared[] {
  return [...fields.map((each) => declared(each, vocabularies)), field('note', { type: 'string' })];
}

/** What a plan may say beside its unit, its period and its lists. */
export const PLAN_FIELDS: readonly Declared[] = [field('note', { type: 'string' })];

function declared(
  { path, label, required = false, names, ...keywords }: FieldDeclaration,
  vocabularies: Pack['vocabularies'],
): Declared {
  const words = vocabularies.find(({ id }) => id === names)?.values.map(({ id }) => id) ?? null;
  return { path: fromPointer(path), label: label.zh, keywords, required, words };
}

function field(name: string, keywords: Keywords, required = false): Declared {
  const path = name.split('/');
  const key = path.findLast((step) => step !== '*') ?? name;
  return { path, label: labelOf(key), keywords, required, words: null };
}
