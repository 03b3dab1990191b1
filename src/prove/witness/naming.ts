import type { Covers, RefersTo } from '../../model/assertion.ts';
import type { Term } from '../../model/pack.ts';
import type { Slot } from './demand.ts';
import { anew, type Repair, type Site, unlisted } from './site.ts';

/** What is named must stand elsewhere: entries or values to be added there. */
export function refersToRepairs({ collections, field, to }: RefersTo, site: Site, holds: boolean): readonly Repair[] {
  if (!holds) return unlisted(site);
  const isTarget = ({ term }: Slot) => to.term === null || term === to.term;
  const targets = to.collections.flatMap((collection) => site.filled(collection).filter(isTarget));
  const [home] = to.collections;
  if (to.term !== null && home !== undefined && !site.filled(home).some(isTarget))
    return entriesIn([home], to.term, site);
  const serving = (slots: readonly Slot[], term: string) =>
    slots.map((slot): Repair => [{ kind: 'serves', slot, term }]);
  const named = collections.flatMap((collection) =>
    (site.plan.collections.get(collection) ?? []).flatMap((entry) => (field === 'ref' ? [entry.ref] : entry.serves)),
  );
  const have = new Set(
    to.collections.flatMap((collection) =>
      (site.plan.collections.get(collection) ?? [])
        .filter(({ ref }) => to.term === null || ref.known === to.term)
        .flatMap((entry) => (to.field === 'ref' ? [entry.ref.known] : entry.serves.map(({ known }) => known))),
    ),
  );
  const loose = named.find(({ known }) => known !== null && !have.has(known))?.known ?? null;
  if (loose === null) {
    // What is named is there, so an entry of the home list has no `serves` yet.
    return targets.flatMap((slot) =>
      site.checks.pack.terms.map(({ id }): Repair => [{ kind: 'serves', slot, term: id }]),
    );
  }
  if (to.field === 'ref') return to.term === null || to.term === loose ? entriesIn(to.collections, loose, site) : [];
  return [
    ...serving(targets, loose.id),
    ...to.collections.flatMap((collection) => serveAnew(collection, to.term, loose, site)),
  ];
}

function entriesIn(collections: readonly string[], term: Term, site: Site): readonly Repair[] {
  return collections.flatMap((collection) =>
    site.free(collection, term).map((slot): Repair => [{ kind: 'entry', slot }]),
  );
}

/** New entries of a list, each serving a term. */
function serveAnew(collection: string, term: Term | null, value: Term, site: Site): readonly Repair[] {
  return site.free(collection, term).map((slot) => anew(slot, [{ kind: 'serves', slot, term: value.id }], site));
}

/** Each value must be named somewhere: by an entry that there is, or by one more. */
export function coversRepairs(assertion: Covers, site: Site, holds: boolean): readonly Repair[] {
  const { collections, field } = assertion;
  if (!holds) return [];
  const [value] = unnamed(assertion, site);
  if (value === undefined) return [];
  if (field === 'ref') return entriesIn(collections, value, site);
  return collections.flatMap((collection) => [
    ...site.filled(collection).map((slot): Repair => [{ kind: 'serves', slot, term: value.id }]),
    ...serveAnew(collection, null, value, site),
  ]);
}

/** The values that no entry names. */
export function unnamed({ values, collections, field }: Covers, { plan }: Site): readonly Term[] {
  const entries = collections.flatMap((collection) => plan.collections.get(collection) ?? []);
  const named = new Set(
    entries.flatMap(({ ref, serves }) => (field === 'ref' ? [ref.known] : serves.map(({ known }) => known))),
  );
  return values.filter((value) => !named.has(value));
}
