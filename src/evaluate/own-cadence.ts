import { uncovered } from '../language/calendar.ts';
import { toPointer } from '../language/pointer.ts';
import type { Fault } from '../model/fault.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Plan } from '../model/plan.ts';

/** Reports whose due dates do not keep the cadence that they state themselves, unless the dates have been spoken of. */
export function ownCadenceFaults(plan: Plan, outcomes: readonly Outcome[], read: readonly Fault[]): readonly Fault[] {
  const ruled = outcomes.flatMap(({ verdict }) => (verdict.kind === 'fail' ? verdict.faults : []));
  const badDates = read.filter(({ code }) => code === 'plan/bad-date').map(({ path }) => path.slice(0, -1));
  const spoken = new Set([...ruled.map(({ path }) => path), ...badDates].map(toPointer));
  return (plan.collections.get('reporting') ?? []).flatMap((entry): Fault[] => {
    const stated = entry.cadence?.known;
    const path = [...entry.path, 'due'];
    if (!stated || entry.due === null || spoken.has(toPointer(path))) return [];
    const periods = uncovered(stated, plan.period, entry.due);
    return periods.length === 0 ? [] : [{ code: 'plan/own-cadence', params: { cadence: stated, periods }, path }];
  });
}
