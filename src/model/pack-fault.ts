import type { Bump } from './diff.ts';
import type { Fault, Unknown } from './fault.ts';
import type { MutantKind } from './mutation.ts';
import type { Localized } from './names.ts';

/** Each code that is said of a pack, its ledger or its cases, with what its sentence needs. */
export interface PackFaultParams {
  'pack/second-document': Record<never, never>;
  'pack/no-pack-file': { readonly folder: string };
  'pack/missing-chapter': { readonly chapter: string };
  'pack/stray-chapter': { readonly chapter: string };
  'pack/no-rules': Record<never, never>;
  'pack/duplicate-id': { readonly id: string; readonly what: PackThing };
  'pack/ambiguous-name': { readonly name: string; readonly first: string; readonly second: string };
  'pack/dangling': Unknown & { readonly what: PackThing };
  'pack/idle-rule': { readonly rule: string };
  'pack/unbound-kind': { readonly kind: Localized };
  'pack/unfilled': { readonly key: string };
  'pack/unused-term': { readonly term: string };
  'pack/bad-date': { readonly text: string };
  'pack/reversed-period': { readonly from: string; readonly until: string };
  'pack/bad-span': { readonly term: string; readonly length: number };
  'pack/bad-pattern': { readonly pattern: string };
  'pack/bad-parameter': { readonly parameter: string; readonly value: string };

  /** `of`: what the path starts from; null is the plan itself. */
  'lint/impossible-path': {
    readonly path: string;
    readonly of: 'unit' | 'entry' | null;
    readonly nearest: string | null;
  };
  'lint/impossible-condition': { readonly rule: string };
  /** `limit`: the most that are allowed, or how many terms there are to count. */
  'lint/impossible-count': { readonly min: number; readonly limit: number; readonly problem: 'max' | 'terms' };
  'lint/contradiction': { readonly rule: string; readonly other: string };
  'lint/implied': { readonly rule: string; readonly by: string };
  'lint/unused': { readonly what: PackThing; readonly id: string };
  'lint/untranslated': {
    readonly problem: 'no-chinese' | 'no-english' | 'not-chinese' | 'not-english';
    readonly text: string;
  };
  'lint/uncited': { readonly rule: string };
  'lint/untested': { readonly rule: string };
  'lint/no-cases': Record<never, never>;
  'lint/expired': { readonly until: string; readonly asOf: string };
  /** The days are those of the pack. */
  'lint/beyond-period': { readonly rule: string; readonly from: string; readonly until: string };

  'case/plan-or-change': { readonly both: boolean };
  'case/other-pack': { readonly name: string; readonly wanted: string };
  'case/unknown-rule': Unknown;
  'case/unknown-kind': Unknown;
  'case/bad-parameter': { readonly parameter: string; readonly value: string };
  'case/unusable-plan': { readonly cause: Fault };
  'case/no-place': { readonly place: string };
  'case/no-witness': {
    readonly kind: Localized;
    readonly reason: 'conflict' | 'gaveUp';
    readonly rules: readonly string[];
  };
  'case/unmet': {
    readonly rule: string;
    readonly name: string;
    readonly expected: readonly string[];
    readonly actual: readonly string[];
  };
  'case/never-failed': { readonly rule: string };
  'case/never-passed': { readonly rule: string };
  'case/never-exempt': { readonly rule: string };

  'mutant/survived': {
    readonly rule: string;
    readonly mutant: string;
    readonly kind: MutantKind;
    readonly cases: number;
  };
  'mutant/stale-reason': { readonly rule: string; readonly mutant: string; readonly noticedBy: string | null };
  /** `due`: the least version that says enough. */
  'version/understated': { readonly version: string; readonly due: string; readonly bump: Bump };
  'ledger/number': { readonly expected: number; readonly actual: number };
  'ledger/count': { readonly expected: number; readonly actual: number };
  'ledger/span': { readonly clause: number; readonly start: number; readonly end: number; readonly length: number };
  'ledger/gap': Stretch;
  'ledger/overlap': Stretch & { readonly clause: number; readonly before: number };
  'ledger/no-such-clause': { readonly clause: number; readonly count: number };
  'ledger/outside': { readonly term: string; readonly clause: string };
  'ledger/unaccounted': { readonly clause: number };
  'ledger/contradicted': { readonly clause: number; readonly by: readonly string[] };
  'ledger/uncited': Accounted;
  'ledger/omits': Accounted;
  'reading/unset': { readonly reading: string; readonly option: string };
  'reading/unnamed': { readonly rule: string; readonly reading: string };
  'reading/differs': { readonly rule: string; readonly key: string; readonly option: string };
  'reading/unfit': { readonly rule: string; readonly key: string; readonly problem: 'nowhere' | 'value' };
  /** `why`: clauses differ; there is no ledger to compare by; or every clause is the same, and yet the whole is not. */
  'source/differs': { readonly clauses: readonly number[]; readonly why: 'clauses' | 'no-ledger' | 'digest' };
  'source/digest': { readonly clause: number };
  'source/stale': {
    readonly what: 'term' | 'rule';
    readonly id: string;
    readonly clause: string;
    readonly term: string | null;
    readonly changed: readonly number[];
  };
  'source/misplaced': { readonly clause: string; readonly term: string; readonly found: string };
}

/** A stretch of the source, in code points, 0-based, end exclusive. */
interface Stretch {
  readonly from: number;
  readonly until: number;
}

/** Who is said to cite a clause, or does. */
interface Accounted {
  readonly clause: number;
  readonly what: 'term' | 'rule';
  readonly id: string;
}

export type PackThing =
  | 'kind'
  | 'term'
  | 'part'
  | 'class'
  | 'collection'
  | 'field'
  | 'event'
  | 'vocabulary'
  | 'parameter'
  | 'interpretation'
  | 'option'
  | 'rule';
