import { resolve } from 'node:path';
import type { Document } from '../model/document.ts';
import type { PackFault } from '../model/fault.ts';
import { parseInput } from '../parse/text.ts';
import { readInput } from '../read/text.ts';

/** The files of a pack that something is said of, for their lines; none that can't be found below `folder`. */
export function documentsOf(faults: readonly PackFault[], folder: string): ReadonlyMap<string, Document> {
  const files = [...new Set(faults.map(({ file }) => file))];
  const parsed = files.flatMap((file) => parseInput(readInput(resolve(folder, file), file)).slice(0, 1));
  return new Map(parsed.filter((each) => each.faults.length === 0).map(({ document }) => [document.file, document]));
}
