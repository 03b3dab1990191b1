import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
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

/** Where all is one file, the build puts the text of `packs.json` here. */
declare const EMBEDDED_PACKS: string;

/** The packs that come with the tool, parsed and linted when it was built; without their ledgers. */
export function shippedPacks(): readonly Pack[] {
  const packs = JSON.parse(packsText()) as Pack[];
  for (const pack of packs) shipped.add(pack);
  return packs;
}

function packsText(): string {
  if (typeof EMBEDDED_PACKS === 'string') return EMBEDDED_PACKS;
  const file = ['packs.json', '../../dist/packs.json']
    .map((path) => join(here(), path))
    .find((path) => existsSync(path));
  return file === undefined ? '[]' : readFileSync(file, 'utf8');
}

/** The folder that a shipped pack was built from; null of any other pack, and where it is not there. */
export function shippedFolderOf(pack: Pack): string | null {
  return (shipped.has(pack) && shippedFolders().find((folder) => basename(folder) === pack.id)) || null;
}

/** A reader's own folder may hold a pack of the same id. */
const shipped = new WeakSet<Pack>();

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
