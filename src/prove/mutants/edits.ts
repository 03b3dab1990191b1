import { CADENCES, TIMINGS } from '../../language/cadence.ts';
import { toPointer } from '../../language/pointer.ts';
import type { Json, Path } from '../../model/document.ts';
import type { AssertionShape, Cadence, Pack, Term } from '../../model/pack.ts';

type Shapes = Required<AssertionShape>;

/** One change to a rule as it is written: what `path` leads to becomes `value`, or goes where that is undefined. */
export interface Edit {
  readonly id: string;
  readonly path: Path;
  readonly value: Json | undefined;
  /** The place of what is changed, for people. */
  readonly at: Path;
}

/** What edits need to know of a pack: its names, and the values of parameters. */
export interface Names {
  readonly terms: ReadonlyMap<string, Term>;
  readonly events: readonly string[];
  readonly parameters: ReadonlyMap<string, string | number>;
}

type Editor<K extends keyof Shapes> = (shape: Shapes[K], path: Path, names: Names) => readonly Edit[];

/** What can be changed in each kind of assertion. */
const EDITORS: { readonly [K in keyof Shapes]: Editor<K> } = {
  includes: ({ parts, fields, ref }, path, { terms }) => [
    ...(parts === 'all'
      ? fewer(terms.get(ref)?.parts?.map(({ id }) => id) ?? [], [...path, 'parts'], false)
      : fewer(parts, [...path, 'parts'])),
    ...fewer(fields, [...path, 'fields']),
  ],
  excludes: () => [],
  count: (shape, path, names) => [
    ...bounds(shape.min, [...path, 'min'], names),
    ...bounds(shape.max, [...path, 'max'], names),
    ...gone(shape.orReason, [...path, 'orReason']),
    ...gone(shape.where, [...path, 'where']),
    ...(shape.where === undefined ? [] : assertionEdits(shape.where, [...path, 'where'], names)),
  ],
  cadence: ({ atLeast }, path, names) => {
    const value = literal(atLeast, names) as Cadence;
    const at = CADENCES.findIndex(({ id }) => id === value);
    const steps = [CADENCES[at - 1], CADENCES[at + 1]].flatMap((each) => each?.id ?? []);
    return [...steps, ...frozen(atLeast, names)].map((each) => set([...path, 'atLeast'], each));
  },
  onEvent: ({ event, timing }, path, { events }) => [
    ...events.filter((each) => each !== event).map((each) => set([...path, 'event'], each)),
    ...(timing === undefined
      ? []
      : TIMINGS.filter(({ id }) => id !== timing).map(({ id }) => set([...path, 'timing'], id))),
    ...gone(timing, [...path, 'timing']),
  ],
  each: ({ refs, assert }, path, names) => [
    ...gone(refs, [...path, 'refs']),
    ...assertionEdits(assert, [...path, 'assert'], names),
  ],
  refersTo: ({ in: lists, to }, path) => [
    ...someFewer(lists, [...path, 'in']),
    ...someFewer(to.in, [...path, 'to', 'in']),
    ...gone(to.ref, [...path, 'to', 'ref']),
  ],
  covers: ({ values, in: lists }, path) => [
    ...someFewer(values, [...path, 'values']),
    ...someFewer(lists, [...path, 'in']),
  ],
  field: (shape, path, names) => fieldEdits(shape, path, names),
  all: (shapes, path, names) => [...someLess(shapes, path), ...inner(shapes, path, names)],
  any: (shapes, path, names) => [...someLess(shapes, path), ...inner(shapes, path, names)],
  manual: () => [],
};

/** The changes of one step each to an assertion as it is written. */
export function assertionEdits(shape: AssertionShape, path: Path, names: Names): readonly Edit[] {
  const [kind, body] = Object.entries(shape)[0] as [keyof Shapes, never];
  return EDITORS[kind](body, [...path, kind], names);
}

const BOUNDS = ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems'] as const;
const WHOLE = ['type', 'pattern', 'format'] as const;

function fieldEdits(shape: Shapes['field'], path: Path, names: Names): readonly Edit[] {
  const { enum: among, const: sole } = shape;
  return [
    ...BOUNDS.flatMap((keyword) => bounds(shape[keyword], [...path, keyword], names)),
    ...WHOLE.flatMap((keyword) => gone(shape[keyword], [...path, keyword])),
    ...someFewer(among as readonly Json[] | undefined, [...path, 'enum']),
    ...(typeof sole === 'boolean' ? [set([...path, 'const'], !sole)] : []),
    ...gone(sole, [...path, 'const']),
  ];
}

/** A bound, moved by one each way; a parameter also made a plain number. */
function bounds(bound: number | { readonly parameter: string } | undefined, path: Path, names: Names): readonly Edit[] {
  if (bound === undefined) return [];
  const value = Number(literal(bound, names));
  const isCount = path.at(-1) !== 'minimum' && path.at(-1) !== 'maximum';
  const moved = [value - 1, value + 1].filter((each) => each >= 0 || !isCount);
  return [...moved, ...frozen(bound, names)].map((each) => set(path, each));
}

/** A list without each of its items in turn; without the only one it goes, as if nothing were asked. */
function fewer(items: readonly Json[] | undefined, path: Path, isWritten = true): readonly Edit[] {
  return (items ?? []).map((item, index) => {
    const rest = (items ?? []).filter((_, other) => other !== index);
    return {
      id: `${toPointer(path)} -${shown(item)}`,
      path,
      value: rest.length === 0 ? undefined : rest,
      at: isWritten ? [...path, index] : path,
    };
  });
}

/** The same for a list that can't be empty. */
function someFewer(items: readonly Json[] | undefined, path: Path): readonly Edit[] {
  return items === undefined || items.length < 2 ? [] : fewer(items, path);
}

/** Without each of several assertions. */
function someLess(shapes: readonly AssertionShape[], path: Path): readonly Edit[] {
  if (shapes.length < 2) return [];
  return shapes.map((_, index) => {
    const at = [...path, index];
    const rest = shapes.filter((_, other) => other !== index);
    return { id: `${toPointer(at)} -`, path, value: rest as unknown as Json, at };
  });
}

function inner(shapes: readonly AssertionShape[], path: Path, names: Names): readonly Edit[] {
  return shapes.flatMap((shape, index) => assertionEdits(shape, [...path, index], names));
}

/** Without a key, where it is there. */
export function gone(value: unknown, path: Path): readonly Edit[] {
  return value === undefined ? [] : [{ id: `${toPointer(path)} -`, path, value: undefined, at: path }];
}

/** With another value. */
export function set(path: Path, value: Json): Edit {
  return { id: `${toPointer(path)} =${shown(value)}`, path, value, at: path };
}

function literal(value: unknown, { parameters }: Names): string | number | undefined {
  if (typeof value !== 'object' || value === null) return value as string | number;
  return parameters.get((value as { readonly parameter: string }).parameter);
}

/** The value that a parameter has by default, which no adopter could change. */
function frozen(value: unknown, names: Names): readonly (string | number)[] {
  const fixed = literal(value, names);
  return typeof value === 'object' && fixed !== undefined ? [fixed] : [];
}

function shown(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

export function namesOf({ terms, events, parameters }: Pack): Names {
  return {
    terms: new Map(terms.map((term) => [term.id, term])),
    events: events.map(({ id }) => id),
    parameters: new Map(parameters.map(({ id, value }) => [id, value])),
  };
}
