import type { Json, JsonObject, Path } from '../model/document.ts';

/** A path as a JSON Pointer (RFC 6901). */
export function toPointer(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The steps of a JSON Pointer; indexes stay text. */
export function fromPointer(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a path leads to; undefined where it leads to nothing. */
export function valueAt(root: Json, path: Path): Json | undefined {
  let value: Json | undefined = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    if (Array.isArray(value)) value = value[Number(step)];
    else value = Object.hasOwn(value, step) ? (value as JsonObject)[step] : undefined;
  }
  return value;
}

/**
 * Every place that a path with `*` leads to. Where the value before a `*` is no list, the path goes on with the `*` as it
 * is and so leads to nothing; an empty list has no places.
 */
export function expand(root: Json, pattern: readonly string[]): readonly Path[] {
  if (!pattern.includes('*')) return [pattern];
  let paths: Path[] = [[]];
  for (const step of pattern) {
    paths = paths.flatMap((path): Path[] => {
      const list = step === '*' ? valueAt(root, path) : undefined;
      return Array.isArray(list) ? list.map((_, index) => [...path, index]) : [[...path, step]];
    });
  }
  return paths;
}
