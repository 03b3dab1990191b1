import type { Path } from '../model/document.ts';
import type { AssertionShape, Parameter } from '../model/pack.ts';
import type { PackThing } from '../model/pack-fault.ts';

type Shapes = Required<AssertionShape>;

/** What is told of an assertion: every name in it, with what it should name and where it stands. */
export interface AssertionVisitor {
  /** `of` is the term of a part, the list of a field, and the type that a parameter should have. */
  name(what: PackThing, id: string, path: Path, of?: string): unknown;
  /** A demand on the value of a field: of an entry of the list `of`, else of what the assertion itself is about. */
  field?(shape: Shapes['field'], path: Path, of?: string): unknown;
}

type Visit<K extends keyof Shapes> = (shape: Shapes[K], path: Path, visitor: AssertionVisitor) => void;

const VISITS: { readonly [K in keyof Shapes]: Visit<K> } = {
  includes: (shape, path, visitor) => {
    entry(shape, path, visitor);
    each('field', shape.fields, [...path, 'fields'], visitor, shape.in);
    if (Array.isArray(shape.parts)) {
      for (const [index, part] of shape.parts.entries())
        visitor.name('part', part, [...path, 'parts', index], shape.ref);
    }
  },
  excludes: (shape, path, visitor) => entry(shape, path, visitor),
  count: (shape, path, visitor) => {
    visitor.name('collection', shape.in, [...path, 'in']);
    each('term', shape.refs, [...path, 'refs'], visitor);
    parameter(shape.min, 'integer', [...path, 'min'], visitor);
    parameter(shape.max, 'integer', [...path, 'max'], visitor);
    if (shape.where !== undefined) visitAssertion(shape.where, [...path, 'where'], inside(shape.in, visitor));
  },
  cadence: (shape, path, visitor) => {
    entry(shape, path, visitor);
    parameter(shape.atLeast, 'cadence', [...path, 'atLeast'], visitor);
  },
  onEvent: (shape, path, visitor) => {
    entry(shape, path, visitor);
    visitor.name('event', shape.event, [...path, 'event']);
  },
  each: (shape, path, visitor) => {
    visitor.name('collection', shape.in, [...path, 'in']);
    each('term', shape.refs, [...path, 'refs'], visitor);
    visitAssertion(shape.assert, [...path, 'assert'], inside(shape.in, visitor));
  },
  refersTo: (shape, path, visitor) => {
    each('collection', shape.in, [...path, 'in'], visitor);
    each('collection', shape.to.in, [...path, 'to', 'in'], visitor);
    if (shape.to.ref !== undefined) visitor.name('term', shape.to.ref, [...path, 'to', 'ref']);
  },
  covers: (shape, path, visitor) => {
    each('term', shape.values, [...path, 'values'], visitor);
    each('collection', shape.in, [...path, 'in'], visitor);
  },
  field: (shape, path, visitor) => visitor.field?.(shape, path),
  all: (shapes, path, visitor) => {
    for (const [index, shape] of shapes.entries()) visitAssertion(shape, [...path, index], visitor);
  },
  any: (shapes, path, visitor) => {
    for (const [index, shape] of shapes.entries()) visitAssertion(shape, [...path, index], visitor);
  },
  manual: () => {},
};

/** Walks an assertion as its author wrote it. */
export function visitAssertion(shape: AssertionShape, path: Path, visitor: AssertionVisitor): void {
  const [kind, body] = Object.entries(shape)[0] as [keyof Shapes, never];
  VISITS[kind](body, [...path, kind], visitor);
}

/** The visitor of what is asked of each entry of a list. */
function inside(list: string, visitor: AssertionVisitor): AssertionVisitor {
  return { ...visitor, field: (shape, path, of = list) => visitor.field?.(shape, path, of) };
}

function entry(shape: { readonly in: string; readonly ref: string }, path: Path, visitor: AssertionVisitor): void {
  visitor.name('collection', shape.in, [...path, 'in']);
  visitor.name('term', shape.ref, [...path, 'ref']);
}

function each(
  what: PackThing,
  ids: readonly string[] | undefined,
  path: Path,
  visitor: AssertionVisitor,
  of?: string,
): void {
  for (const [index, id] of (ids ?? []).entries()) visitor.name(what, id, [...path, index], of);
}

function parameter(value: unknown, type: Parameter['type'], path: Path, visitor: AssertionVisitor): void {
  if (typeof value === 'object' && value !== null && 'parameter' in value) {
    visitor.name('parameter', String(value.parameter), [...path, 'parameter'], type);
  }
}
