import { run } from '../cli/commands/check.ts';
import type { Context } from '../cli/context.ts';
import { failureOf, lostOutput } from '../cli/ending.ts';
import { EXIT } from '../cli/exit.ts';
import type { Machine } from '../cli/machine.ts';
import { version } from '../cli/version.ts';
import { errorCommand, github } from '../format/github.ts';
import { markdown } from '../format/markdown.ts';
import { LANGS, voiceOf } from '../messages/speak.ts';
import { append } from './append.ts';
import { type Asked, askedOf, inputOf } from './inputs.ts';
import { outputsText } from './outputs.ts';

/** What the runner takes of the summaries of one step, in bytes. */
const SUMMARY = 1024 * 1024;

/**
 * Runs a step: checks as `guiju check` does, then tells the runner in its own files and words. Returns the exit code of the
 * check; that something could not be done is one error of the step besides.
 */
export async function runAction(machine: Machine): Promise<number> {
  const { env } = machine;
  const lang = inputOf('lang', env) || env.GUIJU_LANG;
  const voice = voiceOf(LANGS.find((each) => each === lang) ?? 'zh');
  const context: Context = { process: machine, machine, voice, exit: EXIT.clean, failure: null, reported: null };
  const checked = await guarded(context, async () => {
    const asked = askedOf(machine);
    await run.call(context, asked.flags, ...asked.paths);
    tellRunner(asked, context);
    return context.exit;
  });
  const code = lostOutput(context) ? Math.max(checked, EXIT.trouble) : checked;
  return guarded(context, async () => {
    if (env.GITHUB_OUTPUT) append(env.GITHUB_OUTPUT, outputsText(code, context));
    return code;
  });
}

/** Marks the lines of plans and writes the summary of the step, where they are wanted. */
function tellRunner({ annotations, summary }: Asked, { machine, voice, exit, reported }: Context): void {
  if (exit === EXIT.trouble) machine.stdout.write(errorCommand(voice.catalogue.ui.trouble.incomplete));
  if (reported === null) return;
  const { report, outputs } = reported;
  const options = { voice, color: false, version };
  const isMarked = outputs.some(({ format, file }) => format === 'github' && file === null);
  if (annotations && !isMarked) machine.stdout.write(github(report, options));
  const file = machine.env.GITHUB_STEP_SUMMARY;
  if (summary && file) append(file, markdown(report, options), SUMMARY);
}

async function guarded(context: Context, act: () => Promise<number>): Promise<number> {
  try {
    return await act();
  } catch (error) {
    const { machine, voice } = context;
    const { code, sentence, details } = failureOf(error, voice);
    machine.stderr.write(details);
    machine.stdout.write(errorCommand(sentence));
    return code;
  }
}
