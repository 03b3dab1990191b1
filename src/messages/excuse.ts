import type { AddedException } from '../model/report.ts';

type Say<P = void> = P extends void ? string : (params: P) => string;

/** The sentences around configs, waivers and baselines that are not about a fault. */
export interface ExcuseWords {
  readonly default: Say;
  readonly flag: Say;
  readonly noConfig: Say;
  readonly readFrom: Say<{ files: readonly string[] }>;
  readonly ignored: Say<{ plans: number }>;
  readonly otherConfig: Say<{ file: string; used: string | null }>;
  readonly fixed: Say<{ rule: string; unit: string | null }>;
  readonly moreFixed: Say<{ entries: number }>;
  readonly added: Say<{ exceptions: number }>;
  readonly addedOne: Say<AddedException>;
  readonly accepted: Say<{ file: string; all: number; added: number; removed: number }>;
  readonly leftUnchecked: Say<{ plans: number }>;
  readonly states: { readonly [S in 'active' | 'expiring' | 'future' | 'expired' | 'unused' | 'broken']: string };
  readonly noWaivers: Say;
  readonly emptyWaivers: Say<{ file: string }>;
  readonly listed: Say<{ file: string; date: string; all: number; states: readonly (readonly [string, number])[] }>;
  readonly unusedNeedsPlans: Say;
  readonly pruned: Say<{ file: string; gone: number; left: number }>;
  readonly wouldPrune: Say<{ file: string; gone: number }>;
  readonly nothingToPrune: Say<{ file: string }>;
}
