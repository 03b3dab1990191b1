import { randomUUID } from 'node:crypto';
import { chmodSync, existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { reasonOf } from '../read/text.ts';
import type { Machine } from './machine.ts';
import { Trouble } from './trouble.ts';

/** A text and the file that it is to be. */
export interface Written {
  readonly file: string;
  readonly text: string;
}

/** Writes a file whole or not at all; where there is one already, only if it may be overwritten. */
export function writeWhole(file: string, text: string, machine: Machine, overwrite: boolean): void {
  if (!overwrite && existsSync(resolve(machine.cwd, file))) throw new Trouble((words) => words.exists({ file }));
  writeAll([{ file, text }], machine);
}

/**
 * Writes files whole, and all of them or none: each beside its place first, moved there when all are written. A link is
 * followed; a device or a pipe is written to as it is, before anything is moved.
 */
export function writeAll(files: readonly Written[], { cwd }: Machine): void {
  const drafts = files.map(({ file, text }) => ({ file, text, draft: null as string | null, path: '' }));
  try {
    for (const one of drafts) telling(one.file, cwd, () => Object.assign(one, prepare(resolve(cwd, one.file), one)));
    for (const { file, draft, path } of drafts) if (draft !== null) telling(file, cwd, () => renameSync(draft, path));
  } finally {
    for (const { draft } of drafts) if (draft !== null) rmSync(draft, { force: true });
  }
}

/** Where the text waits, and where it goes; `draft` is null where it has gone there already. */
function prepare(named: string, { file, text }: Written): { readonly draft: string | null; readonly path: string } {
  if (/[/\\]$/.test(file)) throw Object.assign(new Error(file), { code: 'EISDIR' });
  const path = existsSync(named) ? realpathSync(named) : named;
  const old = existsSync(path) ? statSync(path) : null;
  if (old !== null && !old.isFile()) {
    writeFileSync(path, text);
    return { draft: null, path };
  }
  const draft = join(dirname(path), `.guiju-${randomUUID()}.tmp`);
  try {
    writeFileSync(draft, text, { flag: 'wx' });
    if (old !== null) chmodSync(draft, old.mode);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
  return { draft, path };
}

function telling(file: string, cwd: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    const code = existsSync(dirname(resolve(cwd, file))) ? reasonOf(error) : 'no-folder';
    throw new Trouble((words, reason) => words.unwritable({ file, reason: reason(code) }));
  }
}

/** What two names of one file share, links and all; null for devices and pipes, which many may write to. */
export function identityOf(file: string, cwd: string): string | null {
  const path = resolve(cwd, file);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found !== undefined) return found.isFile() ? `${found.dev}:${found.ino}` : null;
  return existsSync(dirname(path)) ? join(realpathSync(dirname(path)), basename(path)) : path;
}
