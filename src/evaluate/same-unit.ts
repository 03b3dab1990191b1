import { overlap } from '../language/calendar.ts';
import type { Fault } from '../model/fault.ts';
import type { Examined } from '../model/outcome.ts';

/** Two plans of one unit for overlapping periods in one run: a fault in each. */
export function withSameUnits(examined: readonly Examined[]): readonly Examined[] {
  const byUnit = new Map<string, Examined[]>();
  for (const one of examined) {
    const key = unitKey(one);
    if (key === null) continue;
    const others = byUnit.get(key);
    if (others === undefined) byUnit.set(key, [one]);
    else others.push(one);
  }
  return examined.map((one) => {
    const others = byUnit.get(unitKey(one) ?? '') ?? [];
    const other = others.find((each) => each !== one && isAtOnce(each, one));
    return other === undefined ? one : { ...one, faults: [...one.faults, sameUnit(one, other)] };
  });
}

function sameUnit(one: Examined, { document }: Examined): Fault {
  const params = { unit: one.unit?.id ?? '', file: document.file, document: document.index };
  return { code: 'plan/duplicate-unit', params, path: ['unit', 'id'] };
}

function isAtOnce(one: Examined, other: Examined): boolean {
  return one.plan !== null && other.plan !== null && overlap(one.plan.period, other.plan.period);
}

function unitKey({ checks, plan }: Examined): string | null {
  return plan === null || plan.unit.id === '' ? null : JSON.stringify([checks?.pack.id, plan.unit.id]);
}
