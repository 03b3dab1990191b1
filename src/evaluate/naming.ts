import type { NamingField } from '../model/assertion.ts';
import type { Path } from '../model/document.ts';
import type { Named } from '../model/names.ts';
import type { Term } from '../model/pack.ts';
import type { Plan } from '../model/plan.ts';

/** A term named in a plan, and where. */
export interface Naming {
  readonly named: Named<Term>;
  readonly path: Path;
}

/** Every naming in a field of some lists; `term` narrows it to the entries of that term. */
export function namings(
  plan: Plan,
  collections: readonly string[],
  field: NamingField,
  term: Term | null = null,
): readonly Naming[] {
  const found: Naming[] = [];
  for (const collection of collections) {
    for (const entry of plan.collections.get(collection) ?? []) {
      if (term !== null && entry.ref.known !== term && entry.ref.meant !== term) continue;
      if (field === 'ref') found.push({ named: entry.ref, path: [...entry.path, 'ref'] });
      else
        for (const [index, named] of entry.serves.entries())
          found.push({ named, path: [...entry.path, 'serves', index] });
    }
  }
  return found;
}
