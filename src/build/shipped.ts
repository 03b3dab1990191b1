import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { schemaText } from '../generate/schema/files.ts';
import type { Pack } from '../model/pack.ts';

/** Writes what other apps and editors take of the packs that ship: `schemas/<pack>.schema.json`. */
export function shipGenerated(packs: readonly Pack[], folder: string): void {
  for (const name of ['schemas']) rmSync(join(folder, name), { force: true, recursive: true });
  for (const pack of packs) {
    write(
      join(folder, 'schemas', `${pack.id}.schema.json`),
      schemaText(pack, null, { draft: '2020-12', parameters: {} }),
    );
  }
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
