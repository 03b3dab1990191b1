import { resolve } from 'node:path';
import type { Pack } from '../model/pack.ts';
import type { SourceCopy } from '../model/source.ts';
import { readInput } from '../read/text.ts';
import { changedClauses } from '../trace/citations.ts';
import { compareCopy } from '../trace/copy.ts';
import type { Context } from './context.ts';
import { Trouble } from './trouble.ts';

/** A reader's copy of a source: what it is called, and its text. */
export interface CopyFile {
  readonly file: string;
  readonly text: string;
  readonly isNamed: boolean;
}

/** The copy that `--source` names, else `GUIJU_SOURCE`; null where neither does. One that can't be read is trouble. */
export function findCopy(named: string | undefined, { machine, voice }: Context): CopyFile | null {
  const file = named ?? machine.env.GUIJU_SOURCE;
  if (file === undefined || (named === undefined && file === '')) return null;
  const input = readInput(resolve(machine.cwd, file), file);
  if ('text' in input) return { file, text: input.text, isNamed: named !== undefined };
  const { reason: code = '', encoding = '' } = input.params;
  const guess = encoding === 'unknown' ? null : encoding;
  throw new Trouble((words, reason) =>
    input.unreadable === 'encoding'
      ? voice.catalogue.ui.trace.notUtf8({ file, encoding: guess })
      : words.unreadable({ file, reason: reason(code) }),
  );
}

/**
 * A copy compared with what a pack knows of its source. One that only the environment names, and that has nothing of this
 * source, is said to be another's and left: null.
 */
export function compareWith(pack: Pack, copy: CopyFile | null, { machine, voice }: Context): SourceCopy | null {
  if (copy === null) return null;
  const compared = compareCopy(pack, copy.text);
  const isForeign = !compared.isSame && changedClauses(compared).length === compared.clauses.length;
  if (copy.isNamed || !isForeign) return compared;
  machine.stderr.write(`${voice.catalogue.ui.trace.foreignCopy({ file: copy.file, pack: pack.id })}\n`);
  return null;
}
