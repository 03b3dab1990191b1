/**
 * Turns `schemas/` into what the code needs of them: types and compiled validators in `src/generated/`.
 * Run by `npm run generate`; a test calls `generated()` and compares.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { compile, type JSONSchema } from 'json-schema-to-typescript';

type Schema = Record<string, unknown> & { $id: string; title: string; $defs?: Record<string, Schema> };

const SCHEMAS = new URL('../../schemas/', import.meta.url);
const TARGET = new URL('../generated/', import.meta.url);
const HEADER = '// Generated from schemas/ by `npm run generate`. Not edited by hand.\n';

/** What is validated at run time: a module each, because a run seldom needs more than one. */
const VALIDATORS = {
  plan: { validatePlanFile: 'plan.schema.json', validateEntry: 'plan.schema.json#/$defs/entry' },
  pack: {
    validatePackFile: 'pack.schema.json',
    validateChapterFile: 'rules.schema.json',
    validateRule: 'rules.schema.json#/$defs/rule',
    validateClausesFile: 'clauses.schema.json',
  },
  cases: { validateCasesFile: 'cases.schema.json' },
  config: { validateConfigFile: 'config.schema.json' },
  waivers: { validateWaiversFile: 'waivers.schema.json' },
  baseline: { validateBaselineFile: 'baseline.schema.json' },
} as const;

/** The text of each file of `src/generated/`, by file name. */
export async function generated(): Promise<ReadonlyMap<string, string>> {
  const schemas = readSchemas();
  const files = new Map([
    ['contract.ts', HEADER + (await contractTypes(schemas))],
    ['validator.ts', HEADER + VALIDATOR],
    ['fields.ts', HEADER + fieldNames(schemas)],
    ['schemas.ts', HEADER + schemasAsData(schemas)],
  ]);
  for (const [name, places] of Object.entries(VALIDATORS)) {
    files.set(`${name}.validators.js`, HEADER + (await validators(schemas, places)));
    files.set(`${name}.validators.d.ts`, HEADER + validatorTypes(Object.keys(places)));
  }
  return files;
}

function readSchemas(): Schema[] {
  return readdirSync(SCHEMAS)
    .filter((name) => name.endsWith('.schema.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(name, SCHEMAS), 'utf8')) as Schema);
}

/** One schema that holds all the others, so that a shared definition becomes one type. */
async function contractTypes(schemas: readonly Schema[]): Promise<string> {
  const definitions: Record<string, unknown> = {};
  for (const { $id, $defs, ...root } of schemas) {
    for (const [name, definition] of Object.entries({ ...$defs, [$id.split('/').at(-1) as string]: root })) {
      if (name in definitions) throw new Error(`Two schemas define ${name}`);
      if (name !== 'common.schema.json') definitions[name.replace('.schema.json', '')] = local(definition);
    }
  }
  const all = { title: 'Contract', type: 'object', additionalProperties: false, $defs: definitions };
  const text = await compile(all as JSONSchema, 'Contract', {
    additionalProperties: false,
    bannerComment: '',
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
    $refOptions: { resolve: { external: false } },
    style: { singleQuote: true, printWidth: 120 },
  });
  return text.replace(/ \*\n \* This interface was referenced by [^/]*?\n(?= \*\/)/g, '');
}

/** A reference with a description of its own would become a second type of the same shape. */
function local(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(local);
  if (typeof node !== 'object' || node === null) return node;
  if ('$ref' in node) return { $ref: String(node.$ref).replace(/^[a-z]+\.schema\.json#/, '#') };
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, local(value)]));
}

function withoutProse(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutProse);
  if (typeof node !== 'object' || node === null) return node;
  const kept = Object.entries(node).filter(([key, value]) => key !== 'description' || typeof value !== 'string');
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutProse(value)]));
}

/** The schemas that are composed with a pack, each with the shared definitions among its own. */
function schemasAsData(schemas: readonly Schema[]): string {
  const shared = schemas.find(({ title }) => title === 'Common')?.$defs;
  const consts = ['PlanFile', 'ReportFile'].map((title) => {
    const whole = schemas.find((schema) => schema.title === title);
    const data = repointed({ ...whole, $defs: { ...shared, ...whole?.$defs } });
    const name = title.replace('File', '').toUpperCase();
    return `export const ${name}_SCHEMA: Readonly<Record<string, unknown>> = ${JSON.stringify(data)};\n`;
  });
  return consts.join('\n');
}

/** A reference to the shared definitions as one to a schema's own. */
function repointed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(repointed);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === '$ref' ? String(value).replace(/^[a-z]+\.schema\.json#/, '#') : repointed(value),
    ]),
  );
}

