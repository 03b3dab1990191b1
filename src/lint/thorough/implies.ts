import { isRarer } from '../../language/cadence.ts';
import { broken, type Keywords } from '../../language/keywords.ts';
import type { Json } from '../../model/document.ts';
import type { AssertionShape, Cadence, FieldDemand, Pack } from '../../model/pack.ts';
import { type Atom, atomOf, conjuncts, isSame, type Shapes } from './demand.ts';

type Entrywise = { readonly in: string; readonly ref: string };
type Implied<K extends keyof Shapes> = (a: Shapes[K], b: Shapes[K], pack: Pack) => boolean;

/**
 * Whether every plan that meets the first assertion meets the second. Sound, and not complete: a no may mean that it can't
 * be seen. What rests on a parameter is implied only by the same parameter, since adopters may set it otherwise.
 */
export function implies(a: AssertionShape, b: AssertionShape, pack: Pack): boolean {
  const goal = atomOf(b);
  if (goal.kind === 'all') return goal.body.every((each) => implies(a, each, pack));
  const given = conjuncts(a).map(({ atom }) => atom);
  if (goal.kind === 'any' && goal.body.some((each) => implies(a, each, pack))) return true;
  if (given.some((atom) => atom.kind === 'any' && atom.body.every((each) => implies(each, b, pack)))) return true;
  return given.some((atom) => atomImplies(atom, goal, pack)) || together(given, goal);
}

function atomImplies(a: Atom, b: Atom, pack: Pack): boolean {
  if (a.kind === b.kind) return (WITHIN[a.kind] as Implied<never>)(a.body as never, b.body as never, pack);
  if (b.kind === 'includes') {
    const shown = fieldsShownBy(a);
    return (
      shown !== null &&
      isSameEntry(a.body as Entrywise, b.body) &&
      b.body.parts === undefined &&
      (b.body.fields ?? []).every((field) => shown.includes(field))
    );
  }
  if (b.kind === 'excludes' && a.kind === 'count')
    return (
      a.body.in === b.body.in && a.body.max === 0 && a.body.where === undefined && holds(a.body.refs, [b.body.ref])
    );
  return false;
}

/** The fields that an assertion on an entry shows to be there. */
function fieldsShownBy(a: Atom): readonly string[] | null {
  if (a.kind === 'cadence') return [a.body.in === 'reporting' ? 'due' : 'cadence'];
  if (a.kind === 'onEvent') return a.body.timing === undefined ? ['on'] : ['on', 'timing'];
  return null;
}

/** Entries demanded one by one are at least so many. */
function together(given: readonly Atom[], goal: Atom): boolean {
  if (goal.kind !== 'count') return false;
  const { in: list, refs, min, max, where } = goal.body;
  if (typeof min !== 'number' || max !== undefined || where !== undefined) return false;
  const demanded = given.flatMap((atom) =>
    (atom.kind === 'includes' || fieldsShownBy(atom) !== null) && (atom.body as Entrywise).in === list
      ? [(atom.body as Entrywise).ref]
      : [],
  );
  return new Set(demanded.filter((ref) => holds(refs, [ref]))).size >= min;
}

const isSameEntry = (a: Entrywise, b: Entrywise) => a.in === b.in && a.ref === b.ref;
/** Whether the first set, all where it is not written, holds the second. */
const holds = (a: readonly string[] | undefined, b: readonly string[] | undefined) =>
  a === undefined || (b?.every((id) => a.includes(id)) ?? false);

