import { toPointer } from '../language/pointer.ts';
import type { Assertion } from '../model/assertion.ts';
import type { JsonObject, Path } from '../model/document.ts';
import type { Fault } from '../model/fault.ts';
import type { Verdict } from '../model/outcome.ts';
import type { Plan } from '../model/plan.ts';

/** What an assertion is evaluated against. `root` is where its paths start: the plan, the unit or an entry. */
export interface Scope {
  readonly plan: Plan;
  readonly root: { readonly path: Path; readonly value: JsonObject };
  /** The rule's full id, by which a person attests it. */
  readonly ruleId: string;
  readonly evaluate: (assertion: Assertion, scope: Scope) => Verdict;
}

/** One file a kind of assertion has one of these. */
export type Evaluator<A extends Assertion> = (assertion: A, scope: Scope) => Verdict;

export const PASS: Verdict = { kind: 'pass' };

/** A failure whose cause the reading of the plan has reported: a blank, a misspelt name, an entry in the wrong list. */
export const SAID: Verdict = { kind: 'fail', faults: [] };

export function fail(...faults: readonly Fault[]): Verdict {
  return { kind: 'fail', faults };
}

/** All of the verdicts together: a failure outweighs a review, and the same fault is said once. */
export function every(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.every(({ kind }) => kind === 'pass')) return PASS;
  const faults = new Map<string, Fault>();
  let worst: Verdict = PASS;
  for (const verdict of verdicts) {
    if (verdict.kind === 'fail') {
      for (const fault of verdict.faults) {
        const identity = `${fault.code} ${toPointer(fault.path)} ${fault.about ?? ''}`;
        if (!faults.has(identity)) faults.set(identity, fault);
      }
      worst = verdict;
    } else if (verdict.kind === 'needsReview' && worst.kind === 'pass') worst = verdict;
  }
  return worst.kind === 'fail' ? fail(...faults.values()) : worst;
}

/** The verdict with the least to say: a pass if there is one. */
export function best(verdicts: readonly Verdict[]): Verdict {
  const weight = (verdict: Verdict) =>
    verdict.kind === 'fail' ? 1 + verdict.faults.length : verdict.kind === 'pass' ? -1 : 0;
  return verdicts.reduce((least, verdict) => (weight(verdict) < weight(least) ? verdict : least));
}
