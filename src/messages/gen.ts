import type { TypeChange } from '../model/types.ts';

type Say<P = void> = P extends void ? string : (params: P) => string;

/** What `gen types`, `gen schema` and `gen docs` say, and the pages of the last. */
export interface GenWords {
  readonly brief: Say;
  readonly commands: GenTexts;
  readonly full: GenTexts;
  readonly flags: {
    readonly kind: Say;
    readonly draft: Say;
    readonly out: Say;
    readonly check: Say;
    readonly format: Say;
    readonly semver: Say;
    readonly editor: Say;
  };
  readonly upToDate: Say<{ files: number }>;
  readonly absent: Say<{ file: string }>;
  readonly stale: Say<{ file: string; line: number; now: string; due: string }>;
  readonly drifted: Say<{ files: number; of: number }>;
  readonly written: Say<{ files: number; folder: string }>;
  readonly checkNeedsFolder: Say;
  readonly editorNeedsFile: Say;
  readonly editorKept: Say<{ file: string; text: string }>;
  readonly nameClash: Say<{ name: string; ids: readonly [string, string] }>;
  /** The headings of the pages. */
  readonly docs: {
    readonly language: Say;
    readonly source: Say<{ title: string; author: string; year: number }>;
    readonly chapters: Say;
    readonly unitsAndDuties: Say;
    readonly byKind: Say;
    readonly duty: Say;
    readonly demand: Say;
    readonly count: Say<{ kind: string; count: number }>;
  };
  readonly noCompiler: Say<{ command: string }>;
  /** How the types of two editions differ. */
  readonly semver: {
    readonly same: Say;
    readonly breaking: Say<{ changes: number }>;
    readonly additive: Say<{ changes: number }>;
    readonly change: Say<TypeChange>;
  };
}

interface GenTexts {
  readonly types: Say;
  readonly schema: Say;
  readonly docs: Say;
}
