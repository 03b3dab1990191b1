type Say<P = void> = P extends void ? string : (params: P) => string;

/** What is said where a step of a workflow can't do what its inputs ask. */
export interface ActionTroubleWords {
  readonly inputValue: Say<{ name: string; input: string; allowed: readonly string[] }>;
  readonly incomplete: Say;
}
