import type { PackDiff } from '../../model/diff.ts';
import type { PackFault } from '../../model/fault.ts';
import type { Pack } from '../../model/pack.ts';

/** What is wrong with the version of the new edition, at its place: nothing where it says enough. */
export function versionFaults({ version, origin }: Pack, { understated, due, bump }: PackDiff): readonly PackFault[] {
  if (!understated) return [];
  const path = [...origin.path, 'version'];
  return [{ file: origin.file, fault: { code: 'version/understated', params: { version, due, bump }, path } }];
}