/** Self-contained: no code is generated at run time, and nothing of ajv is loaded there. */
async function validators(schemas: readonly Schema[], places: Readonly<Record<string, string>>): Promise<string> {
  const ajv = new Ajv2020({
    allErrors: true,
    ownProperties: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true,
    inlineRefs: false,
    verbose: true,
    messages: false,
    formats: { date: true },
    code: { source: true, esm: true, lines: true },
  });
  for (const schema of schemas) ajv.addSchema(withoutProse(schema) as Schema);
  const names = Object.fromEntries(
    Object.entries(places).map(([name, place]) => [name, `https://guiju.dev/schemas/${place}`]),
  );
  const bundle = await build({
    stdin: { contents: standalone.default(ajv, names), resolveDir: process.cwd(), loader: 'js' },
    bundle: true,
    format: 'esm',
    write: false,
    charset: 'utf8',
    legalComments: 'none',
    minifyIdentifiers: false,
    minifySyntax: true,
  });
  return bundle.outputFiles[0]?.text ?? '';
}

/** The fields of entries and reports in every pack, nested ones with their parent. */
function fieldNames(schemas: readonly Schema[]): string {
  const plan = schemas.find(({ title }) => title === 'PlanFile');
  const names = (schema: unknown): string[] =>
    Object.entries((schema as { properties?: Record<string, unknown> }).properties ?? {}).flatMap(([name, inner]) => [
      name,
      ...names(inner).map((each) => `${name}/${each}`),
    ]);
  const list = (name: string) => JSON.stringify(names(plan?.$defs?.[name]));
  const labels = Object.fromEntries(
    [plan, plan?.properties, plan?.$defs?.entry, plan?.$defs?.report]
      .flatMap(labelsIn)
      .map(([name, label]) => [name, label] as const),
  );
  const own = (schema: unknown) =>
    JSON.stringify(Object.keys((schema as { properties?: object } | undefined)?.properties ?? {}));
  const { unit } = (plan?.properties ?? {}) as { unit?: unknown };
  const paths = JSON.stringify({
    plan: pathsIn(plan, schemas),
    entry: pathsIn(plan?.$defs?.entry, schemas),
    report: pathsIn(plan?.$defs?.report, schemas),
  });
  return `/** The keys of every plan. */\nexport const PLAN_KEYS: readonly string[] = ${own(plan)};\nexport const UNIT_FIELDS: readonly string[] = ${own(unit)};\nexport const ENTRY_FIELDS: readonly string[] = ${list('entry')};\nexport const REPORT_FIELDS: readonly string[] = ${list('report')};\n\n/** Every path in a plan, in an entry and in a report, from their roots; \`*\` is every item of a list. */\nexport const PATHS: { readonly [K in 'plan' | 'entry' | 'report']: readonly string[] } = ${paths};\n\n/** What each key of a plan is called in Chinese, by which a plan may take it for the key. */\nexport const KEY_LABELS: Readonly<Record<string, string>> = ${JSON.stringify(labels)};\n`;
}

/** The paths of all that a schema of the plan describes, references followed. */
function pathsIn(schema: unknown, schemas: readonly Schema[]): string[] {
  const {
    $ref,
    properties = {},
    items,
  } = (schema ?? {}) as {
    $ref?: string;
    properties?: Record<string, unknown>;
    items?: unknown;
  };
  if ($ref !== undefined) {
    const [file, name = ''] = $ref.split('#/$defs/');
    const owner = schemas.find(({ $id, title }) => (file === '' ? title === 'PlanFile' : $id.endsWith(`/${file}`)));
    return pathsIn(owner?.$defs?.[name], schemas);
  }
  const inner: [string, unknown][] = [
    ...Object.entries(properties),
    ...(items === undefined ? [] : [['*', items] as [string, unknown]]),
  ];
  return inner.flatMap(([name, each]) => [`/${name}`, ...pathsIn(each, schemas).map((path) => `/${name}${path}`)]);
}

/** The keys in a schema with the first words of their Chinese descriptions, those of inner objects included. */
function labelsIn(schema: unknown): [string, string][] {
  if (typeof schema !== 'object' || schema === null) return [];
  const properties = (schema as { properties?: Record<string, { description?: string }> }).properties ?? {};
  return Object.entries(properties).flatMap(([name, inner]) => [
    [name, /^[^。，、：；（]+/u.exec(inner.description ?? '')?.[0] ?? name],
    ...labelsIn(inner),
  ]);
}

const VALIDATOR = `import type { ErrorObject } from 'ajv';

/** Tells whether a value has the shape; after a false, \`errors\` says where it has not. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ErrorObject[] | null;
}
`;

function validatorTypes(names: readonly string[]): string {
  return `import type { Validator } from './validator.ts';\n\n${names.map((name) => `export const ${name}: Validator;`).join('\n')}\n`;
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  for (const [name, text] of await generated()) writeFileSync(new URL(name, TARGET), text);
}
