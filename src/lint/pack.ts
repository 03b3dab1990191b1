import type { PackFault } from '../model/fault.ts';
import type { Pack } from '../model/pack.ts';
import { idleness } from './binding.ts';
import { duplicateIds } from './ids.ts';
import { ambiguousNames } from './names.ts';
import { danglingReferences } from './references.ts';
import { badValues } from './values.ts';

/** One concern of the linter: a file and a line here. */
export type Lint = (pack: Pack) => readonly PackFault[];

const LINTS: readonly Lint[] = [duplicateIds, ambiguousNames, danglingReferences, badValues, idleness];

/** Everything that is wrong with a pack whose files have the right shape. */
export function lintPack(pack: Pack): readonly PackFault[] {
  return LINTS.flatMap((lint) => lint(pack));
}
