import { REPORT_SCHEMA } from '../../generated/schemas.ts';
import type { NamedThing } from '../../model/names.ts';
import type { Pack } from '../../model/pack.ts';
import { enumOf } from '../schema/names.ts';
import { planShape } from '../schema/plan.ts';
import { bilingual, eachSchema, isSchema, narrowed, type Schema, settled } from '../schema/schema.ts';
import { typeName } from '../schema/type-names.ts';

/** What holds the types; no type itself. */
export const ALL_TYPES = 'AllTypes';

type Definitions = Readonly<Record<string, Schema>>;

/** A schema can't say that a text or a key begins so; these stand for it, and the text of the types says it. */
export const TEMPLATES: Readonly<Record<string, string>> = { 'x-*': 'x-', 'plan/*': 'plan/' };

/**
 * One schema with a definition a type, under its name: `Plan`, which is the plan of one unit kind or another, what plans
 * are made of, and what reports on them have.
 */
export function typesSchema(pack: Pack): Schema {
  const shape = planShape(pack, pack.kinds, 'ids');
  const { $defs: planned, ...plan } = settled(shape) as Schema & { readonly $defs: Definitions };
  const { $defs: reported, ...report } = settled(REPORT_SCHEMA) as Schema & { readonly $defs: Definitions };
  const kinds = pack.kinds.map((kind) => planOf(kind, plan, pack));
  const all = [
    ...kinds,
    { ...about('UnitKind', '单位类型', 'A unit kind'), ...enumOf(pack.kinds, 'ids') },
    { ...about('RuleId', '规则包的规则', 'A rule of the pack'), enum: pack.rules.map(({ id }) => `${pack.id}/${id}`) },
    partsByTerm(pack),
    withRuleIds(report),
  ];
  const either: Schema = {
    ...about('Plan', `${pack.title.zh}：一份计划`, `${pack.title.en}: a plan`),
    anyOf: kinds.map(({ title }) => ({ $ref: `#/$defs/${title}` })),
  };
  const named = Object.fromEntries([either, ...all].map((schema) => [String(schema.title), schema]));
  return {
    title: ALL_TYPES,
    type: 'object',
    additionalProperties: false,
    $defs: byName({ ...named, ...planned, ...reported }),
  };
}

function planOf(kind: NamedThing, plan: Schema, pack: Pack): Schema {
  const { unit } = plan.properties as Definitions;
  const description = bilingual(kind.label);
  const own = { title: typeName(kind.id, 'Unit'), description, properties: { kind: { ...enumOf([kind], 'ids') } } };
  return narrowed(plan, {
    title: typeName(kind.id, 'Plan'),
    description: `${description}\n${pack.id} ${pack.version}`,
    properties: { unit: narrowed(unit ?? {}, own) },
  });
}

/** Which parts each term has, for who works with one term. */
function partsByTerm({ terms }: Pack): Schema {
  const whole = terms.filter(({ parts = [] }) => parts.length > 0);
  const properties = whole.map(({ id, label, parts = [] }) => [
    id,
    { description: bilingual(label), enum: parts.map((part) => part.id) },
  ]);
  return {
    ...about('PartsByTerm', '各术语的组成部分', 'The parts of each term'),
    type: 'object',
    additionalProperties: false,
    required: whole.map(({ id }) => id),
    properties: Object.fromEntries(properties),
  };
}

/** The rules of findings: those of the pack, and the tool's own on what is no plan. */
function withRuleIds(report: Schema): Schema {
  return eachSchema(report, (schema) => {
    if (schema.title !== 'ReportFinding') return schema;
    const { rule } = schema.properties as Definitions;
    const either = { anyOf: [{ $ref: '#/$defs/RuleId' }, { const: 'plan/*' }] };
    return narrowed(schema, { properties: { rule: { description: rule?.description, type: undefined, ...either } } });
  }) as Schema;
}

function about(title: string, zh: string, en: string): Schema {
  return { title, description: bilingual({ zh, en }) };
}

/** Every schema with a title as a definition of that name, so that it becomes one type however often it stands. */
function byName(definitions: Definitions): Schema {
  const names = new Map(Object.entries(definitions).map(([key, { title }]) => [`#/$defs/${key}`, title ?? key]));
  const $defs: Record<string, unknown> = {};
  const place = (schema: unknown) =>
    eachSchema(schema, (each) => {
      const own = typed(each, names);
      if (typeof each.title !== 'string') return own;
      $defs[each.title] = own;
      return { $ref: `#/$defs/${each.title}` };
    });
  for (const [key, schema] of Object.entries(definitions)) {
    const placed = place(schema);
    if (isSchema(placed) && placed.$ref !== `#/$defs/${schema.title}`) $defs[key] = placed;
  }
  return $defs;
}

/** A schema as the compiler of types wants it: docs of values in the description, own keys as one, references bare. */
function typed(schema: Schema, names: ReadonlyMap<string, unknown>): Schema {
  const {
    $ref,
    $id: _,
    $schema: __,
    $comment: ___,
    enumDescriptions,
    patternProperties,
    errorMessage: ____,
    ...rest
  } = schema;
  const own = isSchema(patternProperties) && '^x-' in patternProperties ? { 'x-*': {} } : null;
  const values = Array.isArray(enumDescriptions) ? (schema.enum as string[]) : [];
  const docs = values.map(
    (value, index) => `- ${value}: ${(enumDescriptions as string[])[index]?.replace(/ \(.*?\)$/, '')}`,
  );
  const typed = {
    ...rest,
    ...(own !== null && { properties: { ...(rest.properties as Schema), ...own } }),
    ...(own === null && patternProperties !== undefined && { patternProperties }),
    ...(docs.length > 0 && { description: [rest.description, '', ...docs].join('\n').trim() }),
  };
  if ($ref === undefined) return typed;
  const target = { $ref: `#/$defs/${names.get(String($ref)) ?? String($ref).replace('#/$defs/', '')}` };
  const { description } = typed as Schema;
  return description === undefined ? target : { description, allOf: [target] };
}
