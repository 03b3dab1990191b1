import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../src/check.ts';
import { loadPack } from '../src/load.ts';
import type { Pack } from '../src/model/pack.ts';
import type { Finding, Report } from '../src/model/report.ts';

export const ROOT = join(import.meta.dirname, '..');
export const FIXTURES = join(ROOT, 'fixtures');

export function read(...path: readonly string[]): string {
  return readFileSync(join(ROOT, ...path), 'utf8');
}

/** The files under a folder of the project whose names end so, relative to the folder. */
export function filesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .sort();
}

export function packFiles(folder: string): readonly { readonly file: string; readonly text: string }[] {
  return readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((file) => ({ file, text: read(folder, file) }));
}

function packIn(folder: string): Pack {
  const { pack, findings } = loadPack(packFiles(folder));
  if (pack === null || findings.length > 0) throw new Error(`${folder}: ${findings.map(brief).join('; ')}`);
  return pack;
}

/** Every pack that must work, by its folder. */
export const PACKS: ReadonlyMap<string, Pack> = new Map(
  ['rules/hubin-2008', 'fixtures/packs/fire-drill'].map((folder) => [folder, packIn(folder)]),
);

export function checkText(text: string, file = 'plan.yaml', parameters = {}): Report {
  return check([...PACKS.values()], [{ file, text }], { parameters });
}

/** A finding as fixtures write it. */
export function brief({ rule, fault, span, severity }: Finding): string {
  return `${rule} ${fault.code} ${span.start.line}:${span.start.column} ${severity}`;
}
