import type { PlanChanges } from './diff.ts';
import type { Fault } from './fault.ts';
import type { AsideClass, Clause, Interpretation } from './pack.ts';
import type { CopyHabit } from './source.ts';

/** From every clause of a source to the terms, the rules and the cases that answer for it. */
export interface Trace {
  readonly pack: { readonly id: string; readonly version: string };
  readonly clauses: readonly TracedClause[];
  readonly coverage: { readonly clauses: Coverage; readonly characters: Coverage };
  /** What is set aside, by class. */
  readonly asides: readonly Aside[];
  /** Null where no folder of cases was found. */
  readonly cases: { readonly folder: string; readonly count: number } | null;
  /** Ids of the rules that no case tries. */
  readonly untried: readonly string[];
  readonly copy: TracedCopy | null;
}

export interface TracedClause {
  readonly clause: Clause;
  /** The rules that cite it, or name a term that does. */
  readonly rules: readonly TracedRule[];
  /** How many cases try these rules. */
  readonly cases: number;
  /** Whether a reader's copy has it otherwise; null where there is no copy. */
  readonly isChanged: boolean | null;
}

export interface TracedRule {
  readonly id: string;
  /** The words that it cites in the clause, with their span from the clause's start, in code points. */
  readonly cited: readonly { readonly term: string; readonly span: readonly [start: number, end: number] }[];
  readonly cases: number;
}

/** Of how many, how many are cited and how many set aside; the rest is accounted for by nothing. */
export interface Coverage {
  readonly of: number;
  readonly cited: number;
  readonly setAside: number;
}

export interface Aside {
  readonly class: AsideClass;
  readonly clauses: number;
  readonly characters: number;
}

/** What a reader's copy of the source shows. */
export interface TracedCopy {
  readonly file: string;
  readonly isSame: boolean;
  readonly passedOver: readonly CopyHabit[];
  /** The numbers of the clauses that it has otherwise. */
  readonly changed: readonly number[];
  readonly faults: readonly Fault[];
}

/** An interpretation read by another of its options, and the plans that would come out otherwise. */
export interface Flip {
  readonly reading: Interpretation;
  readonly option: Interpretation['options'][number];
  readonly plans: PlanChanges;
}
