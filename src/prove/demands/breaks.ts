import { CADENCES, TIMINGS } from '../../language/cadence.ts';
import { periodOf, periodsTouching } from '../../language/calendar.ts';
import { byCodeUnit } from '../../language/order.ts';
import { expand, fromPointer, valueAt } from '../../language/pointer.ts';
import type { Assertion, AssertionKind, Field } from '../../model/assertion.ts';
import type { Check, Checks } from '../../model/check.ts';
import type { Json, JsonObject, Path } from '../../model/document.ts';
import type { Term } from '../../model/pack.ts';
import type { Entry, Plan } from '../../model/plan.ts';
import type { DemandThing } from '../../model/proof.ts';
import { without } from '../witness/smaller.ts';
import { withEntry, withValue } from './edit.ts';
import { pastBounds } from './values.ts';

/** A plan in which one thing that a rule demands is broken, and where the rule must say so. */
export interface Break {
  readonly thing: DemandThing;
  /** What exactly, for a reader: an id, a keyword, a period. */
  readonly detail: string;
  readonly path: Path;
  /** The id of the term whose entry was broken; null where it was no entry. */
  readonly term: string | null;
  readonly plan: JsonObject;
}

/** A plan that a rule passes, about to be broken. */
export interface Sound {
  readonly checks: Checks;
  readonly check: Check;
  readonly plan: Plan;
  readonly value: JsonObject;
  /** Where paths of `field` start. */
  readonly root: Path;
}

type Breaker<A extends Assertion> = (assertion: A, sound: Sound) => readonly Break[];

/** Every way to break one thing that an assertion demands of a plan which meets it. */
export function breaksOf(assertion: Assertion, sound: Sound): readonly Break[] {
  return (BREAKERS[assertion.kind] as Breaker<Assertion>)(assertion, sound);
}

const BREAKERS: { readonly [K in AssertionKind]: Breaker<Extract<Assertion, { kind: K }>> } = {
  includes: ({ collection, term, fields, parts }, sound) =>
    entriesOf(collection, term, sound).flatMap((entry) => [
      removed('entry', term.id, entry.path, sound, [collection]),
      ...fields.map(({ name }) => removed('field', name, [...entry.path, ...name.split('/')], sound)),
      ...parts.map((part) => {
        const index = entry.parts.findIndex(({ known }) => known === part);
        return removed('part', part.id, [...entry.path, 'parts', index], sound, [...entry.path, 'parts']);
      }),
    ]),
  excludes: ({ collection, term }, { value }) => {
    const [plan, path] = withEntry(value, collection, { ref: term.id });
    return [{ thing: 'excluded', detail: term.id, path: [...path, 'ref'], term: term.id, plan }];
  },
  count: ({ collection, terms, where, min, max }, sound) => {
    const isCounted = ({ ref }: Entry) => terms === null || (ref.known !== null && terms.includes(ref.known));
    const entries = (sound.plan.collections.get(collection) ?? []).filter(isCounted);
    if (max !== null && min === 0)
      return [{ thing: 'count', detail: `≤ ${max}`, path: [collection], term: null, plan: sound.value }];
    const [entry] = entries;
    if (entry === undefined) return [];
    const inner = where === null ? [] : breaksOf(where, { ...sound, root: entry.path });
    return [
      removed('count', `≥ ${min}`, entry.path, sound, [collection]),
      ...inner.map((each) => ({ ...each, path: [collection] })),
    ];
  },
  cadence: ({ collection, term, atLeast }, sound) =>
    entriesOf(collection, term, sound).flatMap((entry) => {
      if (collection === 'reporting') return dueBreaks(entry, atLeast, sound);
      const path = [...entry.path, 'cadence'];
      const rarer = CADENCES[CADENCES.findIndex(({ id }) => id === atLeast) + 1];
      return [
        removed('cadence', atLeast, path, sound),
        ...(rarer === undefined ? [] : [changed('cadence', rarer.id, path, rarer.id, sound)]),
      ];
    }),
  onEvent: ({ collection, term, event, timing }, sound) =>
    entriesOf(collection, term, sound).flatMap((entry) => {
      const [on, when] = [
        [...entry.path, 'on'],
        [...entry.path, 'timing'],
      ];
      const other = sound.checks.pack.events.find((each) => each !== event);
      return [
        removed('event', event.id, on, sound),
        ...(other === undefined ? [] : [changed('event', other.id, on, other.id, sound)]),
        ...(timing === null
          ? []
          : [
              removed('timing', timing, when, sound),
              ...TIMINGS.filter(({ id }) => id !== timing).map(({ id }) => changed('timing', id, when, id, sound)),
            ]),
      ];
    }),
  each: ({ collection, terms, assert }, sound) =>
    (sound.plan.collections.get(collection) ?? [])
      .filter(({ ref }) => terms === null || (ref.known !== null && terms.includes(ref.known)))
      .flatMap(({ path }) => breaksOf(assert, { ...sound, root: path })),
  refersTo: ({ collections, field, to }, { checks, plan, value }) => {
    const targets = to.collections.flatMap((collection) => plan.collections.get(collection) ?? []);
    const have = targets.flatMap(({ ref, serves }) =>
      to.field === 'ref' ? [ref.known] : serves.map(({ known }) => known),
    );
    const loose = checks.pack.terms.find((term) => !have.includes(term));
    const [home = ''] = collections;
    if (loose === undefined) return [];
    if (field === 'ref') {
      const [broken, path] = withEntry(value, home, { ref: loose.id });
      return [{ thing: 'reference', detail: loose.id, path: [...path, 'ref'], term: loose.id, plan: broken }];
    }
    const host = collections
      .flatMap((collection) => plan.collections.get(collection) ?? [])
      .find(({ ref }) => ref.known !== to.term);
    if (host === undefined) return [];
    const path = [...host.path, 'serves', host.serves.length];
    return [
      {
        thing: 'reference',
        detail: loose.id,
        path,
        term: host.ref.known?.id ?? null,
        plan: withValue(value, path, loose.id) as JsonObject,
      },
    ];
  },
  covers: ({ values, collections, field }, { plan, value }) =>
    values.map((term) => {
      const namings = collections.flatMap((collection) =>
        (plan.collections.get(collection) ?? []).flatMap((entry): Path[] =>
          field === 'ref'
            ? entry.ref.known === term
              ? [entry.path]
              : []
            : entry.serves.flatMap(({ known }, index) => (known === term ? [[...entry.path, 'serves', index]] : [])),
        ),
      );
      const broken = namings.toReversed().reduce<JsonObject>((rest, path) => without(rest, path) as JsonObject, value);
      const list = collections.find((each) => plan.collections.has(each)) ?? collections[0] ?? '';
      return { thing: 'covered', detail: term.id, path: [list], term: null, plan: broken };
    }),
  field: fieldBreaks,
  all: ({ of }, sound) => of.flatMap((each) => breaksOf(each, sound)),
  any: ({ of }, sound) => of.flatMap((each) => breaksOf(each, sound)),
  manual: (_, { check, value }) => {
    const attested = (Array.isArray(value.attested) ? value.attested : []) as readonly JsonObject[];
    const rest = attested.filter(({ rule }) => rule !== check.rule.id && rule !== check.id);
    return [{ thing: 'attestation', detail: check.rule.id, path: [], term: null, plan: { ...value, attested: rest } }];
  },
};

