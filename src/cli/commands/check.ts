import { resolve } from 'node:path';
import { check, examination } from '../../check.ts';
import { assemble, type RunFlags } from '../assemble.ts';
import type { Context } from '../context.ts';
import { EXIT, exitOf, type FailOn } from '../exit.ts';
import type { Output } from '../flags.ts';
import { refuseClashes, writeReports } from '../reports.ts';
import type { Settings } from '../settings.ts';
import type { ChangedRun } from '../since/run.ts';
import { Trouble } from '../trouble.ts';

export interface CheckFlags extends RunFlags {
  readonly format?: readonly Output[];
  readonly failOn?: FailOn;
  /** A git ref: the report is on what has changed since it and HEAD parted. */
  readonly since?: string;
  /** The same of what is staged, since HEAD. */
  readonly staged?: boolean;
}

export async function run(this: Context, flags: CheckFlags, ...paths: readonly string[]): Promise<void> {
  const { machine, voice } = this;
  const changed = await changedRun(flags, paths, this);
  const { settings, packs, inputs, empty, base, options } = changed?.assembled ?? (await assemble(flags, paths, this));
  const { trouble } = voice.catalogue.ui;
  const outputs = flags.format ?? (await outputsIn(settings, this));
  const pathOf = changed?.pathOf ?? ((file: string) => resolve(base, file));
  const plans = inputs.flatMap(({ file }) => (file === '-' ? [] : [pathOf(file)]));
  refuseClashes(outputs, plans, this);
  const report = changed ? await changed.report(examination(packs, inputs, options)) : check(packs, inputs, options);
  changed?.end();
  this.exit = empty.length > 0 ? EXIT.trouble : exitOf(report, flags.failOn ?? settings.failOn);
  if (empty.length > 0) machine.stderr.write(`${trouble.nothingFound({ paths: empty })}\n`);
  await writeReports(report, outputs, this);
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
