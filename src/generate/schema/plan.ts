import { PLAN_SCHEMA } from '../../generated/schemas.ts';
import type { NamedThing } from '../../model/names.ts';
import type { Pack, TermClass } from '../../model/pack.ts';
import { definitions } from './definitions.ts';
import { dueDates } from './due.ts';
import { dutiesOf, type Owing } from './duties.ts';
import { declaredObject } from './fields.ts';
import { enumOf, spellings } from './names.ts';
import {
  bilingual,
  eachSchema,
  narrowed,
  narrowedProperties,
  type Schema,
  type Spelling,
  settled,
  when,
} from './schema.ts';
import { typeName } from './type-names.ts';

type Properties = Readonly<Record<string, Schema>>;
type Shape = Schema & { readonly properties: Properties; readonly $defs: Properties };

/** Where the definitions of the base schema stand among those of a pack. */
const PLACES: Readonly<Record<string, string>> = {
  '#/$defs/name': '#/$defs/term',
  '#/$defs/cadenceName': '#/$defs/cadence',
  '#/$defs/timingName': '#/$defs/timing',
};

/** The schema of the plans of one unit kind: self-contained, draft 2020-12, with all that rules demand and a schema can say. */
export function kindSchema(pack: Pack, kind: NamedThing, owing: Owing): Schema {
  const shape = planShape(pack, [kind], owing.spelling);
  const { properties, ...duties } = dutiesOf(pack, kind, owing) as Shape;
  return settled({
    ...narrowed(shape, duties),
    required: [...new Set([...(shape.required as string[]), ...(duties.required as string[])])],
    properties: withDuties(shape.properties, properties),
    $id: idOf(pack, kind.id),
    title: typeName(kind.id, 'Plan'),
    description: bilingual({ zh: `${kind.label.zh}的计划`, en: `A plan: ${kind.label.en}` }),
    $defs: { ...shape.$defs, ...dueDates() },
  });
}

/** The schema of the plans of every unit kind: what is demanded hangs on the kind that a plan states. */
export function packSchema(pack: Pack, owing: Owing): Schema {
  const shape = planShape(pack, pack.kinds, owing.spelling);
  const place = ({ id }: NamedThing) => `${id}Duties`;
  return settled({
    ...shape,
    $id: idOf(pack, 'plan'),
    allOf: pack.kinds.map((kind) => when(isOfKind(kind, owing.spelling), { $ref: `#/$defs/${place(kind)}` })),
    $defs: {
      ...shape.$defs,
      ...dueDates(),
      ...Object.fromEntries(pack.kinds.map((kind) => [place(kind), dutiesOf(pack, kind, owing)])),
    },
  });
}

/** The shape of the plans of some kinds: the base shape (`schemas/plan.schema.json`) with the words of a pack. */
export function planShape(pack: Pack, kinds: readonly NamedThing[], spelling: Spelling): Shape {
  const base = eachSchema(PLAN_SCHEMA, (schema) =>
    typeof schema.$ref === 'string' ? { ...schema, $ref: PLACES[schema.$ref] ?? schema.$ref } : schema,
  ) as Shape;
  const { systems: _, carriers: __, reporting: ___, ...properties } = base.properties;
  const { unit = {}, period = {} } = properties;
  const kind = { description: bilingual({ zh: '单位类型', en: 'The unit kind' }), ...enumOf(kinds, spelling) };
  const lists = pack.classes.flatMap((own) => (own.collection === null ? [] : [[own.collection, own] as const]));
  return {
    ...base,
    properties: narrowedProperties(properties, {
      pack: { pattern: undefined, minLength: undefined, maxLength: undefined, const: pack.id },
      unit: narrowed(narrowed(unit, { properties: { kind: { ...KEPT, ...kind } } }), declaredObject(pack.unitFields)),
      period: spelling === 'ids' ? period : inForce(period as Shape, pack),
      attested: { items: { properties: { rule: { ...KEPT, $ref: '#/$defs/rule' } } } },
      ...Object.fromEntries(lists.map(([list, own]) => [list, listSchema(list, own)])),
    }) as Properties,
    $defs: definitions(pack, base.$defs, spelling),
  };
}

/** The base shape's own bounds on a text that is now one of several. */
const KEPT: Schema = { minLength: undefined, maxLength: undefined, pattern: undefined };

function listSchema(list: string, { label }: TermClass): Schema {
  return { description: bilingual(label), type: 'array', maxItems: 500, items: { $ref: `#/$defs/${list}Entry` } };
}

/** A year that the pack is in force in, or a first and a last day. */
function inForce(period: Shape, { effective }: Pack): Schema {
  const [minimum, maximum] = [effective.from, effective.until].map((day) => Number(day.slice(0, 4)));
  return {
    ...period,
    properties: narrowedProperties(period.properties, { year: { minimum, maximum } }),
    anyOf: [
      { required: ['year'], properties: { from: false, until: false } },
      { required: ['from', 'until'], properties: { year: false } },
    ],
    errorMessage: '写 year，或写 from 和 until。',
  };
}

/** Lists with what must be in them, and with whole entries to insert. */
function withDuties(shape: Properties, duties: Properties): Properties {
  const lists = Object.entries(duties).map(([list, { items, ...asked }]) => {
    const own = shape[list] ?? {};
    return [list, { ...own, ...asked, items: { ...(own.items as Schema), ...(items as Schema | undefined) } }];
  });
  return { ...shape, ...Object.fromEntries(lists) };
}

function isOfKind(kind: NamedThing, spelling: Spelling): Schema {
  const unit = { properties: { kind: { enum: spellings(kind, spelling) } }, required: ['kind'] };
  return { properties: { unit }, required: ['unit'] };
}

function idOf({ id }: Pack, name: string): string {
  return `https://guiju.dev/schemas/${id}/${name}.schema.json`;
}
