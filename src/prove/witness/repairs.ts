import { isRarer } from '../../language/cadence.ts';
import { uncovered } from '../../language/calendar.ts';
import { valueAt } from '../../language/pointer.ts';
import type { Assertion, AssertionKind, Count, Each, Field, Includes } from '../../model/assertion.ts';
import type { Term } from '../../model/pack.ts';
import type { Entry } from '../../model/plan.ts';
import type { Demand, Slot } from './demand.ts';
import { coversRepairs, refersToRepairs, unnamed } from './naming.ts';
import { anew, passes, type Repair, type Site, unlisted } from './site.ts';

type Repairer<A extends Assertion> = (assertion: A, site: Site, holds: boolean) => readonly Repair[];

/**
 * What could be demanded of a plan in which an assertion does not come out as `holds` wants it. Every larger plan in
 * which it does meets at least one of the repairs; where that is not sure, the site is told.
 */
export function repairsOf(assertion: Assertion, site: Site, holds = true): readonly Repair[] {
  return (REPAIRERS[assertion.kind] as Repairer<Assertion>)(assertion, site, holds);
}

/** The parts of an assertion that do not hold, each of which must be put right on its own; itself where it has none. */
export function openParts(assertion: Assertion, site: Site): readonly Assertion[] {
  if (assertion.kind === 'all') {
    return assertion.of.filter((each) => !passes(each, site)).flatMap((each) => openParts(each, site));
  }
  if (assertion.kind !== 'covers') return [assertion];
  return unnamed(assertion, site).map((value) => ({ ...assertion, values: [value] }));
}

/** How many repairs of a part are needed at least. */
export function timesOf(assertion: Assertion, site: Site): number {
  if (assertion.kind !== 'count') return 1;
  const { where, min, excusable } = assertion;
  const isOwn = where === null || where.kind === 'field';
  return isOwn && excusable.length === 0 ? Math.max(1, min - countedIn(assertion, site).number) : 1;
}

const REPAIRERS: { readonly [K in AssertionKind]: Repairer<Extract<Assertion, { kind: K }>> } = {
  includes: (assertion, site, holds) =>
    holds ? onEntry(assertion, site, (slot, entry) => lackingIn(slot, entry, assertion)) : unlisted(site),
  cadence: (assertion, site, holds) =>
    holds
      ? onEntry(assertion, site, (slot, entry) => {
          const { atLeast, collection } = assertion;
          const isReport = collection === 'reporting';
          const isKept = isReport
            ? entry?.due != null && uncovered(atLeast, site.plan.period, entry.due).length === 0
            : entry?.cadence?.known != null && !isRarer(entry.cadence.known, atLeast);
          return isKept ? [] : [{ kind: isReport ? 'due' : 'cadence', slot, atLeast }];
        })
      : unlisted(site),
  onEvent: (assertion, site, holds) =>
    holds
      ? onEntry(assertion, site, (slot, entry) => [
          ...(entry?.on?.known === assertion.event ? [] : [{ kind: 'on', slot, event: assertion.event.id } as const]),
          ...(assertion.timing === null || entry?.timing?.known === assertion.timing
            ? []
            : [{ kind: 'timing', slot, timing: assertion.timing } as const]),
        ])
      : unlisted(site),
  excludes: ({ collection, term }, site, holds) =>
    holds ? [] : site.free(collection, term).map((slot) => [{ kind: 'entry', slot }]),
  count: countRepairs,
  each: eachRepairs,
  refersTo: refersToRepairs,
  covers: coversRepairs,
  field: fieldRepairs,
  all: ({ of }, site, holds) => {
    const sought = of.filter((each) => passes(each, site) !== holds);
    return holds
      ? sought.slice(0, 1).flatMap((each) => repairsOf(each, site))
      : of.flatMap((each) => repairsOf(each, site, false));
  },
  any: ({ of }, site, holds) => {
    const sought = of.filter((each) => passes(each, site) !== holds);
    return holds
      ? sought.flatMap((each) => repairsOf(each, site))
      : sought.slice(0, 1).flatMap((each) => repairsOf(each, site, false));
  },
  manual: (_, { check }, holds) => (holds ? [[{ kind: 'attested', check }]] : []),
};

/** What an entry of the term lacks, for each entry that there is or could be. */
function onEntry(
  { collection, term }: { readonly collection: string; readonly term: Term },
  site: Site,
  lacking: (slot: Slot, entry: Entry | undefined) => readonly Demand[],
): readonly Repair[] {
  const entries = site.plan.collections.get(collection) ?? [];
  const present = site
    .filled(collection)
    .flatMap((slot, index) => (slot.term === term ? [lacking(slot, entries[index])] : []));
  const added = site.free(collection, term).map((slot) => anew(slot, lacking(slot, undefined), site));
  return [...present, ...added].filter((repair) => repair.length > 0).flatMap((repair) => chosen(repair, site));
}

