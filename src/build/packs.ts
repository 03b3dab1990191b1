import { readdirSync, readFileSync } from 'node:fs';
import { loadPack } from '../load.ts';
import type { Pack } from '../model/pack.ts';
import { path } from './common.ts';

/** The packs of `rules/`, parsed and linted; a faulty one is thrown. */
export function packsOfRules(): readonly Pack[] {
  return readdirSync(path('rules')).sort().map(shippedPack);
}

/** Packs as they ship, so that a run need not parse them. It needs no ledger; who does reads it from `rules/`. */
export function packsText(packs: readonly Pack[]): string {
  return JSON.stringify(packs.map((pack) => ({ ...pack, ledger: null })));
}

function shippedPack(id: string): Pack {
  const folder = `rules/${id}`;
  const names = readdirSync(path(folder))
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  const files = names.map((name) => ({
    file: `${folder}/${name}`,
    text: readFileSync(path(`${folder}/${name}`), 'utf8'),
  }));
  const { pack, findings } = loadPack(files);
  if (pack === null || findings.length > 0)
    throw new Error(`${folder} is faulty: ${JSON.stringify(findings, null, 2)}`);
  return pack;
}
