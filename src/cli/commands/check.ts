import { resolve } from 'node:path';
import { check } from '../../check.ts';
import { assemble, type RunFlags } from '../assemble.ts';
import type { Context } from '../context.ts';
import { EXIT, exitOf, type FailOn } from '../exit.ts';
import type { Output } from '../flags.ts';
import { refuseClashes, writeReports } from '../reports.ts';
import type { Settings } from '../settings.ts';

export interface CheckFlags extends RunFlags {
  readonly format?: readonly Output[];
  readonly failOn?: FailOn;
}

export async function run(this: Context, flags: CheckFlags, ...paths: readonly string[]): Promise<void> {
  const { machine, voice } = this;
  const { settings, packs, inputs, empty, base, options } = await assemble(flags, paths, this);
  const { trouble } = voice.catalogue.ui;
  const outputs = flags.format ?? (await outputsIn(settings, this));
  const plans = inputs.flatMap(({ file }) => (file === '-' ? [] : [resolve(base, file)]));
  refuseClashes(outputs, plans, this);
  const report = check(packs, inputs, options);
  this.exit = empty.length > 0 ? EXIT.trouble : exitOf(report, flags.failOn ?? settings.failOn);
  if (empty.length > 0) machine.stderr.write(`${trouble.nothingFound({ paths: empty })}\n`);
  await writeReports(report, outputs, this);
}

async function outputsIn(settings: Settings, { machine, voice }: Context): Promise<readonly Output[]> {
  if (settings.layers.length === 0) return [{ format: 'text', file: null }];
  const { outputsOf } = await import('../config/outputs.ts');
  return outputsOf(settings, machine.cwd, voice);
}
