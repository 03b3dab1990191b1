import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { planShape } from '../src/generate/schema/plan.ts';
import { ANNOTATIONS, isSchema, type Schema, settled } from '../src/generate/schema/schema.ts';
import { isDate } from '../src/language/calendar.ts';
import { fromPointer, isObject, valueAt } from '../src/language/pointer.ts';
import { vocabularyOf } from '../src/language/vocabulary.ts';
import type { Json, JsonObject } from '../src/model/document.ts';
import type { Pack } from '../src/model/pack.ts';
import { parsePlan } from '../src/parse-plan.ts';
import { withTypes } from '../src/with-types.ts';
import { checkText, FIRE_DRILL, filesIn, PACKS, read } from './support.ts';
import { textOf, wrongLines } from './typescript.ts';

/** One seed, so that a plan that is red once is red again. */
const SEED = 2008;

const PLANS = new Map([
  ['rules/hubin-2008', 'fixtures/plans'],
  ['fixtures/packs/fire-drill', 'fixtures/packs/fire-drill/plans'],
]);

/** What a schema says and no type can; all else that a schema rejects, a type rejects. */
const UNTYPED = [
  'format',
  'integer',
  'maxItems',
  'maxLength',
  'maximum',
  'minItems',
  'minLength',
  'minProperties',
  'minimum',
  'pattern',
];

/** What a plan's names and days mean together, and blanks in fields of the pack: only `parsePlan` minds. */
const BEYOND = ['plan/bad-period', 'plan/outside-period', 'plan/unknown-part', 'shape/blank'];

const ok = 'accepts';
const no = 'rejects';

describe.each([...PACKS])('%s', (folder, pack) => {
  const plans = filesIn(PLANS.get(folder) ?? '', '.yaml')
    .map((file) => read(`${PLANS.get(folder)}/${file}`))
    .filter((text) => checkText(text).findings.length === 0);
  const schemas = new Map(pack.kinds.map((kind) => [kind.id, settled(planShape(pack, [kind], 'ids'))]));
  const keeps = new Map([...schemas].map(([kind, schema]) => [kind, validator(schema)]));
  const each = Math.ceil(60 / pack.kinds.length);
  const made = [...schemas].flatMap(([kind, schema], nth) => {
    const valid = valuesOf(schema, schema).filter((value) => keeps.get(kind)?.(value) === true);
    return fc
      .sample(fc.tuple(valid, spoiling), { numRuns: each, seed: SEED + nth })
      .map(([plan, spoil]) => ({ kind, plan: asJson(plan) as JsonObject, spoilt: asJson(spoil(plan)) }));
  });
  const [exemplary = {}] = plans.map((text) => parsePlan(text, pack).plan as unknown as JsonObject);
  const rows = ROWS.map((row) => ({ ...row, value: changed(exemplary, row, pack) }));
  const programs = [
    ...plans.map((text) => parsePlan(text, pack).plan as unknown as JsonObject),
    ...made.map(({ plan }) => plan),
  ].map((plan) => literal(kindOf(plan), plan));
  const spoilt = made.map(({ kind, spoilt }) => literal(kind, spoilt));
  const mended = rows.map(({ value, written = literal }) => written(kindOf(exemplary), value));
  const lines = [...programs, ...spoilt, ...mended];
  let wrong: ReadonlySet<string> = new Set();

  // The compiler is by far the slowest of it all, so that it reads every plan of a pack at once.
  beforeAll(async () => {
    const found = await wrongLines(await textOf(pack), [HEAD, ...lines].join('\n'));
    wrong = new Set(found.map((line) => (typeof line === 'number' ? (lines[line - 2] ?? '') : line)));
  }, 60_000);

  test('what the schema accepts compiles, as does what parsePlan reads', () => {
    expect(plans.length).toBeGreaterThan(0);
    expect(made.length).toBeGreaterThanOrEqual(60);
    expect([...wrong].filter((line) => !lines.includes(line))).toEqual([]);
    expect(programs.filter((program) => wrong.has(program))).toEqual([]);
    for (const text of plans) {
      const { plan, findings } = parsePlan(text, pack);
      const validate = keeps.get(plan?.unit.kind ?? '');
      expect(validate?.(plan), JSON.stringify(validate?.errors)).toBe(true);
      expect(findings).toEqual([]);
    }
  });

  test('what a type rejects the schema rejects; what the schema alone rejects, no type can say', () => {
    const verdicts = made.map(({ kind, spoilt: value }, index) => {
      const validate = keeps.get(kind) as ValidateFunction;
      const isTyped = !wrong.has(spoilt[index] ?? '');
      const isKept = validate(value);
      if (isTyped) expect(UNTYPED, spoilt[index]).toEqual(expect.arrayContaining([...demands(validate.errors)]));
      return `type ${isTyped ? ok : no}, schema ${isKept ? ok : no}`;
    });
    const agreed = ['type accepts, schema accepts', 'type accepts, schema rejects', 'type rejects, schema rejects'];
    expect([...new Set(verdicts)].sort()).toEqual(agreed);
  });

  test('parsePlan gives what the schema accepts back as it is, but for what its names mean together', () => {
    const codes = new Set<string>();
    for (const { plan: value } of made) {
      const { plan, findings } = parsePlan(JSON.stringify(value), pack);
      if (plan !== null) expect(plan).toEqual(value);
      for (const { fault, severity } of findings) if (severity === 'error') codes.add(fault.code);
    }
    expect(BEYOND).toEqual(expect.arrayContaining([...codes]));
  });

  test.each(rows.map((row, index) => [row.name, row, mended[index] ?? ''] as const))('%s', (_, row, program) => {
    const validate = keeps.get(kindOf(exemplary)) as ValidateFunction;
    const { value, type, schema, parsed } = row;
    const { plan, findings } = parsePlan(JSON.stringify(value), pack);
    expect({
      type: wrong.has(program) ? no : ok,
      schema: validate(value) ? ok : demands(validate.errors).join(),
      parsed: plan === null ? findings[0]?.fault.code : ok,
    }).toEqual({ type, schema, parsed });
  });
});

