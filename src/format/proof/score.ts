import type { MutationScore } from '../../model/mutation.ts';

/** A score in per cent with one digit, rounded down: 100.0 is all of them. */
export function scoreOf({ mutants, killed }: MutationScore): string {
  return (Math.floor((killed / mutants) * 1000) / 10).toFixed(1);
}
