import type { Application, RouteMap } from '@stricli/core';
import type { Command, CommandLine, Flag, Takes } from '../generate/completion/line.ts';
import { LANGS, type Voice } from '../messages/speak.ts';
import type { Context } from './context.ts';

type Target = Application<Context>['root'];
type Built = Exclude<Target, RouteMap<Context>>;
type Parameters = Built['parameters'];
type BuiltFlag = NonNullable<Parameters['flags']>[string];
type Argument = Extract<NonNullable<Parameters['positional']>, { readonly kind: 'array' }>['parameter'];

/** The command line as the routes have it: what the help shows is what is completed. */
export async function commandLineOf({ root }: Application<Context>, context: Context): Promise<CommandLine> {
  return { name: 'guiju', commands: await commandsIn(root, [], context) };
}

async function commandsIn(target: Target, path: readonly string[], context: Context): Promise<readonly Command[]> {
  const { brief } = target;
  if (!('getAllEntries' in target)) return [{ path, brief, isCommand: true, ...(await parametersOf(target, context)) }];
  const inside = await Promise.all(
    target
      .getAllEntries()
      .map(({ name, target: each }) => commandsIn(each, [...path, name['convert-camel-to-kebab']], context)),
  );
  const flags =
    path.length === 0
      ? [languageFlag(context.voice), helpFlag(context.voice), versionFlag(context.voice)]
      : [helpFlag(context.voice)];
  return [{ path, brief, isCommand: false, flags, args: [], rest: null }, ...inside.flat()];
}

async function parametersOf(
  { parameters }: Built,
  context: Context,
): Promise<Pick<Command, 'flags' | 'args' | 'rest'>> {
  const { flags = {}, aliases = {}, positional } = parameters;
  const shorts = new Map(Object.entries(aliases as Record<string, string>).map(([short, long]) => [long, `-${short}`]));
  const named = await Promise.all(
    Object.entries(flags).map(([name, flag]) => flagOf(name, flag, shorts.get(name) ?? null, context)),
  );
  const args = positional?.kind === 'tuple' ? positional.parameters : [];
  return {
    flags: [...named, helpFlag(context.voice)],
    args: await Promise.all(args.map((each) => argumentTakes(each, context))),
    rest: positional?.kind === 'array' ? await argumentTakes(positional.parameter, context) : null,
  };
}

async function flagOf(name: string, flag: BuiltFlag, short: string | null, context: Context): Promise<Flag> {
  return {
    long: `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    short,
    brief: flag.brief,
    isRepeatable: 'variadic' in flag && flag.variadic !== undefined && flag.variadic !== false,
    takes: await valueTakes(flag, context),
  };
}

async function valueTakes(flag: BuiltFlag, context: Context): Promise<Takes | null> {
  if (flag.kind === 'boolean' || flag.kind === 'counter') return null;
  if (flag.kind === 'enum') return { kind: 'words', words: flag.values, thenFile: false };
  return argumentTakes(flag, context);
}

/** By the words that it proposes itself, else by what its placeholder says. */
async function argumentTakes(
  { placeholder = '', proposeCompletions }: Pick<Argument, 'placeholder' | 'proposeCompletions'>,
  context: Context,
): Promise<Takes> {
  const words = (await proposeCompletions?.call(context, '')) ?? [];
  if (words.length > 0) return { kind: 'words', words, thenFile: placeholder.endsWith('[=FILE]') };
  return { kind: PLACEHOLDERS.get(placeholder.toUpperCase()) ?? 'anything' };
}

const PLACEHOLDERS: ReadonlyMap<string, 'files' | 'folders'> = new Map([
  ['FILE', 'files'],
  ['PATH', 'files'],
  ['PLAN', 'files'],
  ['DIR', 'folders'],
  ['OLD', 'folders'],
  ['NEW', 'folders'],
]);

function languageFlag({ catalogue }: Voice): Flag {
  return {
    long: '--lang',
    short: null,
    brief: catalogue.ui.help.flags.lang,
    isRepeatable: false,
    takes: { kind: 'words', words: LANGS, thenFile: false },
  };
}

function helpFlag({ catalogue }: Voice): Flag {
  return { long: '--help', short: '-h', brief: catalogue.ui.help.flags.help, isRepeatable: false, takes: null };
}

function versionFlag({ catalogue }: Voice): Flag {
  return { long: '--version', short: '-v', brief: catalogue.ui.help.flags.version, isRepeatable: false, takes: null };
}
