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
  return collections
    .flatMap((collection) => plan.collections.get(collection) ?? [])
    .filter(({ ref }) => term === null || ref.known === term || ref.meant === term)
    .flatMap((entry): Naming[] => {
      if (field === 'ref') return [{ named: entry.ref, path: [...entry.path, 'ref'] }];
      return entry.serves.map((named, index) => ({ named, path: [...entry.path, 'serves', index] }));
    });
}
