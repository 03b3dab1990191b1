import { run, type StricliProcess } from '@stricli/core';
import type { Lang } from '../messages/catalogue.ts';
import { LANGS, voiceOf } from '../messages/speak.ts';
import { reasonOf } from '../read/text.ts';
import { applicationIn } from './app.ts';
import type { Context } from './context.ts';
import { EXIT } from './exit.ts';
import type { Machine } from './machine.ts';
import { Trouble } from './trouble.ts';

/** Runs a command line and returns its exit code (DESIGN §7). Nothing else ends the process. */
export async function runCommandLine(args: readonly string[], machine: Machine): Promise<number> {
  const voice = voiceOf(langOf(args, machine));
  const { trouble } = voice.catalogue.ui;
  const library: StricliProcess = { stdout: machine.stdout, stderr: machine.stderr, env: {} };
  const context: Context = { process: library, machine, voice, exit: EXIT.clean, failure: null };
  try {
    await run(applicationIn(voice), commandFirst(args), context);
  } catch (error) {
    context.failure = error;
  }
  return context.failure === null ? codeOf(library.exitCode, context) : fail(context.failure, machine, trouble);
}

/** No arguments ask for help; the language may also be named before the command. */
function commandFirst(args: readonly string[]): readonly string[] {
  if (args.length === 0) return ['--help'];
  const [first, second, ...rest] = args;
  if (first === '--lang' && second !== undefined) return [...rest, first, second];
  return first?.startsWith('--lang=') && second !== undefined ? [second, ...rest, first] : args;
}

function codeOf(code: StricliProcess['exitCode'], { exit }: Context): number {
  const number = Number(code ?? 0);
  if (number === 0) return exit;
  return number === -4 || number === -5 || number === 251 || number === 252 ? EXIT.trouble : EXIT.bug;
}

function fail(
  failure: unknown,
  machine: Machine,
  trouble: ReturnType<typeof voiceOf>['catalogue']['ui']['trouble'],
): number {
  if (failure instanceof Trouble) {
    machine.stderr.write(`${failure.details === '' ? '' : `${failure.details}\n`}${failure.say(trouble)}\n`);
    return EXIT.trouble;
  }
  const reason = reasonOf(failure);
  if (reason === 'EPIPE') return EXIT.clean;
  if (/^E[A-Z]+$/.test(reason)) {
    machine.stderr.write(`${trouble.unwritable({ file: 'stdout', reason })}\n`);
    return EXIT.trouble;
  }
  machine.stderr.write(
    `${trouble.bug({ detail: failure instanceof Error ? (failure.stack ?? failure.message) : String(failure) })}\n`,
  );
  return EXIT.bug;
}

/** The language: `--lang`, else `GUIJU_LANG`, else Chinese; a wrong value is left for the flags' own check. */
function langOf(args: readonly string[], { env }: Machine): Lang {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = at === -1 ? env.GUIJU_LANG : (args[at]?.split('=')[1] ?? args[at + 1]);
  return LANGS.find((lang) => lang === asked) ?? 'zh';
}
