import { resolve } from 'node:path';
import type { ConfigFile } from '../generated/contract.ts';
import type { Voice } from '../messages/speak.ts';
import type { Severity } from '../model/pack.ts';
import { findConfig } from '../read/config.ts';
import type { Layer } from './config/layers.ts';
import type { FailOn } from './exit.ts';

/** What the config says; the defaults where there is none. Paths start at `folder`. */
export interface Settings {
  readonly folder: string;
  /** The config and those that it extends, the nearest first. */
  readonly layers: readonly Layer[];
  readonly plans: readonly string[] | null;
  /** Globs of what folders and globs leave out. */
  readonly ignore: readonly string[];
  readonly packs: readonly { readonly name: string; readonly path: string }[];
  readonly failOn: FailOn;
  readonly formats: readonly string[];
  readonly parameters: Readonly<Record<string, string | number>>;
  readonly severities: Readonly<Record<string, Severity>>;
  readonly waivers: string | null;
  readonly baseline: string | null;
  readonly inlineIgnores: 'not-must' | 'all' | 'none';
  readonly limits: NonNullable<ConfigFile['limits']>;
}

/** Reads the nearest `guiju.config.yaml` from a folder upward; `cwd` is where the names of files start. */
export async function findSettings(cwd: string, voice: Voice, from = cwd): Promise<Settings> {
  const file = findConfig(from);
  if (file === null) return settingsOf({}, cwd, []);
  // Loaded only here: many runs have no config.
  const [{ readLayers }, { merged }] = await Promise.all([import('./config/layers.ts'), import('./config/merge.ts')]);
  const layers = await readLayers(file, cwd, voice);
  return settingsOf(merged(layers), layers[0]?.folder ?? cwd, layers);
}

function settingsOf(config: ConfigFile, folder: string, layers: readonly Layer[]): Settings {
  return {
    folder,
    layers,
    plans: config.plans ?? null,
    ignore: config.ignore ?? [],
    packs: (config.packs ?? []).map((name) => ({ name, path: resolve(folder, name) })),
    failOn: config.failOn ?? 'error',
    formats: config.formats ?? ['text'],
    parameters: config.parameters ?? {},
    severities: config.severities ?? {},
    waivers: config.waivers ?? null,
    baseline: config.baseline ?? null,
    inlineIgnores: config.inlineIgnores ?? 'not-must',
    limits: config.limits ?? {},
  };
}
