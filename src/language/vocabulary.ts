import type { NamedThing } from '../model/names.ts';
import type { FieldDeclaration, Pack } from '../model/pack.ts';
import type { Vocabulary } from '../model/vocabulary.ts';

/** The ids of a pack that types spell out, in its order. */
export function vocabularyOf(pack: Pack): Vocabulary {
  const { classes, terms, vocabularies } = pack;
  const ids = (things: readonly NamedThing[]) => [...new Set(things.map(({ id }) => id))];
  const byClass = (thingsOf: (term: Pack['terms'][number]) => readonly NamedThing[]) =>
    Object.fromEntries(
      classes
        .map(({ id }) => [id, ids(terms.filter((term) => term.class === id).flatMap(thingsOf))] as const)
        .filter(([, some]) => some.length > 0),
    );
  const lists = classes.flatMap(({ id, collection, fields }) =>
    collection === null ? [] : [`${collection}: ${id}`, ...fields.map((field) => declared(collection, field))],
  );
  return {
    pack: pack.id,
    kinds: ids(pack.kinds),
    terms: byClass((term) => [term]),
    parts: byClass(({ parts = [] }) => parts),
    events: ids(pack.events),
    words: Object.fromEntries(vocabularies.map(({ id, values }) => [id, ids(values)])),
    rules: pack.rules.map(({ id }) => id),
    fields: [...pack.unitFields.map((field) => declared('unit', field)), ...lists],
  };
}

/** What of a pack its types do not know, or know otherwise; nothing where each of its plans is one of theirs. */
export function unknownToTypes(pack: Pack, types: Vocabulary): readonly string[] {
  const own = vocabularyOf(pack);
  const known = new Set(spelledOut(types));
  const fields = types.fields.filter((field) => !own.fields.includes(field));
  return [...spelledOut(own).filter((name) => !known.has(name)), ...fields.map((field) => `field ${field}`)];
}

/** Every id with what it is of, as messages to developers name it. */
function spelledOut({ pack, kinds, terms, parts, events, words, rules, fields }: Vocabulary): readonly string[] {
  const each = (what: string, names: readonly string[]) => names.map((name) => `${what} ${name}`);
  const groups = (what: string, by: Readonly<Record<string, readonly string[]>>) =>
    Object.entries(by).flatMap(([group, names]) => each(`${group} ${what}`, names));
  return [
    `pack ${pack}`,
    ...each('kind', kinds),
    ...groups('term', terms),
    ...groups('part', parts),
    ...each('event', events),
    ...groups('word', words),
    ...each('rule', rules),
    ...each('field', fields),
  ];
}

/** A declared field with all that bears on its type. */
function declared(owner: string, { path, label: _, ...demands }: FieldDeclaration): string {
  return `${owner}${path} ${JSON.stringify(demands)}`;
}
