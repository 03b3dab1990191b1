type Say<P = void> = P extends void ? string : (params: P) => string;

/** What `rules mutate` says beside findings. */
export interface MutationWords {
  readonly rules: Say<{ pack: string; mutants: number; killed: number; equivalent: number; score: string }>;
  readonly explained: Say<number>;
  readonly explainedOne: Say<{ rule: string; mutant: string; reason: string }>;
  readonly tooLow: Say<{ half: 'demands' | 'rules'; score: string; least: number }>;
  readonly unmet: Say<{ cases: number }>;
  readonly nothing: Say;
}
