import { lookUp, nameTable, nearestIn } from '../language/names.ts';
import type { Voice } from '../messages/speak.ts';
import type { NamedThing } from '../model/names.ts';
import type { Pack } from '../model/pack.ts';
import { Trouble } from './trouble.ts';

/** The unit kind that a flag names, by id, label or alias. */
export function findKind(name: string, { kinds }: Pack, voice: Voice): NamedThing {
  const table = nameTable(kinds);
  const known = lookUp(table, name);
  if (known !== null) return known;
  const all = kinds.map(({ id, label }) => `${id} ${voice.local(label)}`);
  throw new Trouble((words) => words.unknownKind({ name, nearest: nearestIn(table, name)?.text ?? null, known: all }));
}
