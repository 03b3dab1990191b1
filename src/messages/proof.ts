type Say<P = void> = P extends void ? string : (params: P) => string;

/** What the proofs of a pack say. */
export interface ProofWords {
  readonly witness: WitnessWords;
}

/** What `rules witness` says where it writes no plan. */
export interface WitnessWords {
  readonly conflict: Say<{ kind: string; rules: number }>;
  readonly spare: Say<{ rules: number }>;
  readonly gaveUp: Say<{ kind: string; tried: number }>;
  readonly unbound: Say<{ kind: string }>;
}
