import { join, resolve } from 'node:path';
import type { Input } from '../model/document.ts';
import type { Pack } from '../model/pack.ts';
import { type CasesFolder, findCases, readCases } from '../read/cases.ts';
import { reasonOf } from '../read/text.ts';
import type { Machine } from './machine.ts';
import { Trouble } from './trouble.ts';

/** The texts of the cases of a pack, and where on the disk a file of them is. */
export interface FoundCases {
  readonly inputs: readonly Input[];
  readonly placeOf: (file: string) => string;
}

/** The folder of the cases of a pack: the one that is named, else where they are looked for; null where there is none. */
export function casesFolderOf(
  { id }: Pack,
  packFolder: string | null,
  named: string | null,
  { cwd }: Machine,
): CasesFolder | null {
  if (named !== null) return { path: resolve(cwd, named), name: named };
  return findCases({ pack: id, folder: packFolder === null ? join(cwd, id) : resolve(cwd, packFolder), cwd });
}

/** Reads the cases in the folder that is named, else where they are looked for; to have none is trouble. */
export function readCasesOf(pack: Pack, packFolder: string | null, named: string | null, machine: Machine): FoundCases {
  const { id } = pack;
  const folder = casesFolderOf(pack, packFolder, named, machine);
  if (folder === null) throw new Trouble((words) => words.noCases({ pack: id, folder: null }));
  const inputs = inputsIn(folder);
  if (inputs.length === 0) throw new Trouble((words) => words.noCases({ pack: id, folder: folder.name }));
  const prefix = folder.name.replace(/\/$/, '').length + 1;
  return { inputs, placeOf: (file) => join(folder.path, file.slice(prefix)) };
}

function inputsIn(folder: CasesFolder): readonly Input[] {
  try {
    return readCases(folder);
  } catch (error) {
    throw new Trouble((words, reason) => words.unreadable({ file: folder.name, reason: reason(reasonOf(error)) }));
  }
}
