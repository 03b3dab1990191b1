import type { Localized, NamedThing } from '../generated/contract.ts';

export type { Localized, NamedThing };

/** Everything that can be named, by each of its names in normal form (see `language/names.ts`). */
export type NameTable<T> = ReadonlyMap<string, T>;

/**
 * What a name in a plan names. Where nothing has that name, `known` is null, and `meant` is what it is but for a slip of
 * the pen: that is reported as a slip, and not as missing as well.
 */
export interface Named<T> {
  readonly known: T | null;
  readonly meant: T | null;
}

/** The known name that is nearest to an unknown one. */
export interface Nearest<T> {
  readonly text: string;
  readonly value: T;
  /** Whether it is so near that it must have been meant. */
  readonly isSlip: boolean;
}
