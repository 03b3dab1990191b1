import { dirname, relative, resolve } from 'node:path';
import type { Input } from '../model/document.ts';
import type { CheckOptions } from '../model/options.ts';
import type { Pack } from '../model/pack.ts';
import { commonFolder, findConfig, isFolder } from '../read/config.ts';
import { readPlans } from '../read/plans.ts';
import type { CommonFlags, Context } from './context.ts';
import { exceptionFiles, readExceptions } from './exceptions.ts';
import { findPacks } from './packs.ts';
import { findSettings, type Settings } from './settings.ts';
import { Trouble } from './trouble.ts';

/** The flags of every command that checks plans. */
export interface RunFlags extends CommonFlags {
  readonly waivers?: string;
  readonly baseline?: string;
  /** `YYYY-MM-DD`. */
  readonly asOf?: string;
}

/** All that a check needs, read from the disk. */
export interface Assembled {
  readonly settings: Settings;
  readonly packs: readonly Pack[];
  readonly inputs: readonly Input[];
  /** Where the names of inputs start. */
  readonly base: string;
  /** Paths that stand for no plan. */
  readonly empty: readonly string[];
  readonly options: CheckOptions;
}

/** Reads what a command line asks to be checked, by the config that governs its paths; what can't be done is trouble. */
export async function assemble(
  flags: RunFlags,
  paths: readonly string[],
  context: Context,
  baseline?: 'no-baseline',
): Promise<Assembled> {
  const { machine, voice } = context;
  const settings = await settingsFor(paths, context);
  const packs = await findPacks(flags.pack ?? [], settings, context);
  const wanted = paths.length > 0 ? paths : settings.plans;
  if (wanted === null || wanted.includes('')) throw new Trouble((words) => words.nothingGiven);
  if (wanted.filter((path) => path === '-').length > 1) throw new Trouble((words) => words.stdinTwice);
  const base = paths.length > 0 ? machine.cwd : settings.folder;
  const excuses = exceptionFiles(flags, settings, machine);
  const files = Object.values(excuses).flatMap((file) => file?.path ?? []);
  const { inputs, empty, ignored } = await readPlans(wanted, base, {
    folder: settings.folder,
    globs: settings.ignore,
    files,
  });
  if (inputs.length === 0) throw new Trouble((words) => words.nothingFound({ paths: empty }));
  if (ignored > 0) machine.stderr.write(`${voice.catalogue.ui.excuse.ignored({ plans: ignored })}\n`);
  sayOtherConfigs(inputs, base, settings, context);
  const { parameters, severities, limits, inlineIgnores } = settings;
  const exceptions = await readExceptions(
    baseline ? { ...excuses, baseline: null } : excuses,
    inputs,
    flags.asOf ?? null,
    context,
  );
  const isWhole = wanted.every((path) => isFolder(path, base));
  const options = { parameters, severities, limits, inlineIgnores, ...exceptions, isWhole };
  return { settings, packs, inputs, empty, base, options };
}

/** The settings that govern some paths: those of the nearest config from the folder that they have in common upward. */
export function settingsFor(paths: readonly string[], { machine, voice }: Context): Promise<Settings> {
  return findSettings(machine.cwd, voice, paths.length > 0 ? commonFolder(paths, machine.cwd) : machine.cwd);
}

/** One run has one config: says so where a plan has a nearer one. */
function sayOtherConfigs(inputs: readonly Input[], base: string, { layers }: Settings, { machine, voice }: Context) {
  const used = layers[0] ?? null;
  const folders = new Set(inputs.map(({ file }) => (file === '-' ? machine.cwd : dirname(resolve(base, file)))));
  const others = new Set([...folders].map(findConfig).filter((file) => file !== null && file !== used?.file));
  for (const file of [...others].filter((file) => file !== null).sort())
    machine.stderr.write(
      `${voice.catalogue.ui.excuse.otherConfig({ file: relative(machine.cwd, file), used: used?.name ?? null })}\n`,
    );
}
