import type { Anchor, Path, Span } from './document.ts';
import type { Fault } from './fault.ts';
import type { Localized, NamedThing } from './names.ts';
import type { Exemption } from './outcome.ts';
import type { Cadence, DateRange, Rule, Timing } from './pack.ts';
import type { Finding, Frame } from './report.ts';

/** Something that a rule demands and that a plan has; what is met by there being nothing has no place. */
export type Met = MetDemand & { readonly path: Path | null; readonly anchor?: Anchor };

export type MetDemand =
  | { readonly kind: 'entry'; readonly term: Localized; readonly collection: string }
  | { readonly kind: 'field'; readonly field: string; readonly label: Localized | null }
  | { readonly kind: 'parts'; readonly parts: readonly Localized[] }
  | { readonly kind: 'cadence'; readonly actual: Cadence; readonly required: Cadence }
  /** For each calendar period of the cadence the first date that falls into it. */
  | { readonly kind: 'due'; readonly required: Cadence; readonly dates: readonly DueDate[] }
  | { readonly kind: 'event'; readonly event: Localized }
  | { readonly kind: 'timing'; readonly timing: Timing }
  | {
      readonly kind: 'count';
      readonly collection: string;
      readonly actual: number;
      readonly min: number;
      readonly max: number | null;
    }
  | { readonly kind: 'declined'; readonly term: Localized }
  | { readonly kind: 'served'; readonly value: Localized; readonly field: string }
  | { readonly kind: 'reference'; readonly value: Localized }
  | { readonly kind: 'value'; readonly key: string; readonly value: string }
  | { readonly kind: 'attested' }
  | { readonly kind: 'absent'; readonly term: Localized; readonly collection: string }
  | { readonly kind: 'nothing'; readonly collections: readonly string[] };

export interface DueDate {
  readonly period: string;
  readonly date: string;
}

/** A place of a plan with its line. */
export interface Place {
  readonly span: Span;
  readonly frame: Frame;
}

/** A demand that is met, and where. */
export type PlacedMet = MetDemand & { readonly place: Place | null };

/** Why a rule came out as it did on a plan that can be checked. */
export interface Why {
  readonly file: string;
  readonly document: number;
  readonly unit: { readonly id: string; readonly name: string };
  readonly kind: NamedThing;
  readonly period: DateRange;
  /** The rule's full id. */
  readonly id: string;
  readonly rule: Rule;
  /** The unit kinds that it binds. */
  readonly binds: readonly NamedThing[];
  /** What of its condition on the unit holds; empty where it has none. */
  readonly condition: readonly PlacedMet[];
  readonly result: WhyResult;
}

export type WhyResult =
  | { readonly kind: 'pass'; readonly met: readonly PlacedMet[] }
  /** `findings` are the rule's own; where the reading of the plan has said the cause, those of the reading. */
  | { readonly kind: 'fail' | 'waived'; readonly findings: readonly Finding[] }
  | { readonly kind: 'needsReview'; readonly questions: readonly Localized[] }
  | {
      readonly kind: 'notApplicable';
      readonly reason: Exemption | 'kind';
      readonly unmet: readonly { readonly fault: Fault; readonly place: Place }[];
    };
