import { lintPack } from './lint/pack.ts';
import type { Pack } from './model/pack.ts';
import type { Finding } from './model/report.ts';
import { parsePack } from './parse/pack.ts';
import { packFindings } from './report/packs.ts';

/** A pack that can be used, or null; and what is wrong with its files, warnings included. */
export interface LoadedPack {
  readonly pack: Pack | null;
  readonly findings: readonly Finding[];
}

/**
 * Makes a pack of the texts of its files: `pack.yaml` and a file a chapter. `file` is a name for reports, of which what
 * follows the last slash counts. Never throws; a pack with an error is null, and the findings say why.
 */
export function loadPack(files: readonly { readonly file: string; readonly text: string }[]): LoadedPack {
  const { pack, documents, faults } = parsePack(files);
  const findings = packFindings([...faults, ...(pack === null ? [] : lintPack(pack))], documents);
  return { pack: findings.some(({ severity }) => severity === 'error') ? null : pack, findings };
}
