import { resolve } from 'node:path';
import { findingsText } from '../../format/text.ts';
import type { CommonFlags, Context } from '../context.ts';
import { wantsColor } from '../context.ts';
import { EXIT } from '../exit.ts';
import { packFolder } from '../pack-folder.ts';
import { compareWith, findCopy } from '../source.ts';

export interface LintFlags extends Pick<CommonFlags, 'lang'> {
  readonly source?: string;
}

/** Says what is wrong with packs: 2 for what makes one unusable, 1 for the rest. */
export async function run(this: Context, { source }: LintFlags, ...folders: readonly string[]): Promise<void> {
  const { machine, voice } = this;
  const { trouble } = voice.catalogue.ui;
  const copy = findCopy(source, this);
  for (const folder of folders) {
    const { pack, findings } = await packFolder(resolve(machine.cwd, folder), folder, (found) =>
      compareWith(found, copy, this) === null ? null : (copy?.text ?? null),
    );
    if (findings.length > 0) {
      const color = wantsColor(machine, machine.stdout.isTerminal);
      machine.stdout.write(`${findingsText({ findings, packs: [] }, voice, color)}\n`);
    }
    const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
    const counts = { errors: count('error'), warnings: count('warning') };
    machine.stdout.write(`${trouble.linted({ folder, rules: pack?.rules.length ?? null, ...counts })}\n`);
    this.exit = Math.max(
      this.exit,
      counts.errors > 0 ? EXIT.trouble : counts.warnings > 0 ? EXIT.findings : EXIT.clean,
    );
  }
}
