import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Input } from '../model/document.ts';
import { readInput } from './text.ts';

const NAME = 'guiju.config.yaml';

/** The nearest config from a folder upward, unparsed, and the folder it stands in; null where there is none. */
export function findConfig(from: string): { readonly folder: string; readonly input: Input } | null {
  for (let folder = from; ; folder = dirname(folder)) {
    const file = join(folder, NAME);
    if (existsSync(file)) return { folder, input: readInput(file, folder === from ? NAME : file) };
    if (dirname(folder) === folder) return null;
  }
}
