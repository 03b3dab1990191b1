import { CADENCES, isRarer, TIMINGS } from '../../language/cadence.ts';
import type { AssertionShape, Cadence, Pack, Parameter } from '../../model/pack.ts';
import { duePlace, MONTHS_OF } from './due.ts';
import { spelled } from './names.ts';
import { type Schema, type Spelling, when } from './schema.ts';

/** What a plan must be, as far as a schema can say it; with `list`, what that list of it must be there and be. */
export interface Demand {
  readonly list: string | null;
  readonly schema: Schema;
}

export interface Demanding {
  readonly pack: Pack;
  readonly spelling: Spelling;
  readonly parameters: Readonly<Record<string, Parameter['value']>>;
  /** The list whose entries paths start from; null where they start from the plan, and `unit` where from the unit. */
  readonly home: string | null;
}

type Shapes = Required<AssertionShape>;
type Demander<K extends keyof Shapes> = (shape: Shapes[K], at: Demanding) => readonly Demand[];

/**
 * What each kind of assertion demands, never more than the evaluator does. Whether names elsewhere answer to each other,
 * and what people attest, no schema can say.
 */
const DEMANDERS: { readonly [K in keyof Shapes]: Demander<K> } = {
  includes: ({ in: list, ref, fields = [], parts }, at) => {
    const term = at.pack.terms.find(({ id }) => id === ref);
    const all = term?.parts ?? [];
    const demanded = all.filter(({ id }) => parts === 'all' || parts?.includes(id));
    const entry = fields.map((field) => having(field.split('/')));
    const asked = demanded.map(({ id }) => containing({ enum: spelled(all, [id], at.spelling) }));
    if (asked.length > 0) entry.push(having(['parts'], { allOf: asked }));
    return [inList(list, containing(entryOf([ref], at, entry)))];
  },
  excludes: ({ in: list, ref }, at) => [
    { list: null, schema: { properties: { [list]: { items: { not: entryOf([ref], at) } } } } },
  ],
  onEvent: ({ in: list, ref, event, timing }, at) => {
    const on = having(['on'], { enum: spelled(at.pack.events, [event], at.spelling) });
    const then = timing === undefined ? [] : [having(['timing'], { enum: spelled(TIMINGS, [timing], at.spelling) })];
    return [inList(list, containing(entryOf([ref], at, [on, ...then])))];
  },
  cadence: ({ in: list, ref, atLeast }, at) => {
    const cadence = parameterOr(atLeast, at) as Cadence;
    if (list !== 'reporting') {
      const enough = CADENCES.filter(({ id }) => !isRarer(id, cadence)).map(({ id }) => id);
      return [
        inList(
          list,
          containing(entryOf([ref], at, [having(['cadence'], { enum: spelled(CADENCES, enough, at.spelling) })])),
        ),
      ];
    }
    const dated = inList(list, containing(entryOf([ref], at, [having(['due'])])));
    if (!(cadence in MONTHS_OF)) return [dated];
    const covered = containing(entryOf([ref], at, [having(['due'], { $ref: `#/$defs/${duePlace(cadence)}` })]));
    return [dated, wholeYear({ properties: { [list]: covered } })];
  },
  count: ({ in: list, refs, where, min = 0, max, orReason }, at) => {
    const least = Number(parameterOr(min, at));
    const conditions = where === undefined ? [] : demandsIn(where, { ...at, home: list });
    const counted = entryOf(
      refs ?? null,
      at,
      conditions.map(({ schema }) => schema),
    );
    const enough = inList(list, { contains: counted, ...(least > 1 && { minContains: least }) });
    const few =
      max === undefined || refs !== undefined || !isPlain(where) ? [] : [atMost(list, counted, parameterOr(max, at))];
    if (least < 1) return few;
    if (!orReason) return [enough, ...few];
    const declined = entryOf(refs ?? termsIn(list, at.pack), at, [having(['reason'])]);
    return [anyOf([[enough], [inList('declined', containing(declined))]]), ...few];
  },
  each: ({ in: list, refs, assert }, at) => {
    const asked = demandsIn(assert, { ...at, home: list }).map(({ schema }) => schema);
    if (asked.length === 0) return [];
    const items = refs === undefined ? { allOf: asked } : when(entryOf(refs, at), { allOf: asked });
    return [{ list: null, schema: { properties: { [list]: { items } } } }];
  },
  covers: ({ values, in: lists, field }, at) =>
    values.map((value) => {
      const name = { enum: spelled(at.pack.terms, [value], at.spelling) };
      const entry = field === 'ref' ? having(['ref'], name) : having(['serves'], containing(name));
      return anyOf(lists.map((list) => [inList(list, containing(entry))]));
    }),
  field: ({ path, ...keywords }, at) => {
    const steps = path.split('/').slice(1);
    return [{ list: null, schema: having(steps, { ...keywords, ...inWords(path, keywords, at) }) }];
  },
  all: (shapes, at) => shapes.flatMap((shape) => demandsIn(shape, at)),
  any: (shapes, at) => {
    const alternatives = shapes.map((shape) => demandsIn(shape, at));
    return alternatives.some((each) => each.length === 0) ? [] : [anyOf(alternatives)];
  },
  refersTo: () => [],
  manual: () => [],
};

