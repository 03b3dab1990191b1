import { resolve } from 'node:path';
import { findingsText } from '../format/text.ts';
import type { ConfigFile } from '../generated/contract.ts';
import { violations } from '../language/violations.ts';
import type { Voice } from '../messages/speak.ts';
import type { Input } from '../model/document.ts';
import { parseInput } from '../parse/text.ts';
import { findConfig } from '../read/config.ts';
import { packFindings } from '../report/packs.ts';
import type { FailOn } from './exit.ts';
import { Trouble } from './trouble.ts';

/** What the config says, with paths made absolute; the defaults where there is none. */
export interface Settings {
  /** Where the paths of `plans` start. */
  readonly folder: string;
  readonly plans: readonly string[] | null;
  readonly packs: readonly { readonly name: string; readonly path: string }[];
  readonly failOn: FailOn;
  readonly parameters: Readonly<Record<string, string | number>>;
}

/** Reads the nearest `guiju.config.yaml` from the working folder upward. */
export async function findSettings(cwd: string, voice: Voice): Promise<Settings> {
  const found = findConfig(cwd);
  if (found === null) return { folder: cwd, plans: null, packs: [], failOn: 'error', parameters: {} };
  const config = await readConfig(found.input, voice);
  return {
    folder: found.folder,
    plans: config.plans ?? null,
    packs: (config.packs ?? []).map((name) => ({ name, path: resolve(found.folder, name) })),
    failOn: config.failOn ?? 'error',
    parameters: config.parameters ?? {},
  };
}

async function readConfig(input: Input, voice: Voice): Promise<ConfigFile> {
  const { validateConfigFile } = await import('../generated/config.validators.js');
  const [parsed] = parseInput(input);
  if (parsed === undefined) return {};
  const { document } = parsed;
  const isValid = parsed.faults.length === 0 && validateConfigFile(document.value);
  if (isValid) return document.value as ConfigFile;
  const faults = parsed.faults.length > 0 ? parsed.faults : violations(validateConfigFile.errors, document.value);
  const findings = packFindings(
    faults.map((fault) => ({ file: input.file, fault })),
    new Map([[input.file, document]]),
  ).map((finding) => ({
    ...finding,
    rule: finding.rule.replace(/^pack\//, 'config/'),
  }));
  throw new Trouble(
    (words) => words.brokenConfig({ file: input.file }),
    findingsText({ findings, packs: [] }, voice, false),
  );
}
