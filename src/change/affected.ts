import { normalName } from '../language/names.ts';
import type { Json } from '../model/document.ts';
import type { PackChange } from './packs.ts';

/** A plan as a change may bear on it. */
export interface Affectable {
  readonly file: string;
  readonly pack: string | null;
  readonly kind: string | null;
  /** Its value, read only where a changed term may be named in it. */
  value(): Json;
}

/** The files whose plans a change of packs or of their use bears on. */
export function affectedFiles(
  plans: readonly Affectable[],
  changes: ReadonlyMap<string, PackChange>,
): ReadonlySet<string> {
  const names = new Map([...changes].map(([pack, change]) => [pack, new Set(change.names.map(normalName))]));
  return new Set(
    plans
      .filter((plan) => {
        const change = changes.get(plan.pack ?? '');
        if (change === undefined) return false;
        if (change.isWhole || change.kinds.has('*') || change.kinds.has(plan.kind ?? '')) return true;
        const sought = names.get(plan.pack ?? '');
        return sought !== undefined && sought.size > 0 && says(plan.value(), sought);
      })
      .map(({ file }) => file),
  );
}

/** Whether a text somewhere in a value is one of some names. */
function says(value: Json, names: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return names.has(normalName(value));
  return typeof value === 'object' && value !== null && Object.values(value).some((each) => says(each, names));
}
