import type { TypeChange, TypeChanges } from '../../model/types.ts';
import { type Member, surfaceOf } from './surface.ts';

/**
 * How two declaration files of a pack differ. What a program may have used and is gone or narrower breaks it: a type, a
 * property, a member of a union, a property that may now be absent or must now be there. What is added does not.
 */
export function compareTypes(before: string, after: string): TypeChanges {
  const [old, now] = [surfaceOf(before), surfaceOf(after)];
  const gone = [...old].flatMap(([place, member]) => changesOf(place, member, now.get(place)));
  // A member of a type that is new is new with it.
  const isNew = (place: string) => !old.has(place) && (!place.includes('.') || old.has(place.split('.')[0] ?? ''));
  const added = [...now]
    .filter(([place]) => isNew(place))
    .map(([place, { isOptional }]) => addition(place, isOptional));
  const changes = [...gone, ...added];
  return {
    breaking: changes.filter(({ kind }) => kind !== 'added' && kind !== 'wider'),
    additive: changes.filter(({ kind }) => kind === 'added' || kind === 'wider'),
  };
}

function addition(place: string, isOptional: boolean): TypeChange {
  return { place, kind: place.includes('.') && !isOptional ? 'required' : 'added', what: null };
}

function changesOf(place: string, before: Member, after: Member | undefined): readonly TypeChange[] {
  if (after === undefined) return [{ place, kind: 'removed', what: null }];
  const absent = before.types.filter((type) => !after.types.includes(type));
  const added = after.types.filter((type) => !before.types.includes(type));
  return [
    ...(before.isOptional && !after.isOptional ? [{ place, kind: 'required', what: null } as const] : []),
    ...(!before.isOptional && after.isOptional ? [{ place, kind: 'optional', what: null } as const] : []),
    ...absent.map((what) => ({ place, kind: 'narrower', what }) as const),
    ...added.map((what) => ({ place, kind: 'wider', what }) as const),
  ];
}
