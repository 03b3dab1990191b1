import { isObject } from '../../language/pointer.ts';
import type { Detail } from '../../model/diff.ts';
import type { Json, JsonObject, Path } from '../../model/document.ts';

/**
 * Where two values differ, place by place. Lists of plain values are sets here: their order says nothing. Of lists of
 * other things, what stands in both goes, and the rest is compared in turn.
 */
export function detailsOf(from: Json | undefined, to: Json | undefined, path: Path = []): readonly Detail[] {
  if (from === undefined && to === undefined) return [];
  if (isObject(from) && isObject(to)) return inObjects(from, to, path);
  if (Array.isArray(from) && Array.isArray(to)) return inLists(from, to, path);
  if (from !== undefined && to !== undefined && isEqual(from, to)) return [];
  return [{ path, removed: from === undefined ? [] : [from], added: to === undefined ? [] : [to] }];
}

function inObjects(from: JsonObject, to: JsonObject, path: Path): readonly Detail[] {
  const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  return keys.flatMap((key) => detailsOf(from[key], to[key], [...path, key]));
}

function inLists(from: readonly Json[], to: readonly Json[], path: Path): readonly Detail[] {
  const removed = from.filter((each) => !to.some((other) => isEqual(each, other)));
  const added = to.filter((each) => !from.some((other) => isEqual(each, other)));
  if (removed.length === 0 && added.length === 0) return [];
  if ([...removed, ...added].some((each) => typeof each !== 'object')) return [{ path, removed, added }];
  return Array.from({ length: Math.max(removed.length, added.length) }, (_, index) =>
    detailsOf(removed[index], added[index], path),
  ).flat();
}

/** Equal as JSON, whatever the order of keys. */
function isEqual(one: Json, other: Json): boolean {
  if (isObject(one) && isObject(other)) {
    const keys = Object.keys(one);
    return (
      keys.length === Object.keys(other).length &&
      keys.every((key) => {
        const [own, its] = [one[key], other[key]];
        return own !== undefined && its !== undefined && isEqual(own, its);
      })
    );
  }
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((each, index) => isEqual(each as Json, other[index] as Json));
  }
  return one === other;
}
