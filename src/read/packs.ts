import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Input } from '../model/document.ts';
import type { Pack } from '../model/pack.ts';
import { readInput } from './text.ts';

/** The files of a pack's folder, unparsed; a folder that can't be listed throws the system's error. */
export function readPackFiles(folder: string, name: string): readonly Input[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => readInput(join(folder, file), `${name.replace(/\/$/, '')}/${file}`));
}

/** The packs that come with the tool: parsed and linted when it was built. */
export function shippedPacks(): readonly Pack[] {
  const file = ['packs.json', '../../dist/packs.json']
    .map((path) => join(here(), path))
    .find((path) => existsSync(path));
  return file === undefined ? [] : (JSON.parse(readFileSync(file, 'utf8')) as Pack[]);
}

/** The folders that the shipped packs were built from, by name. */
export function shippedFolders(): readonly string[] {
  const rules = ['../rules', '../../rules'].map((path) => join(here(), path)).find((path) => existsSync(path));
  if (rules === undefined) return [];
  return readdirSync(rules)
    .sort()
    .map((name) => join(rules, name))
    .filter((path) => existsSync(join(path, 'pack.yaml')));
}

function here(): string {
  return dirname(fileURLToPath(import.meta.url));
}