function fieldBreaks({ path, keywords }: Field, sound: Sound): readonly Break[] {
  const start = valueAt(sound.value, sound.root) ?? {};
  const words = wordsAt(path, sound);
  return expand(start, path).flatMap((place) => {
    const full = [...sound.root, ...place];
    const value = valueAt(sound.value, full);
    if (value === undefined) return [];
    const past = [...pastBounds(value, keywords, words)];
    return [
      removed('value', String(place.at(-1)), full, sound),
      ...past.map(([keyword, other]) => changed('keyword', keyword, full, other, sound)),
    ];
  });
}

/** The words that a path may hold, where the pack has a vocabulary for it. */
function wordsAt(path: readonly string[], { checks: { pack }, root }: Sound): readonly string[] {
  const [list = 'unit'] = root.length === 0 ? path : root;
  const rest = root.length === 0 ? path.slice(1) : path;
  const fields =
    list === 'unit' ? pack.unitFields : (pack.classes.find(({ collection }) => collection === list)?.fields ?? []);
  const names = fields.find((field) => fromPointer(field.path).join('/') === rest.join('/'))?.names;
  return (
    pack.vocabularies
      .find(({ id }) => id === names)
      ?.values.map(({ id }) => id)
      .sort(byCodeUnit) ?? []
  );
}

function dueBreaks(entry: Entry, atLeast: (typeof CADENCES)[number]['id'], { plan, value }: Sound): readonly Break[] {
  const path = [...entry.path, 'due'];
  return periodsTouching(atLeast, plan.period).map(({ period }) => {
    const days = (entry.due ?? []).filter((day) => periodOf(atLeast, day) !== period);
    const broken = days.length === 0 ? without(value, path) : withValue(value, path, [...days]);
    return { thing: 'due', detail: period, path, term: entry.ref.known?.id ?? null, plan: broken as JsonObject };
  });
}

function entriesOf(collection: string, term: Term, { plan }: Sound): readonly Entry[] {
  return (plan.collections.get(collection) ?? []).filter(({ ref }) => ref.known === term);
}

function removed(thing: DemandThing, detail: string, at: Path, sound: Sound, path: Path = at): Break {
  return { thing, detail, path, term: termAt(at, sound), plan: without(sound.value, at) as JsonObject };
}

function changed(thing: DemandThing, detail: string, path: Path, to: Json, sound: Sound): Break {
  return { thing, detail, path, term: termAt(path, sound), plan: withValue(sound.value, path, to) as JsonObject };
}

function termAt([list, index]: Path, { plan }: Sound): string | null {
  return plan.collections.get(String(list))?.[Number(index)]?.ref.known?.id ?? null;
}
