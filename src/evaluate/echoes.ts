import { isDate } from '../language/calendar.ts';
import { valueAt } from '../language/pointer.ts';
import type { Path } from '../model/document.ts';
import type { Fault } from '../model/fault.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Plan } from '../model/plan.ts';

/**
 * One cause, one finding: takes from failed rules the faults that follow from what the reading of the plan has said of
 * the same place, such as a field under a blank or a list whose key is misspelt. The outcome stays a failure.
 */
export function withoutEchoes(outcomes: readonly Outcome[], read: readonly Fault[], plan: Plan): readonly Outcome[] {
  const causes = read.flatMap((fault) => causedAt(fault, plan));
  if (causes.length === 0) return outcomes;
  return outcomes.map((outcome) => {
    const { verdict } = outcome;
    if (verdict.kind !== 'fail' || verdict.faults.length === 0) return outcome;
    const faults = verdict.faults.filter((fault) => !isSaid(fault, causes));
    return faults.length === verdict.faults.length ? outcome : { ...outcome, verdict: { kind: 'fail', faults } };
  });
}

/** What was said while reading, without the dates outside the period that a rule has missed in their place. */
export function withoutSpoken(read: readonly Fault[], outcomes: readonly Outcome[]): readonly Fault[] {
  const spoken = outcomes
    .flatMap(({ verdict }) => (verdict.kind === 'fail' ? verdict.faults : []))
    .map(({ path }) => path);
  return read.filter(
    ({ code, path }) =>
      code !== 'plan/date-outside-period' ||
      !spoken.some((each) => each.length === path.length - 1 && startsWith(path, each)),
  );
}

/** A place for which the reading answers; of due dates, for as many periods as there are dates that can't be read. */
interface Cause {
  readonly path: Path;
  readonly badDates: number;
}

/** Whether the reading has said it; of alternatives, all that stands in the way of one. */
function isSaid(fault: Fault, causes: readonly Cause[]): boolean {
  if (fault.code === 'any/none') {
    return fault.params.alternatives.some((faults) => faults.every((each) => isSaid(each, causes)));
  }
  return causes.some((cause) => isEcho(fault, cause));
}

function isEcho(fault: Fault, { path, badDates }: Cause): boolean {
  if (!startsWith(fault.path, path)) return false;
  return badDates === 0 || (fault.code === 'cadence/uncovered' && fault.params.periods.length <= badDates);
}

/** The places for which a fault of the reading answers. */
function causedAt(fault: Fault, { value }: Plan): readonly Cause[] {
  const { path } = fault;
  const parent = path.slice(0, -1);
  switch (fault.code) {
    case 'shape/type':
    case 'shape/value':
    case 'shape/blank':
    case 'shape/required':
    case 'plan/unknown-value':
      return path.length === 0 ? [] : [{ path, badDates: 0 }];
    case 'shape/unknown-key': {
      const { nearest, isSlip } = fault.params;
      if (nearest === null || !isSlip || valueAt(value, [...parent, nearest]) !== undefined) return [];
      return [{ path: [...parent, nearest], badDates: 0 }];
    }
    case 'plan/bad-date': {
      const dates = valueAt(value, parent);
      if (parent.at(-1) !== 'due' || !Array.isArray(dates)) return [];
      return [{ path: parent, badDates: dates.filter((date) => typeof date !== 'string' || !isDate(date)).length }];
    }
    default:
      return [];
  }
}

function startsWith(path: Path, start: Path): boolean {
  return start.length <= path.length && start.every((step, index) => String(step) === String(path[index]));
}
