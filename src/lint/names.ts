import { namesOf, normalName } from '../language/names.ts';
import type { Path } from '../model/document.ts';
import type { PackFault } from '../model/fault.ts';
import type { NamedThing } from '../model/names.ts';
import type { Origin } from '../model/pack.ts';
import type { Lint } from './pack.ts';
import { faultAt } from './place.ts';

/** Names that two things of one table claim: a plan that uses one could mean either. */
export const ambiguousNames: Lint = (pack) => {
  const listed = (path: Path, things: readonly NamedThing[]) =>
    things.map((thing, index) => ({ thing, origin: { ...pack.origin, path: [...path, index] } }));
  return [
    ...claims(listed(['unit', 'kinds'], pack.kinds)),
    ...claims(listed(['events'], pack.events)),
    ...pack.vocabularies.flatMap(({ values }, index) => claims(listed(['vocabularies', index, 'values'], values))),
    ...claims(pack.terms.map((thing) => ({ thing, origin: thing.origin }))),
    ...pack.terms.flatMap(({ parts = [], origin }) =>
      claims(parts.map((thing, index) => ({ thing, origin: { ...origin, path: [...origin.path, 'parts', index] } }))),
    ),
  ];
};

interface Claim {
  readonly thing: NamedThing;
  readonly origin: Origin;
}

function claims(all: readonly Claim[]): readonly PackFault[] {
  const owners = new Map<string, string>();
  return all.flatMap(({ thing, origin }) =>
    namesOf(thing).flatMap((name, index): PackFault[] => {
      const owner = owners.get(normalName(name));
      if (owner === undefined) owners.set(normalName(name), thing.id);
      if (owner === undefined || owner === thing.id) return [];
      const params = { name, first: owner, second: thing.id };
      return [faultAt(origin, { code: 'pack/ambiguous-name', params, path: namePath(index), about: name })];
    }),
  );
}

/** Where the n-th name of a thing is written, in the order of `namesOf`. */
function namePath(index: number): Path {
  return [['id'], ['label', 'zh'], ['label', 'en']][index] ?? ['aliases', index - 3];
}
