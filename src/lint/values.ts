import { CADENCES } from '../language/cadence.ts';
import { isDate } from '../language/calendar.ts';
import type { Path } from '../model/document.ts';
import type { Fault, PackFault } from '../model/fault.ts';
import type { AssertionShape, Citation, DateRange, Pack } from '../model/pack.ts';
import type { Lint } from './pack.ts';
import { faultAt } from './place.ts';

const LONGEST_TERM = 20;

/** Values that have the right type and can't be meant: dates, spans, patterns, parameters. */
export const badValues: Lint = (pack) => [
  ...periodFaults(pack.effective, ['effective']).map((fault) => faultAt(pack.origin, fault)),
  ...pack.rules.flatMap(({ effective, assert, origin }) =>
    [
      ...(effective === undefined ? [] : periodFaults(effective, ['effective'])),
      ...patternFaults(assert, ['assert']),
    ].map((fault) => faultAt(origin, fault)),
  ),
  ...[...pack.terms, ...pack.rules].flatMap(({ citations, origin }) =>
    citations
      .flatMap((citation, index) => spanFaults(citation, ['citations', index, 'span'], pack))
      .map((fault) => faultAt(origin, fault)),
  ),
  ...parameterFaults(pack),
];

function periodFaults({ from, until }: DateRange, path: Path): readonly Fault[] {
  const bad = Object.entries({ from, until }).filter(([, text]) => !isDate(text));
  if (bad.length > 0)
    return bad.map(([key, text]) => ({ code: 'pack/bad-date', params: { text }, path: [...path, key] }));
  return from <= until ? [] : [{ code: 'pack/reversed-period', params: { from, until }, path: [...path, 'until'] }];
}

/** A span that does not have the length of its words, lies outside the source, or holds more than may be quoted. */
function spanFaults({ term, span }: Citation, path: Path, { source }: Pack): readonly Fault[] {
  if (term === null || span === null) return [];
  const length = [...term].length;
  const [start, end] = span;
  if (end - start === length && end <= source.length && length <= LONGEST_TERM) return [];
  return [{ code: 'pack/bad-span', params: { term, length }, path }];
}

function patternFaults(shape: unknown, path: Path): readonly Fault[] {
  if (typeof shape !== 'object' || shape === null) return [];
  return Object.entries(shape as AssertionShape).flatMap(([key, value]): readonly Fault[] => {
    const at = [...path, Array.isArray(shape) ? Number(key) : key];
    if (key !== 'pattern' || typeof value !== 'string') return patternFaults(value, at);
    return isPattern(value) ? [] : [{ code: 'pack/bad-pattern', params: { pattern: value }, path: at }];
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

function parameterFaults({ parameters, origin }: Pack): readonly PackFault[] {
  return parameters.flatMap(({ id, type, value }, index) => {
    if (isParameterValue(type, value)) return [];
    const params = { parameter: id, value: String(value) };
    return [faultAt(origin, { code: 'pack/bad-parameter', params, path: ['parameters', index, 'value'] })];
  });
}

/** Whether a value is one that a parameter of this type may have. */
export function isParameterValue(type: 'cadence' | 'integer', value: unknown): boolean {
  return type === 'cadence' ? CADENCES.some(({ id }) => id === value) : Number.isInteger(value);
}
