import type { Localized, NamedThing } from '../generated/contract.ts';

export type { Localized, NamedThing };

/** Everything that can be named, by each of its names in normal form (see `language/names.ts`). */
export type NameTable<T> = ReadonlyMap<string, T>;

/**
 * A name as a plan wrote it, and what it names. Where nothing has that name, `known` is null and `meant` is the nearest
 * thing, which the reader has been asked about: what it stands for is not reported missing as well.
 */
export interface Named<T> {
  readonly text: string;
  readonly known: T | null;
  readonly meant: T | null;
}

/** The known name that is nearest to a misspelt one. */
export interface Nearest<T> {
  readonly text: string;
  readonly value: T;
}
