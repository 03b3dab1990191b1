import { EVALUATORS } from '../../evaluate/registry.ts';
import type { Evaluator, Scope } from '../../evaluate/verdict.ts';
import type { Assertion } from '../../model/assertion.ts';
import type { Check, Checks } from '../../model/check.ts';
import type { Term } from '../../model/pack.ts';
import type { Plan } from '../../model/plan.ts';
import type { Demand, Root, Slot } from './demand.ts';

/** Demands that are made together: one way to put something right. */
export type Repair = readonly Demand[];

/** Something wrong with a plan, and the ways to put it right, of which at least so many must be taken. */
export interface Open {
  readonly repairs: readonly Repair[];
  readonly times: number;
}

/** A plan on the way to a witness, and where its entries could go. */
export interface Site {
  readonly checks: Checks;
  readonly check: Check;
  readonly plan: Plan;
  /** The slots of a list that have an entry, in the order of the list. */
  readonly filled: (collection: string) => readonly Slot[];
  /** The slots of a list in which an entry could be put; `term` narrows it to those of that term. */
  readonly free: (collection: string, term: Term | null) => readonly Slot[];
  /** Whether there may be several entries of a slot's term in its list, so that it is open which of them has what. */
  readonly isOneOfMany: (slot: Slot) => boolean;
  readonly root: Root;
  readonly scope: Scope;
  /** Called where not every way is listed. */
  readonly unsure: () => void;
}

export function passes(assertion: Assertion, { scope }: Pick<Site, 'scope'>): boolean {
  return (EVALUATORS[assertion.kind] as Evaluator<Assertion>)(assertion, scope).kind === 'pass';
}

/** Where the ways to put something right are not all known: none, and the site is told. */
export function unlisted({ unsure }: Site): readonly Repair[] {
  unsure();
  return [];
}

/** A new entry with what is demanded of it; of several that there may be, the entry alone. */
export function anew(slot: Slot, demands: readonly Demand[], { isOneOfMany }: Site): Repair {
  return isOneOfMany(slot) ? [{ kind: 'entry', slot, owed: demands }] : [{ kind: 'entry', slot }, ...demands];
}
