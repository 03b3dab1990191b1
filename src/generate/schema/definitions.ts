import { CADENCES, TIMINGS } from '../../language/cadence.ts';
import type { NamedThing } from '../../model/names.ts';
import type { Pack, TermClass } from '../../model/pack.ts';
import { declaredObject, wordPlace } from './fields.ts';
import { enumOf, spelled } from './names.ts';
import { bilingual, narrowed, type Schema, type Spelling, when } from './schema.ts';
import { typeName } from './type-names.ts';

/** What the base schema and the pack define together, by the name of the definition. */
export function definitions(pack: Pack, base: Readonly<Record<string, Schema>>, spelling: Spelling) {
  const lists = pack.classes.filter(({ collection }) => collection !== null);
  const named = pack.classes.filter(({ id }) => pack.terms.some((term) => term.class === id));
  const naming = (title: string, description: string, things: readonly NamedThing[]): Schema => ({
    title,
    description,
    type: 'string',
    ...enumOf(things, spelling),
  });
  return {
    ...base,
    ...fieldsOf(base),
    ...Object.fromEntries(
      named.map((own) => [`${own.id}Term`, naming(typeName(own.id, 'Term'), bilingual(own.label), termsOf(own, pack))]),
    ),
    term: {
      title: 'TermName',
      description: bilingual({ zh: '术语', en: 'A term' }),
      anyOf: named.map(({ id }) => ({ $ref: `#/$defs/${id}Term` })),
    },
    rule: ruleNames(pack, spelling),
    cadence: naming('Cadence', bilingual({ zh: '频次', en: 'How often' }), CADENCES),
    timing: naming('Timing', bilingual({ zh: '事件之前、当时或之后', en: 'Before, at or after the event' }), TIMINGS),
    event: naming('EventName', bilingual({ zh: '事件', en: 'An event' }), pack.events),
    ...Object.fromEntries(
      pack.vocabularies.map(({ id, label, values }) => [
        wordPlace(id),
        naming(typeName(id, 'Word'), bilingual(label), values),
      ]),
    ),
    ...Object.fromEntries(lists.map((own) => [`${own.collection}Entry`, entrySchema(own, pack, base, spelling)])),
  } as Readonly<Record<string, Schema>>;
}

/** A rule by its id, or by its id with the pack's before it. */
function ruleNames({ id: pack, rules }: Pack, spelling: Spelling): Schema {
  const about = { title: 'RuleName', description: bilingual({ zh: '规则标识', en: 'A rule' }), type: 'string' };
  const ids = rules.map(({ id }) => id);
  if (spelling === 'ids') return { ...about, enum: [...ids, ...ids.map((id) => `${pack}/${id}`)] };
  const full = ids.map((id) => id.replaceAll('.', '\\.')).join('|');
  const bare = { enum: ids, enumDescriptions: rules.map(({ title }) => title.zh) };
  return { ...about, anyOf: [bare, { pattern: `^${pack}/(${full})$` }] };
}

/** An entry of a list: what every entry may have, what the pack declares, and which parts which term has. */
function entrySchema(own: TermClass, pack: Pack, base: Readonly<Record<string, Schema>>, spelling: Spelling): Schema {
  const isReport = own.id === 'reporting';
  const terms = isReport ? pack.terms : termsOf(own, pack);
  const general = (isReport ? base.report : base.entry) as Schema & { readonly properties: Schema };
  const { ref, on, parts } = general.properties as Readonly<Record<string, Schema>>;
  const entry = narrowed(general, {
    title: typeName(own.id, 'Entry'),
    description: bilingual(own.label),
    properties: {
      ref: { ...ref, $ref: terms.length === 0 ? ref?.$ref : `#/$defs/${isReport ? 'term' : `${own.id}Term`}` },
      ...(pack.events.length > 0 && {
        on: { description: on?.description, $ref: '#/$defs/event' },
      }),
      ...(!isReport && { parts: partsOf(terms, String(parts?.description), own, spelling) }),
    },
  });
  return {
    ...shared(narrowed(entry, declaredObject(own.fields)), base),
    ...(!isReport && spelling === 'names' && partsByTerm(terms)),
  };
}

/** The fields of entries that are more than a text, so that the lists need not each describe them. */
function fieldsOf({ entry, report }: Readonly<Record<string, Schema>>): Readonly<Record<string, Schema>> {
  const fields = { ...(report?.properties as Schema), ...(entry?.properties as Schema) } as Record<string, Schema>;
  const large = Object.entries(fields).filter(([, { items, properties }]) => (items ?? properties) !== undefined);
  return Object.fromEntries(large.map(([name, schema]) => [`${name}Field`, schema]));
}

/** An entry with what is described elsewhere referred to; what a pack has changed stays. */
function shared(entry: Schema, base: Readonly<Record<string, Schema>>): Schema {
  const fields = fieldsOf(base);
  const properties = Object.entries(entry.properties as Schema).map(([name, schema]) => {
    const place = `${name}Field`;
    const isAsEverywhere = JSON.stringify(fields[place]) === JSON.stringify(schema);
    return [name, isAsEverywhere ? { $ref: `#/$defs/${place}` } : schema];
  });
  return { ...entry, properties: Object.fromEntries(properties) };
}

/** Any part of any term of a class. */
function partsOf(terms: Pack['terms'], description: string, own: TermClass, spelling: Spelling): Schema {
  const parts = spelling === 'ids' ? terms.flatMap((term) => term.parts ?? []) : [];
  const items =
    parts.length === 0
      ? { type: 'string', minLength: 1, maxLength: 200, pattern: '\\S' }
      : {
          title: typeName(own.id, 'Part'),
          description: bilingual(own.label),
          type: 'string',
          ...enumOf(parts, spelling),
        };
  return { $ref: undefined, description, type: 'array', maxItems: 500, items };
}

/** Which parts an entry may have hangs on its term; where none is named yet, any. */
function partsByTerm(terms: Pack['terms']): Schema {
  const whole = terms.filter(({ parts = [] }) => parts.length > 0);
  const ids = (some: Pack['terms']) => some.map(({ id }) => id);
  const isOf = (some: Pack['terms']) => ({
    properties: { ref: { enum: spelled(terms, ids(some), 'names') } },
    required: ['ref'],
  });
  const without = terms.filter((term) => !whole.includes(term));
  const none = { properties: { parts: { maxItems: 0, errorMessage: '这一项没有组成部分。' } } };
  const rules = whole.map((term) =>
    when(isOf([term]), { properties: { parts: { items: enumOf(term.parts ?? [], 'names') } } }),
  );
  if (without.length > 0) rules.push(when(isOf(without), none));
  return rules.length === 0 ? {} : { allOf: rules };
}

function termsOf({ id }: TermClass, { terms }: Pack): Pack['terms'] {
  return terms.filter((term) => term.class === id);
}
