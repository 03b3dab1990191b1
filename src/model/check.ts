import type { Assertion } from './assertion.ts';
import type { NamedThing, NameTable } from './names.ts';
import type { Pack, Parameter, Rule, Severity, Term, TermClass } from './pack.ts';

/** A parameter with the value that holds in this run. */
export interface ParameterValue {
  readonly id: string;
  readonly value: Parameter['value'];
  /** Whether an adopter changed it. */
  readonly overridden: boolean;
}

/** A rule made ready for evaluation. */
export interface Check {
  readonly rule: Rule;
  /** The rule's id with the pack's before it, as reports name it. */
  readonly id: string;
  readonly severity: Severity;
  readonly where: Assertion | null;
  readonly assertion: Assertion;
  readonly parameters: readonly ParameterValue[];
}

/** All names that a plan may use, ready to look up. */
export interface Lexicon {
  readonly kinds: NameTable<NamedThing>;
  readonly terms: NameTable<Term>;
  /** The terms that belong in a list of a plan, by its name. */
  readonly termsIn: ReadonlyMap<string, NameTable<Term>>;
  readonly events: NameTable<NamedThing>;
  /** By term id. */
  readonly parts: ReadonlyMap<string, NameTable<NamedThing>>;
  /** By vocabulary id. */
  readonly vocabularies: ReadonlyMap<string, NameTable<NamedThing>>;
  /** The class that each list of a plan holds; `reporting` holds every class. */
  readonly collections: ReadonlyMap<string, TermClass>;
}

/** A pack compiled: done once, used for every plan. */
export interface Checks {
  readonly pack: Pack;
  readonly all: readonly Check[];
  /** The checks that bind a kind, by kind id; the others do not apply to it. */
  readonly byKind: ReadonlyMap<string, readonly Check[]>;
  readonly lexicon: Lexicon;
}
