import type { Path } from '../model/document.ts';
import type { Fault } from '../model/fault.ts';
import type { Outcome } from '../model/outcome.ts';

/**
 * One cause, one finding: takes from failed rules the faults that follow from what the reading of the plan has said of
 * the same place, such as a field under a blank or a list whose key is misspelt. The outcome stays a failure.
 */
export function withoutEchoes(outcomes: readonly Outcome[], read: readonly Fault[]): readonly Outcome[] {
  const causes = read.flatMap(causedAt);
  if (causes.length === 0) return outcomes;
  return outcomes.map((outcome) => {
    const { verdict } = outcome;
    if (verdict.kind !== 'fail' || verdict.faults.length === 0) return outcome;
    const faults = verdict.faults.filter(({ path }) => !causes.some((cause) => startsWith(path, cause)));
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

/** The places for which a fault of the reading answers. */
export function causedAt(fault: Fault): readonly Path[] {
  switch (fault.code) {
    case 'shape/type':
    case 'shape/value':
    case 'shape/blank':
    case 'shape/required':
    case 'plan/unknown-value':
      return fault.path.length === 0 ? [] : [fault.path];
    case 'shape/unknown-key':
      return fault.params.nearest === null ? [] : [[...fault.path.slice(0, -1), fault.params.nearest]];
    case 'plan/bad-date':
      return [fault.path.slice(0, -1)].filter((path) => path.at(-1) === 'due');
    default:
      return [];
  }
}

function startsWith(path: Path, start: Path): boolean {
  return start.length <= path.length && start.every((step, index) => String(step) === String(path[index]));
}