/** What an assertion demands of a plan; nothing where no schema can say it. */
export function demandsIn(shape: AssertionShape, at: Demanding): readonly Demand[] {
  const [kind, body] = Object.entries(shape)[0] as [keyof Shapes, never];
  return DEMANDERS[kind](body, at);
}

/** A demand as a schema of the whole plan. */
export function ofPlan({ list, schema }: Demand): Schema {
  return list === null ? schema : { properties: { [list]: schema }, required: [list] };
}

/** Whether a schema says of a condition exactly what it means, no less; so it does where there is none. */
export function isPlain(shape: AssertionShape | undefined): boolean {
  if (shape === undefined || shape.field !== undefined) return true;
  const { all = [], any = [] } = shape;
  return all.length + any.length > 0 && [...all, ...any].every(isPlain);
}

function atMost(list: string, counted: Schema, most: unknown): Demand {
  const schema = { contains: counted, minContains: 0, maxContains: Number(most) };
  return { list: null, schema: { properties: { [list]: schema } } };
}

function inList(list: string, schema: Schema): Demand {
  return { list, schema };
}

/** One of several; where there is only one, it stands for itself. */
function anyOf(alternatives: readonly (readonly Demand[])[]): Demand {
  const [only] = alternatives;
  if (alternatives.length === 1 && only?.length === 1 && only[0] !== undefined) return only[0];
  return { list: null, schema: { anyOf: alternatives.map((demands) => ({ allOf: demands.map(ofPlan) })) } };
}

function containing(item: Schema): Schema {
  return { contains: item };
}

/** An entry of one of some terms (of any, if null), that is all of the further things. */
function entryOf(refs: readonly string[] | null, { pack, spelling }: Demanding, also: readonly Schema[] = []): Schema {
  const named = refs === null ? { required: ['ref'] } : having(['ref'], { enum: spelled(pack.terms, refs, spelling) });
  return also.length === 0 ? named : { allOf: [named, ...also] };
}

/** An object in which a path leads to something, and to what. */
function having([step, ...rest]: readonly string[], value: Schema = {}): Schema {
  if (step === undefined) return value;
  const inner = having(rest, value);
  if (step === '*') return { items: inner };
  return { required: [step], ...(Object.keys(inner).length > 0 && { properties: { [step]: inner } }) };
}

/** Ids of a declared vocabulary, in every way that a plan may write them. */
function inWords(path: string, { const: constant, enum: values }: Schema, { pack, spelling, home }: Demanding): Schema {
  const asked = constant === undefined ? values : [constant];
  const fields = home === 'unit' ? pack.unitFields : pack.classes.find(({ collection }) => collection === home)?.fields;
  const names = fields?.find((field) => field.path === path)?.names;
  const words = pack.vocabularies.find(({ id }) => id === names)?.values;
  if (words === undefined || !Array.isArray(asked)) return {};
  return { const: undefined, enum: spelled(words, asked as string[], spelling) };
}

function wholeYear(schema: Schema): Demand {
  const year = { properties: { period: { required: ['year'] } }, required: ['period'] };
  return { list: null, schema: when(year, schema) };
}

function termsIn(list: string, { terms, classes }: Pack): readonly string[] {
  const own = classes.find(({ collection }) => collection === list)?.id;
  return terms.filter((term) => term.class === own).map(({ id }) => id);
}

function parameterOr(value: unknown, { pack, parameters }: Demanding): unknown {
  if (typeof value !== 'object' || value === null || !('parameter' in value)) return value;
  const id = String(value.parameter);
  return parameters[`${pack.id}/${id}`] ?? pack.parameters.find((parameter) => parameter.id === id)?.value;
}
