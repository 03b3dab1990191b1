import type { MutationScore } from '../../model/mutation.ts';

/** The share of mutants that was noticed, in per cent. */
export function scoreOf({ mutants, killed }: MutationScore): number {
  return mutants === 0 ? 0 : (100 * killed) / mutants;
}

/** Per cent with one digit, rounded down: 100.0 is all of them. */
export function inPercent(score: number): string {
  return (Math.floor(score * 10) / 10).toFixed(1);
}
