import { check } from '../../check.ts';
import { FORMATS } from '../../format/registry.ts';
import { readPlans } from '../../read/plans.ts';
import { type CommonFlags, type Context, wantsColor } from '../context.ts';
import { EXIT, exitOf, type FailOn } from '../exit.ts';
import type { Output } from '../flags.ts';
import { writeWhole } from '../output.ts';
import { findPacks } from '../packs.ts';
import { findSettings } from '../settings.ts';
import { Trouble } from '../trouble.ts';
import { version } from '../version.ts';

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
  const { inputs, empty } = await readPlans(wanted, paths.length > 0 ? machine.cwd : settings.folder);
  const { trouble } = voice.catalogue.ui;
  if (inputs.length === 0) throw new Trouble((words) => words.nothingFound({ paths: empty }));
  const report = check(packs, inputs, { parameters: settings.parameters });
  this.exit = empty.length > 0 ? EXIT.trouble : exitOf(report, flags.failOn ?? settings.failOn);
  if (empty.length > 0) machine.stderr.write(`${trouble.nothingFound({ paths: empty })}\n`);

  const outputs = flags.format ?? [{ format: 'text', file: null } as const];
  if (outputs.filter(({ file }) => file === null).length > 1) throw new Trouble((words) => words.outputTwice);
  for (const { format, file } of outputs.toSorted((a, b) => Number(a.file === null) - Number(b.file === null))) {
    const color = file === null && wantsColor(machine, machine.stdout.isTerminal);
    const text = FORMATS[format](report, { voice, color, version });
    if (file === null) machine.stdout.write(text);
    else {
      writeWhole(file, text, machine, true);
      machine.stderr.write(`${trouble.written({ file })}\n`);
    }
  }
}
