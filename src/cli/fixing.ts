import { resolve } from 'node:path';
import { mend } from '../fix/mend.ts';
import { patchOf } from '../fix/patch.ts';
import type { Input } from '../model/document.ts';
import type { Pack } from '../model/pack.ts';
import type { Report } from '../model/report.ts';
import type { Context } from './context.ts';
import type { FixFlags } from './flags.ts';
import { writeAll } from './output.ts';

/** What fixes are made with. */
export interface FixRun {
  readonly packs: readonly Pack[];
  readonly parameters: Readonly<Record<string, string | number>>;
  /** Where the names of the inputs start. */
  readonly base: string;
  /** Checks an input as the run does, by its waivers and its baseline. */
  readonly examine: (input: Input) => Report;
}

/** What became of the inputs. */
export interface Fixing {
  /** What is to be reported: the mended texts, or in a dry run the texts as they are. */
  readonly inputs: readonly Input[];
  /** In a dry run, all changes as a unified diff; else null. */
  readonly patch: string | null;
}

/** Mends plans where they stand: all files or none. */
export function fixInputs(
  inputs: readonly Input[],
  { fixDryRun: isDry = false, fixUnsafe = false }: FixFlags,
  run: FixRun,
  { machine, voice }: Context,
): Fixing {
  const words = voice.catalogue.ui.fix;
  const level = fixUnsafe ? 'unsafe' : 'safe';
  const mended = inputs.map((input) => {
    if (!('text' in input)) return { input, text: null, count: 0, patch: '' };
    const { file } = input;
    const { text, fixed } = mend(input.text, (each) => run.examine({ file, text: each }), { ...run, level });
    return { input, text, count: fixed.length, patch: patchOf(file, input.text, text) };
  });
  const changed = mended.flatMap(({ input, text, count }) =>
    text === null || count === 0 ? [] : [{ name: input.file, file: resolve(run.base, input.file), text, count }],
  );
  if (!isDry) writeAll(changed, machine);
  for (const { name, count } of changed)
    machine.stderr.write(`${(isDry ? words.wouldFix : words.fixed)({ file: name, count })}\n`);
  if (changed.length === 0) machine.stderr.write(`${words.nothing}\n`);
  if (isDry) return { inputs, patch: mended.map(({ patch }) => patch).join('') };
  return {
    inputs: mended.map(({ input, text }) => (text === null ? input : { file: input.file, text })),
    patch: null,
  };
}
