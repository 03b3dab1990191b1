import type { WhyResult } from '../model/why.ts';

type Say<P = void> = P extends void ? string : (params: P) => string;

/** What `why` says. Sentences about what is met come from `met`, by the kind of demand. */
export interface WhyWords {
  readonly results: { readonly [K in WhyResult['kind']]: string };
  readonly head: Say<{ unit: string; kind: string; file: string }>;
  readonly applies: Say;
  readonly exempt: Say;
  readonly bound: Say<{ kind: string; all: boolean; kinds: string }>;
  readonly unbound: Say<{ kind: string; kinds: string }>;
  readonly period: Say<{ from: string; until: string; ruleFrom: string; ruleUntil: string; overlap: boolean }>;
  readonly wholePeriod: Say;
  readonly condition: Say;
  readonly noCondition: Say;
  readonly unmet: Say;
  /** Before what meets each demand. */
  readonly satisfied: Say;
  readonly review: Say<{ rule: string }>;
  readonly met: MetWords;
  readonly basis: Say;
  readonly onePlan: Say<{ path: string; found: number }>;
  readonly noFile: Say<{ file: string; nearest: string | null }>;
  readonly unchecked: Say<{ file: string }>;
  readonly otherPack: Say<{ rule: string; pack: string }>;
}

/** Names come as they are printed: lists with their keys, terms without quotation marks. */
export interface MetWords {
  readonly entry: Say<{ term: string; collection: string }>;
  readonly field: Say<{ field: string }>;
  readonly parts: Say<{ parts: string }>;
  readonly cadence: Say<{ actual: string; required: string }>;
  readonly due: Say<{ required: string; dates: readonly { readonly period: string; readonly date: string }[] }>;
  readonly event: Say<{ event: string }>;
  readonly timing: Say<{ timing: string }>;
  readonly count: Say<{ collection: string; actual: number; min: number; max: number | null }>;
  readonly declined: Say<{ term: string }>;
  readonly served: Say<{ value: string; field: string }>;
  readonly reference: Say<{ value: string }>;
  readonly value: Say<{ key: string; value: string }>;
  readonly attested: Say;
  readonly absent: Say<{ term: string; collection: string }>;
  readonly nothing: Say<{ collections: string }>;
}
