import type { Pack } from './pack.ts';

/**
 * The ids that the types of a pack spell out, as `guiju gen types` writes them beside the types. `plan` is there for the
 * compiler alone: it says which type of plan goes with them.
 */
export interface Vocabulary<P = unknown> {
  readonly pack: string;
  readonly kinds: readonly string[];
  /** Term ids, by class. */
  readonly terms: Readonly<Record<string, readonly string[]>>;
  /** Part ids, by the class of their terms. */
  readonly parts: Readonly<Record<string, readonly string[]>>;
  readonly events: readonly string[];
  /** Word ids, by vocabulary. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly rules: readonly string[];
  /** The lists of plans and the fields that the pack declares, each with what it demands. */
  readonly fields: readonly string[];
  readonly plan?: P;
}

/** A pack that is known to keep to the types that were made of it. */
export interface TypedPack<P> extends Pack {
  readonly vocabulary: Vocabulary<P>;
}
