import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { findingsText } from '../format/text.ts';
import type { Input } from '../model/document.ts';
import type { Baseline, WaiverFile } from '../model/excuse.ts';
import type { Finding } from '../model/report.ts';
import { readInput } from '../read/text.ts';
import { nameOf } from './config/names-of-files.ts';
import type { Context } from './context.ts';
import type { Machine } from './machine.ts';
import type { Settings } from './settings.ts';
import { Trouble } from './trouble.ts';

/** A file by its path and by its name in reports. */
export interface NamedFile {
  readonly path: string;
  readonly name: string;
}

/** The files of a run that excuse findings; null where there is none. */
export interface ExceptionFiles {
  readonly waivers: NamedFile | null;
  readonly baseline: NamedFile | null;
}

const WAIVERS = 'waivers.yaml';
const MARK = 'guiju-ignore';

/** What the flags name, else the config; a `waivers.yaml` beside the config is taken unasked. */
export function exceptionFiles(
  flags: { readonly waivers?: string; readonly baseline?: string },
  { waivers, baseline, folder }: Settings,
  { cwd }: Machine,
): ExceptionFiles {
  const named = (flag: string | undefined, config: string | null): NamedFile | null => {
    if (flag !== undefined) return { path: resolve(cwd, flag), name: flag };
    if (config === null) return null;
    const path = resolve(folder, config);
    return { path, name: nameOf(path, cwd) };
  };
  const beside = existsSync(resolve(folder, WAIVERS)) ? WAIVERS : null;
  return { waivers: named(flags.waivers, waivers ?? beside), baseline: named(flags.baseline, baseline) };
}

/** Reads them, and tells the day where something in the run has a last day. What can't be read is trouble. */
export async function readExceptions(
  files: ExceptionFiles,
  inputs: readonly Input[],
  asOf: string | null,
  context: Context,
): Promise<{
  readonly waivers: WaiverFile | null;
  readonly baseline: Baseline | null;
  readonly asOf: string | null;
}> {
  const waivers = files.waivers && (await readWaivers(files.waivers, context));
  const baseline = files.baseline && (await readBaseline(files.baseline, context));
  const needsDate = waivers !== null || inputs.some((input) => 'text' in input && input.text.includes(MARK));
  return { waivers, baseline, asOf: asOf ?? (needsDate ? context.machine.today() : null) };
}

export async function readWaivers(file: NamedFile, context: Context): Promise<WaiverFile> {
  const { loadWaivers } = await import('../excuses.ts');
  const { waivers, findings } = await loadWaivers(textOf(file));
  return waivers ?? refuse(file, findings, context);
}

export async function readBaseline(file: NamedFile, context: Context): Promise<Baseline> {
  const { loadBaseline } = await import('../excuses.ts');
  const { baseline, findings } = await loadBaseline(textOf(file));
  return baseline ?? refuse(file, findings, context);
}

function textOf({ path, name }: NamedFile): Input {
  const input = readInput(path, name);
  if ('text' in input || input.unreadable === 'encoding') return input;
  const { reason: code = '' } = input.params;
  throw new Trouble((words, reason) => words.unreadable({ file: name, reason: reason(code) }));
}

function refuse({ name }: NamedFile, findings: readonly Finding[], { voice }: Context): never {
  throw new Trouble((words) => words.brokenFile({ file: name }), findingsText({ findings, packs: [] }, voice, false));
}