/** What the programs begin with, on one line; `both` gives a value that is not written where it is used. */
const HEAD = "import type { PlanOf } from './types'; declare const both: <A, B>(one: A, other: B) => A & B;";

interface Row {
  readonly name: string;
  /** Where; `:entry` is the first entry with parts, `:list` its list, `:sibling` one without. */
  readonly at: string;
  /** What stands there then; nothing if absent. A name that begins with `:` is one of the pack. */
  readonly value?: Json;
  readonly type: 'accepts' | 'rejects';
  /** What of the schema rejects it. */
  readonly schema: string;
  /** With what code `parsePlan` rejects it. */
  readonly parsed: string | undefined;
  readonly written?: (kind: string, value: JsonObject) => string;
}

const row = (name: string, at: string, value: Json | undefined, type: Row['type'], schema: string, parsed: string) => ({
  name,
  at,
  ...(value !== undefined && { value }),
  type,
  schema,
  parsed,
});

const ROWS: readonly Row[] = [
  row('nothing changed', '/note', '备注', ok, ok, ok),
  // What all three reject.
  row('an unknown term', ':entry/ref', 'no-such', no, 'enum', 'plan/unknown-term'),
  row('a term of another class', ':entry/ref', ':other', no, 'enum', 'plan/wrong-collection'),
  row('an unknown part', ':entry/parts', ['no-such'], no, 'enum', 'plan/unknown-part'),
  row('a part that is a number', ':entry/parts', [1], no, 'enum,type', 'shape/type'),
  row('an unknown term that is served', ':entry/serves', ['no-such'], no, 'anyOf,enum', 'plan/unknown-term'),
  row('an unknown cadence', ':entry/cadence', 'often', no, 'enum', 'plan/unknown-value'),
  row('an unknown event', ':entry/on', 'no-such', no, 'enum', 'plan/unknown-value'),
  row('an unknown timing', ':entry/timing', 'no-such', no, 'enum', 'plan/unknown-value'),
  row(
    'an unknown rule',
    '/attested',
    [{ rule: 'no-such', by: '书记', date: '2008-01-01' }],
    no,
    'enum',
    'plan/unknown-rule',
  ),
  row('an unknown kind', '/unit/kind', 'no-such', no, 'enum', 'plan/unknown-kind'),
  row('another pack', '/pack', 'no-such', no, 'const', 'plan/unknown-pack'),
  row('a number for a text', ':entry/owner', 1, no, 'type', 'shape/type'),
  row('a text for a number', '/period', { year: '2008' }, no, 'integer', 'shape/type'),
  row('a text for a list', ':entry/evidence', '记录', no, 'type', 'shape/type'),
  row('an entry for a list', ':list', {}, no, 'type', 'shape/type'),
  row('null for a text', '/unit/name', null, no, 'type', 'shape/blank'),
  row('a key of no one', ':entry/ownr', '书记', no, 'additionalProperties', 'shape/unknown-key'),
  row('a list of no one', '/lists', [], no, 'additionalProperties', 'shape/unknown-key'),
  row('an entry without its term', ':entry/ref', undefined, no, 'required', 'shape/required'),
  row('a unit without a kind', '/unit/kind', undefined, no, 'required', 'shape/required'),
  row('a plan without a period', '/period', undefined, no, 'required', 'shape/required'),
  row('what is declined without a reason', '/declined', [{ ref: ':other' }], no, 'required', 'shape/required'),
  // What types can't say.
  row('a blank text', ':entry/owner', ' ', ok, 'pattern', 'shape/blank'),
  row('an empty text', '/unit/id', '', ok, 'minLength,pattern', 'shape/blank'),
  row('a text too long', '/note', 'a'.repeat(20_001), ok, 'maxLength', 'shape/value'),
  row('a day that is none', ':entry/activities', [{ title: '会', date: '2008-02-30' }], ok, 'format', 'plan/bad-date'),
  row('a year that is not whole', '/period', { year: 2008.5 }, ok, 'integer', 'shape/type'),
  row('a year too early', '/period', { year: 1899 }, ok, 'minimum', 'shape/value'),
  row('a year too late', '/period', { year: 3000 }, ok, 'maximum', 'shape/value'),
  row('an empty period', '/period', {}, ok, 'minProperties', 'shape/blank'),
  row('an empty list that asks for one', ':entry/evidence', [], ok, 'minItems', 'shape/blank'),
  row('a list too long', ':entry/evidence', Array(101).fill('记录'), ok, 'maxItems', 'shape/value'),
  // What neither types nor a schema of ids say.
  row('a part of another term', ':sibling/parts', [':part'], ok, ok, 'plan/unknown-part'),
  row('a period without an end', '/period', { from: '2008-01-01' }, ok, ok, 'plan/bad-period'),
  row('a year that the pack is not in force in', '/period', { year: 1950 }, ok, ok, 'plan/outside-period'),
  // What types say more narrowly than a schema can, or than a plan needs.
  row('a label where programs have an id', ':entry/cadence', '每月', no, 'enum', ok),
  row('another kind than asked for', '/unit/kind', ':kind', no, 'enum', ok),
  {
    ...row('a key whose value is undefined, which no text has', '/note', undefined, no, ok, ok),
    written: (kind, value) => literal(kind, value).replace('{', '{"note":undefined,'),
  },
  // Of a value that is not written where it is used, types ask nothing about what else it has.
  {
    ...row('a key of no one, in a value from elsewhere', '/lists', [], ok, 'additionalProperties', 'shape/unknown-key'),
    written: (kind, { lists, ...plan }) => {
      const type = `PlanOf<${JSON.stringify(kind)}>`;
      return `both((${code(plan)}) as ${type}, { lists: ${JSON.stringify(lists)} }) satisfies ${type};`;
    },
  },
];

