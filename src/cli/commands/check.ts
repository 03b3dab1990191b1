import { resolve } from 'node:path';
import { check } from '../../check.ts';
import { readPlans } from '../../read/plans.ts';
import type { CommonFlags, Context } from '../context.ts';
import { EXIT, exitOf, type FailOn } from '../exit.ts';
import type { Output } from '../flags.ts';
import { findPacks } from '../packs.ts';
import { refuseClashes, writeReports } from '../reports.ts';
import { findSettings } from '../settings.ts';
import { Trouble } from '../trouble.ts';

export interface CheckFlags extends CommonFlags {
  readonly format?: readonly Output[];
  readonly failOn?: FailOn;
}

export async function run(this: Context, flags: CheckFlags, ...paths: readonly string[]): Promise<void> {
  const { machine, voice } = this;
  const settings = await findSettings(machine.cwd, voice);
  const packs = await findPacks(flags.pack ?? [], settings, this);
  const wanted = paths.length > 0 ? paths : settings.plans;
  if (wanted === null || wanted.includes('')) throw new Trouble((words) => words.nothingGiven);
  if (wanted.filter((path) => path === '-').length > 1) throw new Trouble((words) => words.stdinTwice);
  const base = paths.length > 0 ? machine.cwd : settings.folder;
  const { inputs, empty } = await readPlans(wanted, base);
  const { trouble } = voice.catalogue.ui;
  if (inputs.length === 0) throw new Trouble((words) => words.nothingFound({ paths: empty }));
  const outputs = flags.format ?? [{ format: 'text', file: null } as const];
  const plans = inputs.flatMap(({ file }) => (file === '-' ? [] : [resolve(base, file)]));
  refuseClashes(outputs, plans, this);
  const report = check(packs, inputs, { parameters: settings.parameters });
  this.exit = empty.length > 0 ? EXIT.trouble : exitOf(report, flags.failOn ?? settings.failOn);
  if (empty.length > 0) machine.stderr.write(`${trouble.nothingFound({ paths: empty })}\n`);
  await writeReports(report, outputs, this);
}
