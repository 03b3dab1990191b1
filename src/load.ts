import { lintPack } from './lint/pack.ts';
import type { PackFault } from './model/fault.ts';
import type { Pack } from './model/pack.ts';
import type { Finding } from './model/report.ts';
import { parsePack } from './parse/pack.ts';
import { packFindings } from './report/packs.ts';
import { copyFaults } from './trace/citations.ts';
import { compareCopy } from './trace/copy.ts';

/** A pack that can be used, or null; and what is wrong with its files, warnings included. */
export interface LoadedPack {
  readonly pack: Pack | null;
  readonly findings: readonly Finding[];
}

/**
 * Makes a pack of the texts of its files: `pack.yaml`, a file a chapter and the ledger. `file` is a name for reports, of which
 * what follows the last slash counts. With a copy of the source the findings also say where it differs. Never throws; a pack
 * with an error is null, and the findings say why. `beyond` looks for more in a pack that can be used.
 *
 * @example
 * const again = loadPack(files);
 * assert.equal(again.pack?.id, pack.id);
 * const broken = loadPack(files.filter(({ file }) => !file.endsWith('pack.yaml')));
 * assert.equal(broken.pack, null);
 * assert.ok(broken.findings.length > 0);
 */
export function loadPack(
  files: readonly { readonly file: string; readonly text: string }[],
  copy: string | null = null,
  beyond: (pack: Pack) => readonly PackFault[] = () => [],
): LoadedPack {
  const { pack, documents, faults } = parsePack(files);
  const own = pack === null ? [] : lintPack(pack);
  const copied = pack === null || copy === null ? [] : copyFaults(pack, compareCopy(pack, copy));
  const findings = packFindings([...faults, ...own, ...copied], documents);
  if (pack === null || findings.some(({ severity }) => severity === 'error')) return { pack: null, findings };
  return { pack, findings: packFindings([...faults, ...own, ...copied, ...beyond(pack)], documents) };
}
