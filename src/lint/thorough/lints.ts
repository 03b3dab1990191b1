import type { PackFault } from '../../model/fault.ts';
import type { Pack } from '../../model/pack.ts';
import { lonelyCitations } from './cited.ts';
import { contradictions } from './contradictions.ts';
import { impliedRules } from './implied.ts';
import { missingCases } from './tested.ts';
import { textLints } from './texts.ts';
import { expiry } from './times.ts';
import { unusedThings } from './unused.ts';

/** What a thorough look at a pack goes by, beside its files. */
export interface LintOptions {
  /** The day to look at it from (`YYYY-MM-DD`); null where age does not matter. */
  readonly asOf: string | null;
  /** The ids of the rules that have a case; null where that is not to be looked at. */
  readonly tested: ReadonlySet<string> | null;
}

/** One concern of the thorough linter: a file and a line here. */
export type ThoroughLint = (pack: Pack, options: LintOptions) => readonly PackFault[];

const LINTS: readonly ThoroughLint[] = [
  contradictions,
  impliedRules,
  unusedThings,
  textLints,
  lonelyCitations,
  missingCases,
  expiry,
];

/** What those who keep a pack should look at, and what no check of a plan waits for: warnings all. */
export function lintThoroughly(pack: Pack, options: LintOptions): readonly PackFault[] {
  return LINTS.flatMap((lint) => lint(pack, options));
}
