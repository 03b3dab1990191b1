import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { visible } from '../format/visible.ts';
import { reasonOf } from '../read/text.ts';
import type { CommonFlags, Context } from './context.ts';
import { EXIT } from './exit.ts';
import { type Written, writeAll } from './output.ts';
import { Trouble } from './trouble.ts';

/** What every `gen` command is told of where its files go. */
export interface GenFlags extends CommonFlags {
  readonly out?: string;
  readonly check?: boolean;
}

/** Whether files are asked for, rather than a text on standard output. */
export function wantsFiles({ out = '-', check = false }: GenFlags, { voice }: Context): boolean {
  if (check && out === '-') throw new Trouble(() => voice.catalogue.ui.gen.checkNeedsFolder);
  return out !== '-';
}

/** Writes generated files to a folder, all or none; with `--check` only compares, and 1 is where they differ. */
export function deliver(files: readonly Written[], { out = '-', check = false }: GenFlags, context: Context): void {
  const { machine, voice } = context;
  const { gen } = voice.catalogue.ui;
  const placed = files.map(({ file, text }) => ({ file: join(out, file), text }));
  if (!check) {
    for (const { file } of placed) makeFolder(dirname(file), machine.cwd);
    writeAll(placed, machine);
    machine.stderr.write(`${gen.written({ files: placed.length, folder: out })}\n`);
    return;
  }
  const drifts = placed.flatMap(({ file, text }) => driftOf(file, text, context) ?? []);
  if (drifts.length === 0) {
    machine.stderr.write(`${gen.upToDate({ files: placed.length })}\n`);
    return;
  }
  machine.stdout.write(`${drifts.join('\n')}\n`);
  machine.stderr.write(`${gen.drifted({ files: drifts.length, of: placed.length })}\n`);
  context.exit = EXIT.findings;
}

/** How a file differs from what it should be, at its first line that does; null where it does not. */
function driftOf(file: string, due: string, { machine, voice }: Context): string | null {
  const { gen } = voice.catalogue.ui;
  const path = resolve(machine.cwd, file);
  if (!existsSync(path)) return gen.absent({ file });
  const now = telling(file, () => readFileSync(path, 'utf8'));
  if (now === due) return null;
  const [has, wants] = [now.split('\n'), due.split('\n')];
  const at = wants.findIndex((line, index) => line !== has[index]);
  const line = at === -1 ? wants.length : at;
  return gen.stale({ file, line: line + 1, now: excerpt(has[line]), due: excerpt(wants[line]) });
}

const MOST = 120;

function excerpt(line = ''): string {
  const text = visible(line.trim());
  return text.length > MOST ? `${text.slice(0, MOST)}…` : text;
}

function makeFolder(folder: string, cwd: string): void {
  telling(folder, () => mkdirSync(resolve(cwd, folder), { recursive: true }));
}

function telling<T>(file: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw new Trouble((words, reason) => words.unwritable({ file, reason: reason(reasonOf(error)) }));
  }
}
