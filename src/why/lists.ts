import { countedEntries, declinedInstead, isReasoned } from '../evaluate/count.ts';
import { namings } from '../evaluate/naming.ts';
import type { Scope } from '../evaluate/verdict.ts';
import { expand, valueAt } from '../language/pointer.ts';
import type { Count, Covers, Field, RefersTo } from '../model/assertion.ts';
import type { Met } from '../model/why.ts';
import { entryMet } from './entries.ts';

/** How many there are and which; where there are too few, what is declined instead. */
export function metCount(assertion: Count, scope: Scope): readonly Met[] {
  const { collection, min, max } = assertion;
  const counted = countedEntries(assertion, scope);
  if (counted.length < min) {
    return declinedInstead(assertion, scope)
      .filter(isReasoned)
      .flatMap(({ ref, path }): readonly Met[] =>
        ref.known === null ? [] : [{ kind: 'declined', term: ref.known.label, path }],
      );
  }
  if (counted.length === 0) return [{ kind: 'nothing', collections: [collection], path: null }];
  return [
    { kind: 'count', collection, actual: counted.length, min, max, path: [collection], anchor: 'key' },
    ...counted.flatMap((entry) => (entry.ref.known === null ? [] : [entryMet(entry, entry.ref.known)])),
  ];
}

/** Every value with the term that it names, and that is named where it should be. */
export function metRefersTo({ collections, field }: RefersTo, { plan }: Scope): readonly Met[] {
  const met = namings(plan, collections, field).flatMap(({ named, path }): readonly Met[] =>
    named.known === null ? [] : [{ kind: 'reference', value: named.known.label, path }],
  );
  return met.length > 0 ? met : [{ kind: 'nothing', collections, path: null }];
}

/** The first naming of each value. */
export function metCovers({ values, collections, field }: Covers, { plan }: Scope): readonly Met[] {
  const found = namings(plan, collections, field);
  return values.flatMap((value): readonly Met[] => {
    const first = found.find(({ named }) => named.known === value);
    return first === undefined ? [] : [{ kind: 'served', value: value.label, field, path: first.path }];
  });
}

export function metField({ path }: Field, { root }: Scope): readonly Met[] {
  const places = expand(root.value, path);
  if (places.length === 0) return [{ kind: 'nothing', collections: [path.join('/')], path: null }];
  return places.map((place) => {
    const value = valueAt(root.value, place);
    const shown = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
    return { kind: 'value', key: String(place.at(-1)), value: shown, path: [...root.path, ...place] };
  });
}
