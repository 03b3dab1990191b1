type Say<P = void> = P extends void ? string : (params: P) => string;

/** What `rules test` prints around its findings. */
export interface CasesWords {
  readonly counts: Say<{ pack: string; cases: number; met: number; unmet: number; unrun: number }>;
  readonly coverage: Say<{ rules: number; failed: number; passed: number }>;
  readonly updated: Say<{ file: string; line: number; rule: string; name: string; from: string; to: string }>;
  readonly refused: Say<{ file: string; line: number; rule: string; name: string; reason: 'unchecked' | 'comment' }>;
  readonly updates: Say<{ changed: number; files: number }>;
}

/** The skeleton that `rules new` writes: what is still to be said by a person. */
export interface NewRuleWords {
  readonly title: Say<{ id: string }>;
  readonly remedy: Say<{ id: string }>;
  readonly label: Say<{ id: string }>;
  readonly question: Say<{ id: string }>;
  readonly chapter: Say<{ id: string }>;
  readonly passing: Say<{ id: string }>;
  readonly failing: Say<{ id: string }>;
  readonly fill: Say;
}

/** Why cases can't be run or a rule not be written. */
export interface CaseTroubleWords {
  readonly noCases: Say<{ pack: string; folder: string | null }>;
  readonly needsFolder: Say<{ command: string }>;
  readonly takenId: Say<{ id: string; what: 'rule' | 'term' }>;
  readonly badId: Say<{ id: string }>;
  readonly unknownClass: Say<{ name: string; nearest: string | null; known: readonly string[] }>;
  readonly unknownTerm: Say<{ name: string; nearest: string | null }>;
  readonly noCollection: Say<{ name: string }>;
  readonly unknownList: Say<{ name: string; nearest: string | null; known: readonly string[] }>;
  readonly unknownEvent: Say<{ name: string; nearest: string | null; known: readonly string[] }>;
  readonly neededFor: Say<{ flag: string; value: string; needed: string }>;
  readonly flowList: Say<{ file: string; key: string }>;
  readonly unprovable: Say<{ id: string }>;
  readonly toFill: Say<{ files: readonly string[]; blanks: number }>;
}
