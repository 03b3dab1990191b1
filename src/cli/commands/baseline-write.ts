import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { check } from '../../check.ts';
import { acceptedBy, baselineText } from '../../excuse/accept.ts';
import { assemble, type RunFlags } from '../assemble.ts';
import { nameOf } from '../config/names-of-files.ts';
import type { Context } from '../context.ts';
import { readBaseline } from '../exceptions.ts';
import { EXIT } from '../exit.ts';
import { writeWhole } from '../output.ts';

export interface BaselineFlags extends Omit<RunFlags, 'baseline'> {
  readonly output?: string;
}

const NAME = 'guiju.baseline.json';

/** Accepts what plans lack now: 1 where some could not be checked, for nothing of them is accepted. */
export async function run(this: Context, flags: BaselineFlags, ...paths: readonly string[]): Promise<void> {
  const { machine, voice } = this;
  const { excuse, trouble } = voice.catalogue.ui;
  const { settings, packs, inputs, empty, options } = await assemble(flags, paths, this, 'no-baseline');
  const path = flags.output ? resolve(machine.cwd, flags.output) : resolve(settings.folder, settings.baseline ?? NAME);
  const name = flags.output ?? nameOf(path, machine.cwd);
  const before = existsSync(path) ? await readBaseline({ path, name }, this) : null;
  const report = check(packs, inputs, options);
  const entries = acceptedBy(report, before, {
    today: options.asOf ?? machine.today(),
    isWhole: options.isWhole ?? false,
  });
  writeWhole(name, baselineText(entries), machine, true);
  const [had, has] = [before?.entries ?? [], entries].map(
    (each) => new Set(each.map(({ fingerprint }) => fingerprint)),
  );
  const added = [...(has ?? [])].filter((fingerprint) => !had?.has(fingerprint)).length;
  const removed = [...(had ?? [])].filter((fingerprint) => !has?.has(fingerprint)).length;
  machine.stdout.write(`${excuse.accepted({ file: name, all: entries.length, added, removed })}\n`);
  const { unchecked } = report.summary;
  if (unchecked > 0) machine.stderr.write(`${excuse.leftUnchecked({ plans: unchecked })}\n`);
  if (empty.length > 0) machine.stderr.write(`${trouble.nothingFound({ paths: empty })}\n`);
  this.exit = empty.length > 0 ? EXIT.trouble : unchecked > 0 ? EXIT.findings : EXIT.clean;
}
