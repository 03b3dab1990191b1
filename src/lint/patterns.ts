import type { Path } from '../model/document.ts';
import type { Fault } from '../model/fault.ts';
import type { Lint } from './pack.ts';
import { faultAt } from './place.ts';

/** Patterns that are no regular expressions, in rules and in declared fields. */
export const patternLints: Lint = (pack) => [
  ...pack.rules.flatMap(({ assert, applies, origin }) =>
    [...patternFaults(assert, ['assert']), ...patternFaults(applies, ['applies'])].map((fault) =>
      faultAt(origin, fault),
    ),
  ),
  ...patternFaults(pack.unitFields, ['unit', 'fields']).map((fault) => faultAt(pack.origin, fault)),
  ...pack.classes.flatMap(({ fields, origin }) =>
    origin === null ? [] : patternFaults(fields, ['fields']).map((fault) => faultAt(origin, fault)),
  ),
];

function patternFaults(value: unknown, path: Path): readonly Fault[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): readonly Fault[] => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (key !== 'pattern' || typeof inner !== 'string') return patternFaults(inner, at);
    return isPattern(inner) ? [] : [{ code: 'pack/bad-pattern', params: { pattern: inner }, path: at }];
  });
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text, 'u');
    return true;
  } catch {
    return false;
  }
}
