import { FORMATS } from '../format/registry.ts';
import type { Report } from '../model/report.ts';
import { type Context, wantsColor } from './context.ts';
import type { Output } from './flags.ts';
import { identityOf, writeAll } from './output.ts';
import { Trouble } from './trouble.ts';
import { version } from './version.ts';

/** Refuses what can't be written without losing something: two reports to one place, or one over a plan (absolute path). */
export function refuseClashes(outputs: readonly Output[], plans: readonly string[], { machine }: Context): void {
  const files = outputs.flatMap(({ file }) => file ?? []);
  if (outputs.length - files.length > 1) throw new Trouble((words) => words.outputTwice);
  const taken = new Map(plans.map((plan) => [identityOf(plan, machine.cwd), null as string | null]));
  for (const file of files) {
    const identity = identityOf(file, machine.cwd);
    if (identity === null) continue;
    if (taken.get(identity) === null) throw new Trouble((words) => words.outputOverPlan({ file }));
    if (taken.has(identity)) throw new Trouble((words) => words.outputsInOneFile({ file }));
    taken.set(identity, file);
  }
}

/**
 * Writes a report in every format asked for: all texts are made first, then all files are written or none, then standard
 * output. Where nothing goes there, the counts are told on standard error.
 */
export async function writeReports(report: Report, outputs: readonly Output[], context: Context): Promise<void> {
  const { machine, voice } = context;
  const texts = [];
  for (const { format, file } of outputs) {
    const print = await FORMATS[format]();
    const color = file === null && wantsColor(machine, machine.stdout.isTerminal);
    texts.push({ file, text: print(report, { voice, color, version }) });
  }
  const files = texts.flatMap(({ file, text }) => (file === null ? [] : [{ file, text }]));
  writeAll(files, machine);
  context.reported = { report, outputs };
  for (const { file } of files) machine.stderr.write(`${voice.catalogue.ui.trouble.written({ file })}\n`);
  const shown = texts.find(({ file }) => file === null);
  if (shown !== undefined) machine.stdout.write(shown.text);
  else {
    const { countsOf } = await import('../format/counts.ts');
    machine.stderr.write(`${countsOf(report, voice).join('\n')}\n`);
  }
}
