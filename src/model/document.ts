/** What JSON can hold; a parsed plan is one of these. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** A route into a document: keys and 0-based indexes. */
export type Path = readonly (string | number)[];

/** A place between two characters. Both numbers are 1-based; `column` counts UTF-16 units. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** A stretch of text; `end` is exclusive. */
export interface Span {
  readonly start: Point;
  readonly end: Point;
}

/** Whether a path stands for the value at its end, or for the key that leads there. */
export type Anchor = 'key' | 'value';

/** One document of a file, read: its value, and where each part of it stands. */
export interface Document {
  readonly file: string;
  /** Which document of the file this is, from 0. */
  readonly index: number;
  readonly value: Json;
  /** The span of what `path` leads to; where it leads to nothing, of the nearest thing present. Costly: for findings. */
  locate(path: Path, anchor?: Anchor): Span;
  /** The text of a line (1-based), without its line end; empty past the end. */
  line(number: number): string;
}

/** A text to check, or the reason why there is none. `file` is only a name here. */
export type Input =
  | { readonly file: string; readonly text: string }
  | { readonly file: string; readonly unreadable: UnreadableCode; readonly params: Readonly<Record<string, string>> };

/** How much of an input is read at most; what is absent is as by default. */
export interface Limits {
  /** Levels of nesting. */
  readonly depth?: number;
}

/** Why a file has no text: the disk refused it, or its bytes are no UTF-8. */
export type UnreadableCode = 'io' | 'encoding';
