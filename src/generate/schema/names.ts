import { namesOf, typedForms } from '../../language/names.ts';
import type { NamedThing } from '../../model/names.ts';
import { bilingual, type Schema, type Spelling } from './schema.ts';

/** A text that names one of some things; each way of writing has what it means beside it. None where there is nothing to name. */
export function enumOf(things: readonly NamedThing[], spelling: Spelling): Schema {
  const meanings = new Map<string, string>();
  for (const thing of things) {
    const [first, ...others] = spellings(thing, spelling);
    const { id, label } = thing;
    // Where two claim one name, the first has it.
    if (first !== undefined && !meanings.has(first)) meanings.set(first, `${bilingual(label)} (${id})`);
    for (const name of others) if (!meanings.has(name)) meanings.set(name, `= ${first}`);
  }
  return meanings.size === 0 ? {} : { enum: [...meanings.keys()], enumDescriptions: [...meanings.values()] };
}

/** The ways in which a thing may be named. The Chinese label stands first: an editor offers them in this order. */
export function spellings(thing: NamedThing, spelling: Spelling): readonly string[] {
  if (spelling === 'ids') return [thing.id];
  const [id = thing.id, zh = thing.id, ...others] = namesOf(thing);
  return [...new Set([zh, id, ...others].flatMap(typedForms))];
}

/** The ways in which those of some things may be named that have one of the ids. */
export function spelled(things: readonly NamedThing[], ids: readonly string[], spelling: Spelling): readonly string[] {
  return [...new Set(things.filter(({ id }) => ids.includes(id)).flatMap((thing) => spellings(thing, spelling)))];
}
