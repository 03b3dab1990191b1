import { isObject, toPointer, valueAt } from '../../language/pointer.ts';
import type { Json, Path } from '../../model/document.ts';

/** A path as a case writes it: an entry goes by its term, an attestation by its rule, a listed text by itself. */
export function placeOf(root: Json, path: Path): string {
  const steps = path.map((step, depth) => {
    const list = valueAt(root, path.slice(0, depth));
    if (!Array.isArray(list)) return step;
    const name = nameOf(list[Number(step)]);
    const isSole = name !== null && list.findIndex((item) => nameOf(item) === name) === Number(step);
    return isSole ? name : step;
  });
  return steps.length === 0 ? '/' : toPointer(steps);
}

/** The item of a list that a step of such a path names, by name or by 0-based index; -1 where there is none. */
export function indexIn(list: readonly Json[], step: string): number {
  const named = list.findIndex((item) => nameOf(item) === step);
  if (named !== -1) return named;
  return /^\d+$/.test(step) && Number(step) < list.length ? Number(step) : -1;
}

function nameOf(item: Json | undefined): string | null {
  const name = isObject(item) ? (item.ref ?? item.rule) : item;
  return typeof name === 'string' && name !== '' && !/[\s/]/.test(name) ? name : null;
}
