import type { JsonObject, Path } from './document.ts';
import type { Named, NamedThing } from './names.ts';
import type { Cadence, DateRange, Term, Timing } from './pack.ts';

/** One entry of a list of a plan, its names looked up. */
export interface Entry {
  readonly collection: string;
  readonly path: Path;
  readonly value: JsonObject;
  readonly ref: Named<Term>;
  /** Whether the term belongs in another list, which the reading of the plan has reported. */
  readonly isMisplaced: boolean;
  readonly parts: readonly Named<NamedThing>[];
  readonly serves: readonly Named<Term>[];
  readonly cadence: Named<Cadence> | null;
  readonly on: Named<NamedThing> | null;
  readonly timing: Named<Timing> | null;
  /** The dates of `due` that are dates; null where there is no `due`. */
  readonly due: readonly string[] | null;
}

/** What the unit does not take up. Without a reason it counts for nothing, and the base shape has said so. */
export interface Declined {
  readonly ref: Named<Term>;
  readonly hasReason: boolean;
  readonly path: Path;
}

/** A plan that can be checked: its pack, unit kind and period are known. */
export interface Plan {
  /** Empty where the unit has not said who it is. */
  readonly unit: { readonly id: string; readonly name: string };
  readonly kind: NamedThing;
  readonly period: DateRange;
  /** The lists that are there and not empty, by name. */
  readonly collections: ReadonlyMap<string, readonly Entry[]>;
  readonly declined: readonly Declined[];
  /** The rules that a person attests, by id, and where. */
  readonly attested: ReadonlyMap<string, Path>;
  /** The plan as written, but for the words of declared vocabularies, which are ids here. */
  readonly value: JsonObject;
}
