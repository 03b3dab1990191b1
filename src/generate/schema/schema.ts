/** A JSON Schema as data. Annotation keywords of editors stand among the others. */
export type Schema = { readonly [keyword: string]: unknown };

/** How names may be written: as ids alone, as programs hold them, or in every way that a pack writes them. */
export type Spelling = 'ids' | 'names';

/** The keywords that editors read and validators pass over (yaml-language-server, VS Code). */
export const ANNOTATIONS: readonly string[] = [
  'enumDescriptions',
  'defaultSnippets',
  'patternErrorMessage',
  'errorMessage',
];

/** A description in both languages, as the schemas of the tool write them. */
export function bilingual({ zh, en }: { readonly zh: string; readonly en: string }): string {
  return `${zh}。 / ${en}.`;
}

export function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A schema with each of its objects changed, inner ones first; data under `const`, `enum` and snippets stays. */
export function eachSchema(value: unknown, change: (schema: Schema) => Schema): unknown {
  if (Array.isArray(value)) return value.map((item) => eachSchema(item, change));
  if (!isSchema(value)) return value;
  const inner = Object.entries(value).map(([key, each]) => [key, DATA.has(key) ? each : eachSchema(each, change)]);
  return change(Object.fromEntries(inner));
}

const DATA = new Set(['const', 'enum', 'enumDescriptions', 'defaultSnippets', 'required']);

/** A schema with the keywords of a second laid over it: both must hold, and the second is the narrower. */
export function narrowed(base: Schema, by: Schema): Schema {
  const items = isSchema(base.items) && isSchema(by.items) ? { items: narrowed(base.items, by.items) } : {};
  const merged = { ...base, ...by, ...items };
  if (!isSchema(base.properties) || !isSchema(by.properties)) return merged;
  return { ...merged, ...both(base, by), properties: narrowedProperties(base.properties, by.properties) };
}

export function narrowedProperties(base: Schema, by: Schema): Schema {
  const properties = Object.entries(by).map(([name, schema]) => {
    const own = base[name];
    return [name, isSchema(own) && isSchema(schema) ? narrowed(own, schema) : schema];
  });
  return { ...base, ...Object.fromEntries(properties) };
}

function both(base: Schema, by: Schema): Schema {
  const required = [base.required, by.required].flatMap((names) => (Array.isArray(names) ? (names as string[]) : []));
  return required.length === 0 ? {} : { required: [...new Set(required)] };
}

/** What holds wherever a condition does. */
export function when(condition: Schema, then: Schema): Schema {
  return { if: condition, then };
}

/** A schema without what is undefined, without definitions that nothing refers to, as it is written. */
export function settled(schema: Schema): Schema {
  const whole = eachSchema(schema, (each) =>
    Object.fromEntries(Object.entries(each).filter(([, inner]) => inner !== undefined)),
  );
  const { $defs, ...root } = whole as Schema & { readonly $defs: Readonly<Record<string, Schema>> };
  const used = new Set<string>();
  const follow = (value: unknown) => {
    eachSchema(value, (each) => {
      const name = String(each.$ref ?? '').replace('#/$defs/', '');
      const target = $defs[name];
      if (target !== undefined && !used.has(name)) {
        used.add(name);
        follow(target);
      }
      return each;
    });
  };
  follow(root);
  return { ...root, $defs: Object.fromEntries(Object.entries($defs).filter(([name]) => used.has(name))) };
}
