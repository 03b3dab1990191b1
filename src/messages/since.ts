type Say<P = void> = P extends void ? string : (params: P) => string;

/** The sentences around `--since` and `--staged`. */
export interface SinceWords {
  readonly since: Say;
  readonly staged: Say;
  /** How many plans a change bears on, and how many of the run it leaves alone. */
  readonly scope: Say<{ ref: string; plans: number; leftOut: number }>;
}

export interface SinceTroubleWords {
  readonly sinceAndStaged: Say;
  readonly noPast: Say<{ why: 'no-git' | 'no-repository' | 'unknown-ref' | 'shallow' | 'unrelated'; ref: string }>;
}
