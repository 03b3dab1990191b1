import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Input } from '../model/document.ts';
import { readInput } from './text.ts';

/** Where cases may be: under the pack's folder, beside it, and under the working folder. */
export interface CasesFrom {
  readonly pack: string;
  /** The pack's folder, absolute. */
  readonly folder: string;
  readonly cwd: string;
}

/** A folder of cases: absolute, and as it is named in reports. */
export interface CasesFolder {
  readonly path: string;
  readonly name: string;
}

/**
 * The folder of a pack's cases where none is named: the first that is there of `cases/` in the pack's folder,
 * `cases/<pack>` beside it, and `fixtures/cases/<pack>` and `cases/<pack>` in the working folder. Null where there is none.
 */
export function findCases({ pack, folder, cwd }: CasesFrom): CasesFolder | null {
  const near = dirname(folder);
  const places: readonly CasesFolder[] = [
    { path: join(folder, 'cases'), name: `${basename(folder)}/cases` },
    { path: join(near, 'cases', pack), name: `${basename(near)}/cases/${pack}` },
    { path: join(cwd, 'fixtures/cases', pack), name: `fixtures/cases/${pack}` },
    { path: join(cwd, 'cases', pack), name: `cases/${pack}` },
  ];
  return places.find(({ path }) => existsSync(path) && statSync(path).isDirectory()) ?? null;
}

/** The files of a folder of cases and of the folders in it, by name, unparsed; throws the system's error for no folder. */
export function readCases({ path, name }: CasesFolder): readonly Input[] {
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.ya?ml$/.test(file))
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => readInput(join(path, file), `${name.replace(/\/$/, '')}/${file}`));
}
