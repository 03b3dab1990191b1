import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compile } from 'json-schema-to-typescript';
import { schemaText } from '../generate/schema/files.ts';
import { type Compile, typesText } from '../generate/types/text.ts';
import { vocabularyText } from '../generate/types/vocabulary.ts';
import type { Pack } from '../model/pack.ts';

/**
 * Writes what other apps and editors take of the packs that ship: `schemas/<pack>.schema.json`, for the plans of every
 * unit kind, and `types/<pack>.d.ts` with its module.
 */
export async function shipGenerated(packs: readonly Pack[], folder: string): Promise<void> {
  for (const name of ['schemas', 'types']) rmSync(join(folder, name), { force: true, recursive: true });
  for (const pack of packs) {
    const types = await typesText(pack, compile as Compile);
    if (typeof types !== 'string') throw new Error(`${pack.id}: two types are named ${types.name}`);
    write(join(folder, 'types', `${pack.id}.d.ts`), types);
    write(join(folder, 'types', `${pack.id}.js`), vocabularyText(pack));
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