/** A value on one line, by what TypeScript counts as lines too. */
function code(value: unknown): string {
  return JSON.stringify(value)
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}

function literal(kind: string, value: unknown): string {
  return `(${code(value)}) satisfies PlanOf<${JSON.stringify(kind)}>;`;
}

/** A value as text brings it: without -0. */
function asJson(value: Json): Json {
  return JSON.parse(JSON.stringify(value));
}

function kindOf(plan: JsonObject): string {
  return String(valueAt(plan, ['unit', 'kind']));
}

function changed(plan: JsonObject, { at, value }: Row, pack: Pack): JsonObject {
  const lists = pack.classes.flatMap(({ id, collection }) =>
    collection === null || id === 'reporting' ? [] : [{ id, collection }],
  );
  const places = lists.flatMap(({ id, collection }) =>
    ((plan[collection] ?? []) as readonly JsonObject[]).map((entry, index) => ({ id, collection, entry, index })),
  );
  const termOf = ({ ref }: JsonObject) => pack.terms.find(({ id }) => id === ref);
  const found = places.find(({ entry }) => (termOf(entry)?.parts ?? []).length > 0) ?? expect.fail('no parts');
  const sibling = places.find(({ id, entry }) => id === found.id && (termOf(entry)?.parts ?? []).length === 0);
  const others = pack.terms.filter(({ id }) => id !== found.entry.ref);
  const names: Readonly<Record<string, string | undefined>> = {
    ':other': others.find((term) => term.class !== found.id)?.id,
    ':part': termOf(found.entry)?.parts?.[0]?.id,
    ':kind': pack.kinds.find(({ id }) => id !== kindOf(plan))?.id,
  };
  const list = `/${found.collection}`;
  const path = fromPointer(
    at
      .replace(':entry', `${list}/${found.index}`)
      .replace(':sibling', `${list}/${sibling?.index}`)
      .replace(':list', list),
  );
  const named = value === undefined ? value : JSON.parse(JSON.stringify(value), (_, own) => names[own] ?? own);
  return withValue(plan, path, named) as JsonObject;
}