const WITHIN: { readonly [K in keyof Shapes]: Implied<K> } = {
  includes: (a, b, pack) =>
    isSameEntry(a, b) &&
    partsOf(b, pack).every((part) => partsOf(a, pack).includes(part)) &&
    (b.fields ?? []).every((field) => shows(a, field)),
  excludes: isSameEntry,
  count: (a, b) =>
    a.in === b.in &&
    (b.min === undefined || b.min === 0 || atLeast(a, b)) &&
    (b.max === undefined || (holds(a.refs, b.refs) && narrows(b.where, a.where) && isBound(b.max, a.max))),
  cadence: (a, b) => isSameEntry(a, b) && isAsOften(a, b),
  onEvent: (a, b) => isSameEntry(a, b) && a.event === b.event && (b.timing === undefined || a.timing === b.timing),
  each: (a, b, pack) => a.in === b.in && holds(a.refs, b.refs) && implies(a.assert, b.assert, pack),
  refersTo: (a, b) =>
    a.field === b.field &&
    holds(a.in, b.in) &&
    holds(b.to.in, a.to.in) &&
    (b.to.ref === undefined || a.to.ref === b.to.ref) &&
    (a.to.field ?? 'ref') === (b.to.field ?? 'ref'),
  covers: (a, b) => a.field === b.field && holds(a.values, b.values) && holds(b.in, a.in),
  field: (a, b) => a.path === b.path && valuesWithin(a, b),
  all: () => false,
  any: (a, b, pack) => a.every((one) => b.some((other) => implies(one, other, pack))),
  // A person attests to one rule, never to another.
  manual: () => false,
};

function partsOf({ ref, parts = [] }: Shapes['includes'], { terms }: Pack): readonly string[] {
  return parts === 'all' ? (terms.find(({ id }) => id === ref)?.parts ?? []).map(({ id }) => id) : parts;
}

function shows({ fields = [], parts }: Shapes['includes'], field: string): boolean {
  return (
    fields.some((each) => each === field || each.startsWith(`${field}/`)) || (field === 'parts' && parts !== undefined)
  );
}

function atLeast(a: Shapes['count'], b: Shapes['count']): boolean {
  // An excuse for a few of the terms is one for more of them, and none where none is taken.
  const excused = a.orReason !== true || (b.orReason === true && a.refs !== undefined);
  return excused && a.min !== undefined && holds(b.refs, a.refs) && narrows(a.where, b.where) && isBound(a.min, b.min);
}

/** Whether the first condition lets through only what the second does. */
function narrows(a: AssertionShape | undefined, b: AssertionShape | undefined): boolean {
  return b === undefined || isSame(a, b);
}

function isBound(high: unknown, low: unknown): boolean {
  return typeof high === 'number' && typeof low === 'number' ? high >= low : isSame(high, low);
}

/** On reports due dates count: only a calendar period that lies whole in another covers it at the edges of a plan. */
const NESTED: { readonly [C in Cadence]: readonly Cadence[] } = {
  weekly: [],
  monthly: ['bimonthly', 'quarterly', 'semiannual', 'annual'],
  bimonthly: ['semiannual', 'annual'],
  quarterly: ['semiannual', 'annual'],
  semiannual: ['annual'],
  annual: [],
};

function isAsOften(a: Shapes['cadence'], b: Shapes['cadence']): boolean {
  const [often, demanded] = [a.atLeast, b.atLeast];
  if (typeof often !== 'string' || typeof demanded !== 'string') return isSame(often, demanded);
  if (a.in === 'reporting') return often === demanded || NESTED[often].includes(demanded);
  return !isRarer(often, demanded);
}

function valuesWithin({ path: _, ...a }: FieldDemand, { path: __, ...b }: FieldDemand): boolean {
  // A null is a value only to those who ask for one.
  if ([a.type].flat().includes('null') && ![b.type].flat().includes('null')) return false;
  const values = a.const === undefined ? a.enum : [a.const];
  if (values !== undefined) return values.every((value) => broken(value as Json, b as Keywords) === null);
  return Object.entries(b).every(([keyword, limit]) => isWithin(keyword, a[keyword as keyof Keywords], limit));
}

function isWithin(keyword: string, own: unknown, limit: unknown): boolean {
  if (typeof own !== 'number' || typeof limit !== 'number') return isSame(own, limit);
  return keyword.startsWith('min') ? own >= limit : own <= limit;
}
