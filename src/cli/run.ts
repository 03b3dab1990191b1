import { ExitCode, run, type StricliProcess } from '@stricli/core';
import type { Lang } from '../messages/catalogue.ts';
import { LANGS, voiceOf } from '../messages/speak.ts';
import { applicationIn } from './app.ts';
import type { Context } from './context.ts';
import { failureOf, lostOutput } from './ending.ts';
import { EXIT } from './exit.ts';
import type { Machine } from './machine.ts';

/** Runs a command line and returns its exit code (DESIGN §7). Nothing else ends the process. */
export async function runCommandLine(args: readonly string[], machine: Machine): Promise<number> {
  const voice = voiceOf(langOf(args, machine));
  const library: StricliProcess = { stdout: machine.stdout, stderr: machine.stderr, env: {} };
  const context: Context = { process: library, machine, voice, exit: EXIT.clean, failure: null, reported: null };
  try {
    await run(applicationIn(voice), commandFirst(args), context);
  } catch (error) {
    context.failure = error;
  }
  const code = context.failure === null ? codeOf(library.exitCode, context) : tell(context.failure, context);
  return lostOutput(context) ? Math.max(code, EXIT.trouble) : code;
}

/** No arguments ask for help, as `help` does; the language may also be named before the command. */
function commandFirst(args: readonly string[]): readonly string[] {
  const [first, second, ...rest] = args;
  if (first === undefined || (first === '--lang' && rest.length === 0)) return ['--help'];
  if (first === 'help') return [...args.slice(1), '--help'];
  if (first === '--lang' && second !== undefined) return [...rest, first, second];
  return first.startsWith('--lang=') ? (second === undefined ? ['--help'] : [second, ...rest, first]) : args;
}

function codeOf(code: StricliProcess['exitCode'], { exit }: Context): number {
  if (!code) return exit;
  return code === ExitCode.UnknownCommand || code === ExitCode.InvalidArgument ? EXIT.trouble : EXIT.bug;
}

function tell(failure: unknown, { machine, voice }: Context): number {
  const { code, sentence, details } = failureOf(failure, voice);
  machine.stderr.write(`${details}${sentence}\n`);
  return code;
}

/** The language: `--lang`, else `GUIJU_LANG`, else Chinese; a wrong value is left for the flags' own check. */
function langOf(args: readonly string[], { env }: Machine): Lang {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = at === -1 ? env.GUIJU_LANG : (args[at]?.split('=')[1] ?? args[at + 1]);
  return LANGS.find((lang) => lang === asked) ?? 'zh';
}
