import type { Localized, NamedThing } from './names.ts';
import type { Cadence, FieldDemand, Term, Timing } from './pack.ts';

/** What a rule demands, its names resolved and its parameters filled in: the form that is evaluated. */
export type Assertion =
  | Includes
  | Excludes
  | Count
  | CadenceAtLeast
  | OnEvent
  | Each
  | RefersTo
  | Covers
  | Field
  | All
  | Any
  | Manual;

export type AssertionKind = Assertion['kind'];

export interface Includes {
  readonly kind: 'includes';
  readonly collection: string;
  readonly term: Term;
  readonly parts: readonly NamedThing[];
  readonly fields: readonly DemandedField[];
}

/** A field that an entry must have, such as `measure/what`; `label` is the pack's name for one that it declares. */
export interface DemandedField {
  readonly name: string;
  readonly label: Localized | null;
}

export interface Excludes {
  readonly kind: 'excludes';
  readonly collection: string;
  readonly term: Term;
}
export interface Count {
  readonly kind: 'count';
  readonly collection: string;
  /** Null: entries of every term count. */
  readonly terms: readonly Term[] | null;
  readonly where: Assertion | null;
  readonly min: number;
  readonly max: number | null;
  readonly orReason: boolean;
  /** The terms of which one declined with a reason serves instead. */
  readonly excusable: readonly Term[];
}
export interface CadenceAtLeast {
  readonly kind: 'cadence';
  readonly collection: string;
  readonly term: Term;
  readonly atLeast: Cadence;
}
export interface OnEvent {
  readonly kind: 'onEvent';
  readonly collection: string;
  readonly term: Term;
  readonly event: NamedThing;
  readonly timing: Timing | null;
}
export interface Each {
  readonly kind: 'each';
  readonly collection: string;
  readonly terms: readonly Term[] | null;
  readonly assert: Assertion;
}
export interface RefersTo {
  readonly kind: 'refersTo';
  readonly collections: readonly string[];
  readonly field: NamingField;
  readonly to: { readonly collections: readonly string[]; readonly term: Term | null; readonly field: NamingField };
}
export interface Covers {
  readonly kind: 'covers';
  readonly values: readonly Term[];
  readonly collections: readonly string[];
  readonly field: NamingField;
}
export interface Field {
  readonly kind: 'field';
  readonly path: readonly string[];
  readonly keywords: Omit<FieldDemand, 'path'>;
}
export interface All {
  readonly kind: 'all';
  readonly of: readonly Assertion[];
}
export interface Any {
  readonly kind: 'any';
  readonly of: readonly Assertion[];
}
export interface Manual {
  readonly kind: 'manual';
  readonly question: Localized;
}

/** A field whose values name terms. */
export type NamingField = 'ref' | 'serves';
