import { isDate, overlap } from '../language/calendar.ts';
import type { Path } from '../model/document.ts';
import type { Fault } from '../model/fault.ts';
import type { DateRange } from '../model/pack.ts';
import type { Lint } from './pack.ts';
import { faultAt } from './place.ts';

/** Periods that are none, and rules whose period lies outside the pack's. */
export const periodLints: Lint = (pack) => [
  ...periodFaults(pack.effective, ['effective']).map((fault) => faultAt(pack.origin, fault)),
  ...pack.rules.flatMap(({ id, effective, origin }) => {
    if (effective === undefined) return [];
    const faults = periodFaults(effective, ['effective']);
    if (faults.length > 0) return faults.map((fault) => faultAt(origin, fault));
    if (overlap(effective, pack.effective)) return [];
    return [faultAt(origin, { code: 'pack/idle-rule', params: { rule: id }, path: ['effective'], anchor: 'key' })];
  }),
];

function periodFaults({ from, until }: DateRange, path: Path): readonly Fault[] {
  const bad = Object.entries({ from, until }).filter(([, text]) => !isDate(text));
  if (bad.length > 0)
    return bad.map(([key, text]) => ({ code: 'pack/bad-date', params: { text }, path: [...path, key] }));
  return from <= until ? [] : [{ code: 'pack/reversed-period', params: { from, until }, path: [...path, 'until'] }];
}