/** A copy with another value, or none, at a place. */
function withValue(root: Json, path: readonly string[], value: Json | undefined): Json {
  const copy = structuredClone(root) as Record<string, Json>;
  const holder = valueAt(copy, path.slice(0, -1)) as Record<string, Json>;
  const last = path.at(-1) ?? '';
  if (value !== undefined) holder[last] = value;
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete holder[last];
  return copy;
}

function validator(schema: Schema): ValidateFunction {
  const options = { allErrors: true, strict: true, strictTypes: false, strictRequired: false, allowUnionTypes: true };
  return new Ajv2020({ ...options, formats: { date: isDate } }).addVocabulary([...ANNOTATIONS]).compile(schema);
}

/** The keywords that reject a value; `integer` where a number is not whole. */
function demands(errors: readonly ErrorObject[] | null | undefined): readonly string[] {
  const all = (errors ?? []).map(({ keyword, params }) => (params.type === 'integer' ? 'integer' : keyword));
  return [...new Set(all)].sort();
}

/** Values as a schema describes them, and now and then not quite. */
function valuesOf(schema: Schema, { $defs }: Schema): fc.Arbitrary<Json> {
  const definitions = $defs as Readonly<Record<string, Schema>>;
  const of = (each: Schema): fc.Arbitrary<Json> => {
    const { $ref, anyOf, enum: values, type, pattern: _ } = each;
    if (typeof $ref === 'string') return of(definitions[$ref.replace('#/$defs/', '')] ?? {});
    if (Array.isArray(anyOf)) return fc.oneof(...anyOf.map(of));
    if ('const' in each) return fc.constant(each.const as Json);
    if (Array.isArray(values)) return fc.constantFrom(...values);
    if (Array.isArray(type)) return fc.oneof(...type.map((one) => of({ ...each, type: one })));
    if (isSchema(each.properties)) return objects(each, each.properties as Readonly<Record<string, Schema>>);
    const min = each.minimum as number | undefined;
    const max = each.maximum as number | undefined;
    const bounds = { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
    if (type === 'array') return fc.array(of((each.items ?? {}) as Schema), { maxLength: 2 }) as fc.Arbitrary<Json>;
    if (type === 'boolean') return fc.boolean();
    if (type === 'integer') return fc.integer(bounds);
    if (type === 'number') return fc.double({ ...bounds, noNaN: true, noDefaultInfinity: true });
    if (each.format === 'date') return fc.integer({ min: 10, max: 28 }).map((day) => `2008-0${(day % 9) + 1}-${day}`);
    if (type === 'string')
      return fc.oneof(fc.constantFrom('书记', '记录'), fc.string({ unit: 'grapheme', maxLength: 12 }));
    return fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>;
  };
  const objects = ({ required = [], patternProperties }: Schema, properties: Readonly<Record<string, Schema>>) => {
    const own: [string, fc.Arbitrary<Json>][] = patternProperties === undefined ? [] : [['x-own', of({})]];
    const all = [...Object.entries(properties).map(([name, inner]) => [name, of(inner)] as const), ...own];
    return fc.record(Object.fromEntries(all), { requiredKeys: required as string[] }) as fc.Arbitrary<JsonObject>;
  };
  return of(schema);
}

/** One change somewhere in a value: another value in its place, none, or one more key. */
const spoiling = fc
  .tuple(
    fc.nat(),
    fc.constantFrom<Json | undefined>(undefined, null, true, 1.5, -1, '', '无此项', [], {}, [''], { a: 1 }),
  )
  .map(([at, by]) => (root: Json): Json => {
    const places = placesIn(root);
    const place = places[at % places.length] ?? [];
    const holder = valueAt(root, place);
    if (isObject(holder) && at % 3 === 0) return withValue(root, [...place, 'extra'], by ?? 0);
    return place.length === 0 ? root : withValue(root, place, by);
  });

function placesIn(value: Json, path: readonly string[] = []): readonly (readonly string[])[] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [
    path,
    ...inner.flatMap(([key, each]) => (key.startsWith('x-') ? [] : placesIn(each as Json, [...path, key]))),
  ];
}

