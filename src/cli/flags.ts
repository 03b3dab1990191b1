import { FORMAT_NAMES, type FormatName } from '../format/registry.ts';
import { isDate } from '../language/calendar.ts';
import { LANGS, type Voice } from '../messages/speak.ts';
import { BadValue } from './bad-value.ts';

/** A format and where its text goes; null is standard output. */
export interface Output {
  readonly format: FormatName;
  readonly file: string | null;
}

/** The flags that change plans, or show how they would be changed. */
export interface FixFlags {
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly fixUnsafe?: boolean;
}

export function wantsFixes({ fix, fixDryRun, fixUnsafe }: FixFlags): boolean {
  return [fix, fixDryRun, fixUnsafe].includes(true);
}

/** The formats of what is said of a pack's own proofs. */
export const PROOF_FORMATS = ['text', 'json'] as const;
export type ProofFormat = (typeof PROOF_FORMATS)[number];

/** The flags that several commands take, in one language. */
export function sharedFlags({ catalogue }: Voice) {
  const { flags } = catalogue.ui.help;
  return {
    lang: { kind: 'enum', values: LANGS, brief: flags.lang, optional: true },
    pack: { kind: 'parsed', parse: String, brief: flags.pack, optional: true, variadic: true, placeholder: 'DIR' },
    kind: { kind: 'parsed', parse: String, brief: flags.kind, placeholder: 'KIND', proposeCompletions: shippedKinds },
    source: { kind: 'parsed', parse: String, brief: flags.source, optional: true, placeholder: 'FILE' },
    output: { kind: 'parsed', parse: String, brief: flags.output, optional: true, placeholder: 'FILE' },
  } as const;
}

/** The flags of every command that checks plans. */
export function runFlags(voice: Voice) {
  const { flags } = voice.catalogue.ui.help;
  const { pack, lang } = sharedFlags(voice);
  return {
    waivers: { kind: 'parsed', parse: String, brief: flags.waivers, optional: true, placeholder: 'FILE' },
    baseline: { kind: 'parsed', parse: String, brief: flags.baseline, optional: true, placeholder: 'FILE' },
    asOf: { kind: 'parsed', parse: parseDate, brief: flags.asOf, optional: true, placeholder: 'DATE' },
    pack,
    lang,
  } as const;
}

/** For shells: what the packs that come with the tool have. */
export async function shippedRules(): Promise<readonly string[]> {
  const { shippedPacks } = await import('../read/packs.ts');
  return shippedPacks().flatMap(({ rules }) => rules.map(({ id }) => id));
}

async function shippedKinds(): Promise<readonly string[]> {
  const { shippedPacks } = await import('../read/packs.ts');
  return shippedPacks().flatMap(({ kinds }) => kinds.map(({ id }) => id));
}

export function parseOutput(text: string): Output {
  const [, name = text, file = null] = /^([^=]*)=(.+)$/.exec(text) ?? [];
  if (!(FORMAT_NAMES as readonly string[]).includes(name)) throw new BadValue(FORMAT_NAMES);
  return { format: name as FormatName, file };
}

export function parseDate(text: string): string {
  if (!isDate(text)) throw new BadValue([]);
  return text;
}

export function parseYear(text: string): number {
  if (!/^[12]\d{3}$/.test(text)) throw new BadValue([]);
  return Number(text);
}
