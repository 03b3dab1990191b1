import { BadValue } from '../cli/bad-value.ts';
import type { CheckFlags } from '../cli/commands/check.ts';
import { FAIL_ON } from '../cli/exit.ts';
import { parseDate, parseOutput } from '../cli/flags.ts';
import type { Machine } from '../cli/machine.ts';
import { Trouble } from '../cli/trouble.ts';
import { LANGS } from '../messages/speak.ts';

/** The inputs of the action, as `action.yml` names them. */
export const INPUTS = [
  'paths',
  'pack',
  'format',
  'fail-on',
  'lang',
  'waivers',
  'baseline',
  'as-of',
  'since',
  'annotations',
  'summary',
] as const;
export type InputName = (typeof INPUTS)[number];

/** What a step asks for. */
export interface Asked {
  readonly flags: CheckFlags;
  readonly paths: readonly string[];
  readonly annotations: boolean;
  readonly summary: boolean;
}

const SWITCHES = ['true', 'false'] as const;

/** Reads the inputs of a step as the flags of `check`; a value that an input does not take is trouble. */
export function askedOf({ env }: Machine): Asked {
  const textOf = (name: InputName) => inputOf(name, env);
  const parsed = <T>(name: InputName, parse: (text: string) => T): T | undefined =>
    textOf(name) === '' ? undefined : read(name, textOf(name), parse);
  const lines = <T>(name: InputName, parse: (text: string) => T): readonly T[] =>
    textOf(name)
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((line) => read(name, line, parse));
  const isOn = (name: InputName) => (parsed(name, (text) => among(SWITCHES, text.toLowerCase())) ?? 'true') === 'true';
  const [format, pack] = [lines('format', parseOutput), lines('pack', String)];
  const flags = {
    format: format.length === 0 ? undefined : format,
    pack: pack.length === 0 ? undefined : pack,
    failOn: parsed('fail-on', (text) => among(FAIL_ON, text)),
    lang: parsed('lang', (text) => among(LANGS, text)),
    waivers: parsed('waivers', String),
    baseline: parsed('baseline', String),
    asOf: parsed('as-of', parseDate),
    since: parsed('since', String),
  } satisfies { readonly [K in keyof CheckFlags]?: CheckFlags[K] | undefined };
  const given = Object.entries(flags).filter(([, value]) => value !== undefined);
  return {
    flags: Object.fromEntries(given) as CheckFlags,
    paths: lines('paths', String),
    annotations: isOn('annotations'),
    summary: isOn('summary'),
  };
}

/** An input's text without the white space around it, as the runner's own library reads it; hyphens stay. */
export function inputOf(name: InputName, env: Machine['env']): string {
  return (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
}

function among<T extends string>(allowed: readonly T[], text: string): T {
  const found = allowed.find((each) => each === text);
  if (found === undefined) throw new BadValue(allowed);
  return found;
}

function read<T>(name: InputName, input: string, parse: (text: string) => T): T {
  try {
    return parse(input);
  } catch (error) {
    if (!(error instanceof BadValue)) throw error;
    const { allowed } = error;
    throw new Trouble((words) => words.inputValue({ name, input, allowed }));
  }
}
