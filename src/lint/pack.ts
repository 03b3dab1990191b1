import type { PackFault } from '../model/fault.ts';
import type { Pack } from '../model/pack.ts';
import { accountLints } from './accounts.ts';
import { unfilledTexts } from './blanks.ts';
import { citationLints } from './citations.ts';
import { conditionLints } from './conditions.ts';
import { idleLints } from './idle.ts';
import { duplicateIds } from './ids.ts';
import { ledgerLints } from './ledger.ts';
import { ambiguousNames } from './names.ts';
import { parameterLints } from './parameters.ts';
import { pathLints } from './paths.ts';
import { patternLints } from './patterns.ts';
import { periodLints } from './periods.ts';
import { readingLints } from './readings.ts';
import { danglingReferences } from './references.ts';

/** One concern of the linter: a file and a line here. */
export type Lint = (pack: Pack) => readonly PackFault[];

const LINTS: readonly Lint[] = [
  duplicateIds,
  ambiguousNames,
  danglingReferences,
  parameterLints,
  patternLints,
  citationLints,
  periodLints,
  pathLints,
  conditionLints,
  idleLints,
  ledgerLints,
  accountLints,
  readingLints,
  unfilledTexts,
];

/** Everything that is wrong with a pack whose files have the right shape. */
export function lintPack(pack: Pack): readonly PackFault[] {
  return LINTS.flatMap((lint) => lint(pack));
}
