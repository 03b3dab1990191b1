import type { Json } from '../model/document.ts';
import type { KeywordParams } from '../model/fault.ts';
import type { FieldDemand } from '../model/pack.ts';
import { isDate } from './calendar.ts';
import { nearest } from './names.ts';

export type Keywords = Omit<FieldDemand, 'path'>;

type Judge<K extends keyof Keywords> = (value: Json, limit: NonNullable<Keywords[K]>) => boolean;

/**
 * The keywords of JSON Schema (draft 2020-12, validation vocabulary) that a pack may use, interpreted: a pack is data,
 * and nothing is compiled from it. As there, a keyword for another type than the value's holds.
 */
const JUDGES: { readonly [K in keyof Required<Keywords>]: Judge<K> } = {
  type: (value, limit) =>
    [limit].flat().some((type) => type === typeOf(value) || (type === 'number' && typeOf(value) === 'integer')),
  enum: (value, limit) => limit.some((each) => equal(each as Json, value)),
  const: (value, limit) => equal(limit, value),
  minimum: (value, limit) => typeof value !== 'number' || value >= limit,
  maximum: (value, limit) => typeof value !== 'number' || value <= limit,
  minLength: (value, limit) => typeof value !== 'string' || [...value].length >= limit,
  maxLength: (value, limit) => typeof value !== 'string' || [...value].length <= limit,
  minItems: (value, limit) => !Array.isArray(value) || value.length >= limit,
  maxItems: (value, limit) => !Array.isArray(value) || value.length <= limit,
  pattern: (value, limit) => typeof value !== 'string' || new RegExp(limit, 'u').test(value),
  format: (value) => typeof value !== 'string' || isDate(value),
};

/** The first keyword that a value does not meet, or null. */
export function broken(value: Json, keywords: Keywords): KeywordParams | null {
  for (const [keyword, judge] of Object.entries(JUDGES) as [keyof Keywords, Judge<never>][]) {
    const limit = keywords[keyword];
    if (limit !== undefined && !judge(value, limit as never)) {
      const names = [limit].flat().map(String);
      const guess = keyword === 'enum' && typeof value === 'string' ? nearest(value, names) : null;
      return { keyword, limit: names, actual: keyword === 'type' ? typeOf(value) : shown(value), nearest: guess };
    }
  }
  return null;
}

/** The JSON Schema type of a value; whole numbers are `integer`. */
export function typeOf(value: Json): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}

function equal(a: Json, b: Json): boolean {
  return a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));
}

function shown(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