/** A demand that a name be there at all, as demands of each name that it could be: other rules may care which. */
function chosen(repair: Repair, { checks: { pack } }: Site): readonly Repair[] {
  const open = repair.find(
    (demand) => demand.kind === 'filled' && (demand.path[0] === 'serves' || demand.path[0] === 'on'),
  );
  if (open?.kind !== 'filled') return [repair];
  const { slot } = open;
  const rest = repair.filter((demand) => demand !== open);
  return open.path[0] === 'on'
    ? pack.events.map(({ id }): Repair => [...rest, { kind: 'on', slot, event: id }])
    : pack.terms.map(({ id }): Repair => [...rest, { kind: 'serves', slot, term: id }]);
}

function lackingIn(slot: Slot, entry: Entry | undefined, { fields, parts }: Includes): readonly Demand[] {
  const lackingParts = parts.filter((part) => !entry?.parts.some(({ known }) => known === part));
  return [
    ...fields.flatMap(({ name }): readonly Demand[] => {
      const path = name.split('/');
      return isFilled(entry, path) ? [] : [{ kind: 'filled', slot, path }];
    }),
    ...lackingParts.map((part): Demand => ({ kind: 'part', slot, part: part.id })),
  ];
}

function isFilled(entry: Entry | undefined, path: readonly string[]): boolean {
  const value = entry === undefined ? undefined : valueAt(entry.value, path);
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}

/** The entries that could be counted, those that are, and how many that makes. */
function countedIn({ collection, terms, where }: Count, site: Site) {
  const entries = site.plan.collections.get(collection) ?? [];
  const slots = site.filled(collection).map((slot, index) => [slot, entries[index]] as const);
  const isMeant = ({ term }: Slot) => terms === null || terms.includes(term);
  const inside = slots.filter(([slot]) => isMeant(slot));
  const at = (slot: Slot, entry: Entry): Site => ({ ...site, root: slot, scope: { ...site.scope, root: entry } });
  const counted = inside.filter(
    ([slot, entry]) => entry !== undefined && (where === null || passes(where, at(slot, entry))),
  );
  const number = terms === null ? counted.length : new Set(counted.map(([{ term }]) => term)).size;
  return { at, inside, counted, number };
}

function countRepairs(assertion: Count, site: Site, holds: boolean): readonly Repair[] {
  const { collection, terms, where, min, max, excusable } = assertion;
  const { at, inside, counted, number } = countedIn(assertion, site);
  const more = () => [
    ...inside
      .filter((each) => !counted.includes(each))
      .flatMap(([slot, entry]) => (entry === undefined || where === null ? [] : repairsOf(where, at(slot, entry)))),
    ...freeFor(collection, terms, site).map((slot): Repair => [{ kind: 'entry', slot }]),
  ];
  const fewer = () =>
    counted.flatMap(([slot, entry]) =>
      entry === undefined || where === null ? [] : repairsOf(where, at(slot, entry), false),
    );
  if (holds) {
    if (max !== null && number > max) return fewer();
    return [...more(), ...excusable.map((term): Repair => [{ kind: 'declined', term: term.id }])];
  }
  return [...(max === null ? [] : more()), ...(number >= min ? fewer() : [])];
}

function freeFor(collection: string, terms: readonly Term[] | null, site: Site): readonly Slot[] {
  return terms === null ? site.free(collection, null) : terms.flatMap((term) => site.free(collection, term));
}

function eachRepairs({ collection, terms, assert }: Each, site: Site, holds: boolean): readonly Repair[] {
  const entries = site.plan.collections.get(collection) ?? [];
  const sites = site.filled(collection).flatMap((slot, index) => {
    const entry = entries[index];
    if (entry === undefined || (terms !== null && !terms.includes(slot.term))) return [];
    return [{ ...site, root: slot, scope: { ...site.scope, root: entry } }];
  });
  if (holds) {
    const failing = sites.find((each) => !passes(assert, each));
    return failing === undefined ? [] : repairsOf(assert, failing);
  }
  const added = freeFor(collection, terms, site).map((slot): Repair => [{ kind: 'entry', slot }]);
  return [...sites.flatMap((each) => repairsOf(assert, each, false)), ...added];
}

function fieldRepairs({ path, keywords }: Field, site: Site, holds: boolean): readonly Repair[] {
  const { root } = site;
  if (root !== 'top') return [[{ kind: 'value', root, path, keywords, meets: holds }]];
  const [first = '', second, ...rest] = path;
  if (first === 'unit' && second !== undefined) {
    return [[{ kind: 'value', root: 'unit', path: path.slice(1), keywords, meets: holds }]];
  }
  if (!site.checks.lexicon.collections.has(first)) return [[{ kind: 'value', root, path, keywords, meets: holds }]];
  const added = site.free(first, null).map((slot): Repair => [{ kind: 'entry', slot }]);
  if (second === undefined) return added;
  if (second !== '*') return unlisted(site);
  const slots = site.filled(first);
  if (slots.length === 0) return added;
  const of = (slot: Slot): Repair => [{ kind: 'value', root: slot, path: rest, keywords, meets: holds }];
  if (!holds) return [...slots.map(of), ...added];
  const assertion: Field = { kind: 'field', path: rest, keywords };
  const failing = slots.find((_, index) => {
    const entry = site.plan.collections.get(first)?.[index];
    return entry !== undefined && !passes(assertion, { scope: { ...site.scope, root: entry } });
  });
  return failing === undefined ? [] : [of(failing)];
}
