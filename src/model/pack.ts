import type * as contract from '../generated/contract.ts';
import type { Path } from './document.ts';
import type { Localized, NamedThing } from './names.ts';

export type {
  AsideClass,
  AssertionShape,
  Cadence,
  DateRange,
  FieldDeclaration,
  FieldDemand,
  Modality,
  Parameter,
  Severity,
  Source,
  Timing,
  Vocabulary,
} from '../generated/contract.ts';

/** Where something was written in the files of a pack. */
export interface Origin {
  readonly file: string;
  readonly path: Path;
}

/** Where the source says something: clause numbers as text, the words, and their span in code points. */
export interface Citation {
  readonly clause: string;
  readonly term: string | null;
  readonly span: readonly [start: number, end: number] | null;
}

interface Placed {
  /** The chapter file's name, without extension. */
  readonly chapter: string;
  readonly origin: Origin;
}

export type Term = Readonly<Omit<contract.Term, 'citations'>> & Placed & { readonly citations: readonly Citation[] };
export type Rule = Readonly<Omit<contract.Rule, 'citations'>> & Placed & { readonly citations: readonly Citation[] };
export type Interpretation = Readonly<contract.Interpretation> & Placed;

/** A class of term, and the list of a plan that holds its entries; `collection` is null where there is none. */
export interface TermClass {
  readonly id: string;
  readonly label: Localized;
  readonly collection: string | null;
  readonly fields: readonly contract.FieldDeclaration[];
  /** Where the pack speaks of it; null for a built-in class that it leaves as it is. */
  readonly origin: Origin | null;
}

export interface Chapter {
  readonly id: string;
  readonly title: Localized;
}

/** One clause of the source, as the ledger has it: where it stands, what its text digests to, and who answers for it. */
export interface Clause {
  readonly number: number;
  /** In code points, 0-based, end exclusive. */
  readonly span: readonly [start: number, end: number];
  /** SHA-256 of its text in UTF-8, in hexadecimal. */
  readonly sha256: string;
  /** Ids of the terms that cite it. */
  readonly terms: readonly string[];
  /** Ids of the rules that cite it while none of the terms that they name does. */
  readonly rules: readonly string[];
  /** Why it binds nobody; null where it is cited. */
  readonly aside: Readonly<contract.SetAside> | null;
}

/** Every clause of the source, in its order; none of its text. The n-th stands at `/clauses/n` of its file. */
export interface Ledger {
  readonly clauses: readonly Clause[];
  readonly origin: Origin;
}

/** Rules, terms and unit kinds for one source: pure data, its files joined. */
export interface Pack {
  readonly id: string;
  readonly version: string;
  readonly title: Localized;
  readonly source: contract.Source;
  readonly effective: contract.DateRange;
  readonly kinds: readonly NamedThing[];
  readonly unitFields: readonly contract.FieldDeclaration[];
  readonly classes: readonly TermClass[];
  readonly events: readonly NamedThing[];
  readonly vocabularies: readonly contract.Vocabulary[];
  readonly parameters: readonly contract.Parameter[];
  readonly chapters: readonly Chapter[];
  readonly terms: readonly Term[];
  readonly rules: readonly Rule[];
  readonly interpretations: readonly Interpretation[];
  /** Null where the pack keeps none. */
  readonly ledger: Ledger | null;
  /** Where `pack.yaml` is, for what has no place of its own. */
  readonly origin: Origin;
}
