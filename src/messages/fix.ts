/** What is said beside the report of what was mended. */
export interface FixWords {
  readonly fixed: (params: { file: string; count: number }) => string;
  readonly wouldFix: (params: { file: string; count: number }) => string;
  readonly nothing: string;
}

/** What is said while plans are watched. */
export interface WatchWords {
  readonly waiting: string;
  readonly changed: (params: { file: string }) => string;
  readonly ended: string;
}

/** Why plans can't be mended or watched; exit code 2. */
export interface FixTrouble {
  readonly fixStdin: string;
  readonly fixStaged: string;
  readonly fixDryRunFormat: string;
  readonly watchStdin: string;
  readonly watchWithFix: string;
}
