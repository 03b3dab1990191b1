import { randomUUID } from 'node:crypto';
import { existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { reasonOf } from '../read/text.ts';
import type { Machine } from './machine.ts';
import { Trouble } from './trouble.ts';

/**
 * Writes a file whole or not at all: beside its place first, then moved there. A link is followed; a device or a pipe is
 * written to as it is.
 */
export function writeWhole(file: string, text: string, { cwd }: Machine, overwrite: boolean): void {
  const named = resolve(cwd, file);
  if (!overwrite && existsSync(named)) throw new Trouble((words) => words.exists({ file }));
  try {
    if (/[/\\]$/.test(file)) throw Object.assign(new Error(file), { code: 'EISDIR' });
    const path = existsSync(named) ? realpathSync(named) : named;
    if (existsSync(path) && !statSync(path).isFile()) writeFileSync(path, text);
    else moveInto(path, text);
  } catch (error) {
    const code = existsSync(dirname(named)) ? reasonOf(error) : 'no-folder';
    throw new Trouble((words, reason) => words.unwritable({ file, reason: reason(code) }));
  }
}

function moveInto(path: string, text: string): void {
  const draft = join(dirname(path), `.guiju-${randomUUID()}.tmp`);
  try {
    writeFileSync(draft, text, { flag: 'wx' });
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
