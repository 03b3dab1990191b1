import { randomUUID } from 'node:crypto';
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { reasonOf } from '../read/text.ts';
import type { Machine } from './machine.ts';
import { Trouble } from './trouble.ts';

/** Writes a file whole or not at all: beside its place first, then moved there. */
export function writeWhole(file: string, text: string, { cwd }: Machine, overwrite: boolean): void {
  const path = resolve(cwd, file);
  if (!overwrite && existsSync(path)) throw new Trouble((words) => words.exists({ file }));
  const draft = join(dirname(path), `.guiju-${randomUUID()}.tmp`);
  try {
    writeFileSync(draft, text, { flag: 'wx' });
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw new Trouble((words) => words.unwritable({ file, reason: reasonOf(error) }));
  }
}