const GOOD = read('fixtures/packs/fire-drill/plans/good.yaml');

const DRILL = { ref: 'night-drill', cadence: 'semiannual', scope: 'boarders', serves: ['subject-escape'] };

test.each<[string, string, object | null, ...string[]]>([
  [
    'names in Chinese become ids',
    GOOD,
    { unit: { premises: 'rented' }, drills: expect.arrayContaining([expect.objectContaining(DRILL)]) },
  ],
  ['an unknown term', GOOD.replace('夜间演练', '无此项'), null, 'plan/unknown-term own.yaml:24 error'],
  ['an unknown word', GOOD.replace('住宿生', '无此项'), null, 'plan/unknown-value own.yaml:27 error'],
  ['an unknown key', GOOD.replace('kind:', 'kimd:'), null, 'shape/unknown-key own.yaml:6 error'],
  ['a second document', `${GOOD}\n---\n${GOOD}`, null, 'text/second-document own.yaml:109 error'],
  ['no YAML', 'unit: [', null, 'text/syntax own.yaml:1 error'],
  ['nothing', '', null, 'text/empty own.yaml:1 error'],
  ['a list', '- a', null, 'shape/type own.yaml:1 error'],
  ['another pack', GOOD.replace(/^pack: .*$/m, 'pack: other'), null, 'plan/unknown-pack own.yaml:2 error'],
  [
    'a day outside the period',
    GOOD.replace('due: [2026', 'due: [2025'),
    {},
    'plan/date-outside-period own.yaml:77 warning',
  ],
])('parsePlan: %s', (_, text, expected, ...findings) => {
  const read = parsePlan(text, withTypes(FIRE_DRILL, vocabularyOf(FIRE_DRILL)), 'own.yaml');
  if (expected === null) expect(read.plan).toBeNull();
  else expect(read.plan).toMatchObject(expected);
  const shown = read.findings.map(
    ({ fault, file, span, severity }) => `${fault.code} ${file}:${span.start.line} ${severity}`,
  );
  expect(shown).toEqual(findings);
});
