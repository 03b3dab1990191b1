import type { Check } from './check.ts';
import type { JsonObject, Path } from './document.ts';

/** The smallest plan of a kind that meets every rule; why there is none; or that the search found neither. */
export type Witness =
  | { readonly kind: 'found'; readonly plan: JsonObject; readonly size: PlanSize }
  /** No plan can meet these rules together, and without any one of them some plan can. */
  | { readonly kind: 'conflict'; readonly checks: readonly Check[] }
  /** Nothing is claimed: the search ended at its limit. */
  | { readonly kind: 'gaveUp'; readonly tried: number };

/** How many entries there are in the lists of a plan, and how many values in all of it. */
export interface PlanSize {
  readonly entries: number;
  readonly values: number;
}

/** What kind of thing a rule demands, and a demand mutation breaks. */
export type DemandThing =
  | 'entry'
  | 'excluded'
  | 'part'
  | 'field'
  | 'cadence'
  | 'due'
  | 'event'
  | 'timing'
  | 'count'
  | 'covered'
  | 'reference'
  | 'value'
  | 'keyword'
  | 'attestation';

/** How a broken thing leads to another rule: by the term that both name, by what is served, or by the list. */
export type LinkKind = 'ref' | 'serves' | 'group';

/** One thing that a rule demands, broken in a witness, and what the evaluation said. */
export interface DemandBreak {
  readonly check: Check;
  /** The unit kind of the plan. */
  readonly kind: string;
  readonly thing: DemandThing;
  /** What exactly: a field, a keyword, a period. */
  readonly detail: string;
  readonly path: Path;
  /** Whether the rule failed, and there. */
  readonly isSeen: boolean;
  /** Other rules that failed too, and what leads to them; null where nothing does. */
  readonly others: readonly { readonly check: Check; readonly link: LinkKind | null }[];
}

/** What came of breaking each thing that the rules of a pack demand. */
export interface DemandMutation {
  readonly breaks: readonly DemandBreak[];
  /** Breaks that their rule did not see at that place, or that another rule saw to which nothing leads. */
  readonly survivors: readonly DemandBreak[];
  /** Rules of which nothing could be broken: no plan was found that meets them, or they demand nothing. */
  readonly unbroken: readonly Check[];
  /** Rules that do not hold in the period of the pack's plans. */
  readonly idle: readonly Check[];
  /** The share of breaks that did not survive, in percent; a rule unbroken counts as one survivor. */
  readonly score: number;
}
