import { PLAN_KEYS } from '../generated/fields.ts';
import { BUILT_IN_CLASSES } from '../language/classes.ts';
import type { PackFault } from '../model/fault.ts';
import type { Origin } from '../model/pack.ts';
import type { PackThing } from '../model/pack-fault.ts';
import type { Lint } from './pack.ts';
import { faultAt, headLists } from './place.ts';

/** Ids that stand twice; each time but the first is a fault. */
export const duplicateIds: Lint = (pack) => {
  const own = <T extends { readonly id: string; readonly origin: Origin }>(items: readonly T[]) =>
    items.map((item) => ({ item, origin: item.origin }));
  const lists: readonly (readonly [PackThing, readonly Placed[]])[] = [
    ...(Object.entries(headLists(pack)) as [PackThing, readonly Placed[]][]),
    ['class', pack.classes.flatMap((item) => (item.origin === null ? [] : [{ item, origin: item.origin }]))],
    ['term', own(pack.terms)],
    ['rule', own(pack.rules)],
    ['interpretation', own(pack.interpretations)],
    ...pack.terms.map(({ parts = [], origin }): [PackThing, readonly Placed[]] => [
      'part',
      parts.map((item, index) => ({ item, origin: { ...origin, path: [...origin.path, 'parts', index] } })),
    ]),
  ];
  const collections = pack.classes.flatMap(({ id, collection, origin }) =>
    collection === null || origin === null || BUILT_IN_CLASSES.some((each) => each.id === id)
      ? []
      : [{ item: { id: collection }, origin }],
  );
  return [
    ...lists.flatMap(([what, items]) => repeated(what, items)),
    ...repeated('collection', collections, 'collection', PLAN_KEYS),
  ];
};

interface Placed {
  readonly item: { readonly id: string };
  readonly origin: Origin;
}

function repeated(
  what: PackThing,
  items: readonly Placed[],
  key = 'id',
  taken: readonly string[] = [],
): readonly PackFault[] {
  const seen = new Set<string>(taken);
  return items.flatMap(({ item: { id }, origin }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [faultAt(origin, { code: 'pack/duplicate-id', params: { id, what }, path: [key], about: id })];
  });
}
