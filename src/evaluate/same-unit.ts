import { overlap } from '../language/calendar.ts';
import type { Fault } from '../model/fault.ts';
import type { Plan } from '../model/plan.ts';

/** A plan of a run, with where it came from. */
export interface Submitted {
  readonly pack: string;
  readonly plan: Plan;
  readonly file: string;
  readonly document: number;
}

/** Two plans of one unit for overlapping periods: a fault in each, in the order of `plans`. */
export function sameUnitFaults(plans: readonly Submitted[]): readonly (readonly Fault[])[] {
  const byUnit = new Map<string, Submitted[]>();
  for (const one of plans) {
    const others = byUnit.get(unitKey(one));
    if (others === undefined) byUnit.set(unitKey(one), [one]);
    else others.push(one);
  }
  return plans.map((one) => {
    const others = byUnit.get(unitKey(one)) ?? [];
    const other = others.find((each) => each !== one && overlap(each.plan.period, one.plan.period));
    if (other === undefined) return [];
    const params = { unit: one.plan.unit.id, file: other.file, document: other.document };
    return [{ code: 'plan/duplicate-unit', params, path: ['unit', 'id'] }];
  });
}

function unitKey({ pack, plan }: Submitted): string {
  return JSON.stringify([pack, plan.unit.id]);
}
