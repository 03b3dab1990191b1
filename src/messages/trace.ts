import type { AsideClass } from '../model/pack.ts';
import type { CopyHabit } from '../model/source.ts';

type Say<P = void> = P extends void ? string : (params: P) => string;

/** What `rules trace` says, and `explain` of a clause's text. */
export interface TraceWords {
  readonly head: Say<{ pack: string }>;
  readonly columns: readonly [clause: string, span: string, terms: string, rules: string, cases: string];
  readonly classes: { readonly [C in AsideClass]: string };
  readonly nobody: Say;
  readonly colon: Say;
  readonly clauses: Say<{ of: number; cited: number; setAside: number }>;
  readonly characters: Say<{ of: number; cited: number; setAside: number }>;
  readonly aside: Say<{ name: string; clauses: number; characters: number }>;
  readonly cases: Say<{ folder: string; count: number }>;
  readonly noCases: Say;
  readonly untried: Say;
  readonly copySame: Say<{ file: string }>;
  readonly copyDiffers: Say<{ file: string; clauses: readonly number[]; faults: number }>;
  readonly habits: { readonly [H in CopyHabit]: string };
  readonly changed: Say;
  readonly text: Say<{ clause: number }>;
  readonly changedText: Say<{ clause: number }>;
  readonly noText: Say<{ clause: number }>;
  readonly noLedger: Say<{ pack: string }>;
  readonly foreignCopy: Say<{ file: string; pack: string }>;
  readonly notUtf8: Say<{ file: string; encoding: string | null }>;
  readonly badCases: Say<{ folder: string }>;
  readonly flipsNeedPlans: Say;
  readonly flipsHead: Say<{ pack: string; plans: number; others: number }>;
  readonly flip: Say<{ from: string; to: string }>;
  readonly noChange: Say;
  readonly flipCounts: Say<{ readings: number; options: number; verdicts: number; outcomes: number }>;
  readonly noReadings: Say;
}
