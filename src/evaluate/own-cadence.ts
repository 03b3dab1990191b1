import { uncovered } from '../language/calendar.ts';
import { toPointer } from '../language/pointer.ts';
import type { Fault } from '../model/fault.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Plan } from '../model/plan.ts';

/** Reports whose due dates do not keep the cadence that they state themselves, unless that has been said of them. */
export function ownCadenceFaults(plan: Plan, outcomes: readonly Outcome[], read: readonly Fault[]): readonly Fault[] {
  const spoken = new Set(
    [...outcomes.flatMap(({ verdict }) => (verdict.kind === 'fail' ? verdict.faults : [])), ...read].flatMap(spokenOf),
  );
  return (plan.collections.get('reporting') ?? []).flatMap((entry): Fault[] => {
    const stated = entry.cadence?.known;
    const path = [...entry.path, 'due'];
    if (!stated || entry.due === null || spoken.has(toPointer(path))) return [];
    const periods = uncovered(stated, plan.period, entry.due);
    if (periods.length === 0 || spoken.has(`${toPointer(path)} ${periods.join(' ')}`)) return [];
    return [{ code: 'plan/own-cadence', params: { cadence: stated, periods }, path, about: periods.join(' ') }];
  });
}

/** The due dates that a fault speaks of: those that can't be read, or the periods that a rule misses. */
function spokenOf(fault: Fault): readonly string[] {
  if (fault.code === 'plan/bad-date') return [toPointer(fault.path.slice(0, -1))];
  return fault.code === 'cadence/uncovered' ? [`${toPointer(fault.path)} ${fault.params.periods.join(' ')}`] : [];
}
