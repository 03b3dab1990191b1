import { resolve } from 'node:path';
import { check, examination } from '../../check.ts';
import type { Input } from '../../model/document.ts';
import { type Assembled, assemble, type RunFlags } from '../assemble.ts';
import type { Context } from '../context.ts';
import { EXIT, exitOf, type FailOn } from '../exit.ts';
import type { Fixing } from '../fixing.ts';
import { type FixFlags, type Output, wantsFixes } from '../flags.ts';
import { refuseClashes, writeReports } from '../reports.ts';
import type { Settings } from '../settings.ts';
import type { ChangedRun } from '../since/run.ts';
import { Trouble } from '../trouble.ts';

export interface CheckFlags extends RunFlags, FixFlags {
  readonly format?: readonly Output[];
  readonly failOn?: FailOn;
  /** A git ref: the report is on what has changed since it and HEAD parted. */
  readonly since?: string;
  /** The same of what is staged, since HEAD. */
  readonly staged?: boolean;
  readonly watch?: boolean;
}

export async function run(this: Context, flags: CheckFlags, ...paths: readonly string[]): Promise<void> {
  if (flags.watch !== true) {
    await checkOnce(flags, paths, this);
    return;
  }
  if (wantsFixes(flags)) throw new Trouble((words) => words.watchWithFix);
  if (paths.includes('-')) throw new Trouble((words) => words.watchStdin);
  const { watchAndRun, watchedBy } = await import('../watching.ts');
  this.exit = await watchAndRun(async () => {
    const { assembled, outputs } = await checkOnce(flags, paths, this);
    return watchedBy({ assembled, outputs, flags, paths }, this.machine);
  }, this);
}

/** Checks once, after mending what is to be mended; tells what was read and where reports went. */
async function checkOnce(flags: CheckFlags, paths: readonly string[], context: Context) {
  if (wantsFixes(flags) && paths.includes('-')) throw new Trouble((words) => words.fixStdin);
  if (wantsFixes(flags) && flags.staged) throw new Trouble((words) => words.fixStaged);
  const { machine, voice } = context;
  const changed = await changedRun(flags, paths, context);
  const assembled = changed?.assembled ?? (await assemble(flags, paths, context));
  const { settings, packs, inputs, empty, base, options } = assembled;
  const { trouble } = voice.catalogue.ui;
  const outputs = await outputsOf(flags, settings, context);
  const pathOf = changed?.pathOf ?? ((file: string) => resolve(base, file));
  const plans = inputs.flatMap(({ file }) => (file === '-' ? [] : [pathOf(file)]));
  refuseClashes(outputs, plans, context);
  const fixing = wantsFixes(flags) ? await fix(flags, assembled, context) : null;
  const read = fixing?.inputs ?? inputs;
  const report = changed ? await changed.report(examination(packs, read, options)) : check(packs, read, options);
  changed?.end();
  context.exit = empty.length > 0 ? EXIT.trouble : exitOf(report, flags.failOn ?? settings.failOn);
  if (empty.length > 0) machine.stderr.write(`${trouble.nothingFound({ paths: empty })}\n`);
  if (fixing?.patch) machine.stdout.write(fixing.patch);
  await writeReports(report, outputs, context);
  return { assembled, outputs };
}

async function fix(flags: CheckFlags, { packs, inputs, base, options }: Assembled, context: Context): Promise<Fixing> {
  const { parameters = {} } = options;
  const { fixInputs } = await import('../fixing.ts');
  const examine = (input: Input) => check(packs, [input], { ...options, isWhole: false });
  return fixInputs(inputs, flags, { packs, parameters, base, examine }, context);
}

/** Where reports go; in a dry run standard output is for the patch. */
async function outputsOf(flags: CheckFlags, settings: Settings, context: Context): Promise<readonly Output[]> {
  const outputs = flags.format ?? (await outputsIn(settings, context));
  if (flags.fixDryRun !== true) return outputs;
  if (flags.format?.some(({ file }) => file === null)) throw new Trouble((words) => words.fixDryRunFormat);
  return outputs.filter(({ file }) => file !== null);
}

/** The run with what it was, where a change is asked for. */
async function changedRun(
  { since, staged = false, ...flags }: CheckFlags,
  paths: readonly string[],
  context: Context,
): Promise<ChangedRun | null> {
  if (since === undefined && !staged) return null;
  if (since !== undefined && staged) throw new Trouble((words) => words.sinceAndStaged);
  // Loaded only here: most runs look at all plans alike.
  const { assembleChanged } = await import('../since/run.ts');
  return assembleChanged(flags, paths, since === undefined ? { kind: 'staged' } : { kind: 'ref', ref: since }, context);
}

async function outputsIn(settings: Settings, { machine, voice }: Context): Promise<readonly Output[]> {
  if (settings.layers.length === 0) return [{ format: 'text', file: null }];
  const { outputsOf } = await import('../config/outputs.ts');
  return outputsOf(settings, machine.cwd, voice);
}
