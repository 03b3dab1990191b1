import { fromPointer } from '../language/pointer.ts';
import type { Assertion } from '../model/assertion.ts';
import type { ParameterValue } from '../model/check.ts';
import type { Localized, NamedThing } from '../model/names.ts';
import type { AssertionShape, Cadence, Term, TermClass } from '../model/pack.ts';

type Shapes = Required<AssertionShape>;
type Kind = keyof Shapes;

/** What assertions name, by id. */
export interface Names {
  readonly terms: ReadonlyMap<string, Term>;
  readonly events: ReadonlyMap<string, NamedThing>;
  readonly parameters: ReadonlyMap<string, ParameterValue>;
  readonly classes: readonly TermClass[];
}

interface Context extends Names {
  /** Collects the parameters that were used. */
  readonly used: Set<string>;
}

/** An assertion as it is evaluated: one function a kind, from the shape that a pack's author writes. */
const COMPILERS: { readonly [K in Kind]: (shape: Shapes[K], context: Context) => Assertion } = {
  includes: (shape, context) => {
    const term = termOf(shape.ref, context);
    const { parts = [] } = term;
    const demanded = shape.parts === 'all' ? parts : parts.filter(({ id }) => shape.parts?.includes(id));
    return {
      kind: 'includes',
      collection: shape.in,
      term,
      parts: demanded,
      fields: (shape.fields ?? []).map((name) => ({ name, label: labelOf(shape.in, name, context) })),
    };
  },
  excludes: (shape, context) => ({ kind: 'excludes', collection: shape.in, term: termOf(shape.ref, context) }),
  count: (shape, context) => {
    const terms = shape.refs?.map((ref) => termOf(ref, context)) ?? null;
    return {
      kind: 'count',
      collection: shape.in,
      terms,
      where: shape.where === undefined ? null : compiled(shape.where, context),
      min: shape.min === undefined ? 0 : Number(parameterOr(shape.min, context)),
      max: shape.max === undefined ? null : Number(parameterOr(shape.max, context)),
      orReason: shape.orReason ?? false,
      excusable: shape.orReason ? (terms ?? termsIn(shape.in, context)) : [],
    };
  },
  cadence: (shape, context) => ({
    kind: 'cadence',
    collection: shape.in,
    term: termOf(shape.ref, context),
    atLeast: parameterOr(shape.atLeast, context) as Cadence,
  }),
  onEvent: (shape, context) => ({
    kind: 'onEvent',
    collection: shape.in,
    term: termOf(shape.ref, context),
    event: declared(context.events, shape.event),
    timing: shape.timing ?? null,
  }),
  each: (shape, context) => ({
    kind: 'each',
    collection: shape.in,
    terms: shape.refs?.map((ref) => termOf(ref, context)) ?? null,
    assert: compiled(shape.assert, context),
  }),
  refersTo: (shape, context) => ({
    kind: 'refersTo',
    collections: shape.in,
    field: shape.field,
    to: {
      collections: shape.to.in,
      term: shape.to.ref === undefined ? null : termOf(shape.to.ref, context),
      field: shape.to.field ?? 'ref',
    },
  }),
  covers: (shape, context) => ({
    kind: 'covers',
    values: shape.values.map((ref) => termOf(ref, context)),
    collections: shape.in,
    field: shape.field,
  }),
  field: ({ path, ...keywords }) => ({ kind: 'field', path: fromPointer(path), keywords }),
  all: (shapes, context) => ({ kind: 'all', of: shapes.map((shape) => compiled(shape, context)) }),
  any: (shapes, context) => ({ kind: 'any', of: shapes.map((shape) => compiled(shape, context)) }),
  manual: ({ question }) => ({ kind: 'manual', question }),
};

/** Resolves the names in an assertion and fills in its parameters; the ids of those are added to `used`. */
export function assertionOf(shape: AssertionShape, names: Names, used: Set<string>): Assertion {
  return compiled(shape, { ...names, used });
}

function compiled(shape: AssertionShape, context: Context): Assertion {
  const [kind, body] = Object.entries(shape)[0] as [Kind, never];
  return COMPILERS[kind](body, context);
}

function termOf(id: string, { terms }: Context): Term {
  return declared(terms, id);
}

function termsIn(collection: string, { classes, terms }: Context): readonly Term[] {
  const own = classes.find((each) => each.collection === collection)?.id;
  return [...terms.values()].filter((term) => term.class === own);
}

function labelOf(collection: string, name: string, { classes }: Context): Localized | null {
  const { fields = [] } = classes.find((each) => each.collection === collection) ?? {};
  return fields.find(({ path }) => path === `/${name}`)?.label ?? null;
}

function declared<T>(things: ReadonlyMap<string, T>, id: string): T {
  const thing = things.get(id);
  if (thing === undefined) throw new Error(`The pack does not declare ${id}; lint it before use`);
  return thing;
}

function parameterOr<T>(value: T | { readonly parameter: string }, { parameters, used }: Context): T | string | number {
  if (typeof value !== 'object' || value === null || !('parameter' in value)) return value as T;
  used.add(value.parameter);
  return declared(parameters, value.parameter).value;
}
