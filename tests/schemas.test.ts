import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { generated } from '../src/build/schemas.ts';
import { check } from '../src/check.ts';
import { json } from '../src/format/json.ts';
import { LANGS, voiceOf } from '../src/messages/speak.ts';
import { parseText } from '../src/parse/text.ts';
import { filesIn, PACKS, read } from './support.ts';

type Schema = Record<string, unknown>;

const FILES = filesIn('schemas', '.json');
const schemas = FILES.map((file) => JSON.parse(read('schemas', file)) as Schema & { $id: string });
const ajv = new Ajv2020({
  allErrors: true,
  strict: true,
  strictTypes: false,
  strictRequired: false,
  allowUnionTypes: true,
  formats: { date: true },
});
for (const schema of schemas) ajv.addSchema(schema);
const validator = (name: string) =>
  ajv.getSchema(`https://guiju.dev/schemas/${name}.schema.json`) ?? expect.fail(`no schema ${name}`);

/** The schema of each file of a pack that is no chapter. */
const SCHEMA_OF: Readonly<Record<string, string>> = { 'pack.yaml': 'pack', 'clauses.yaml': 'clauses' };

/** The keys that packs add to the base shape of a plan. */
const ADDED = new Set(
  [...PACKS.values()].flatMap(({ classes, unitFields }) => [
    ...classes.flatMap(({ collection }) => collection ?? []),
    ...[...unitFields, ...classes.flatMap(({ fields }) => fields)].map(({ path }) => path.split('/')[1]),
  ]),
);

test('src/generated is what schemas/ makes', async () => {
  for (const [name, text] of await generated())
    expect(read('src/generated', name) === text, `${name} is stale: npm run generate`).toBe(true);
});

describe.each(FILES.map((file, index) => [file, schemas[index] as Schema] as const))('%s', (_, schema) => {
  test('draft 2020-12, closed objects', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    const open = subschemas(schema).filter(
      ([, { properties, additionalProperties }]) => properties !== undefined && additionalProperties !== false,
    );
    expect(open.map(([path]) => path)).toEqual([]);
  });

  test('every property and definition is described in Chinese and English', () => {
    const described = subschemas(schema).filter(([path]) =>
      /\/(properties|patternProperties|\$defs)\/[^/]+$/.test(path),
    );
    const bad = described.filter(([, { description }]) => !/^.*\p{Script=Han}.* \/ .*[a-z]/u.test(String(description)));
    expect(bad.map(([path]) => path)).toEqual([]);
  });

  test('titles are ASCII, and nothing reaches outside', () => {
    const all = subschemas(schema).map(([, each]) => each);
    expect(all.filter(({ title }) => typeof title === 'string' && !/^[A-Z][A-Za-z]+$/.test(title))).toEqual([]);
    expect(all.filter(({ $ref }) => typeof $ref === 'string' && !/^(#|common\.schema\.json#)/.test($ref))).toEqual([]);
  });
});

describe('what is written keeps to the schemas', () => {
  test.each(LANGS)('the JSON report in %s', (lang) => {
    const inputs = ['fixtures/plans', 'fixtures/careless', 'fixtures/packs/fire-drill/plans'].flatMap((folder) =>
      filesIn(folder, '.yaml').map((file) => ({ file, text: read(folder, file) })),
    );
    const text = json(check([...PACKS.values()], [...inputs, { file: 'x', unreadable: 'io', params: {} }]), {
      voice: voiceOf(lang),
      color: false,
      version: '1.0.0',
    });
    const valid = validator('report');
    expect(valid(JSON.parse(text)), JSON.stringify(valid.errors)).toBe(true);
  });

  const written = [
    ...[...PACKS.keys()].flatMap((folder) =>
      filesIn(folder, '.yaml')
        .filter((file) => !file.includes('/'))
        .map((file) => [SCHEMA_OF[file] ?? 'rules', `${folder}/${file}`] as const),
    ),
    ...filesIn('fixtures/cases', '.yaml').map((file) => ['cases', `fixtures/cases/${file}`] as const),
    ...filesIn('fixtures/plans', '.yaml').map((file) => ['plan', `fixtures/plans/${file}`] as const),
    ['config', 'fixtures/cli/config/guiju.config.yaml'] as const,
  ];
  test.each(written)('%s: %s', (name, file) => {
    const valid = validator(name);
    for (const { document } of parseText(file, read(file))) {
      valid(document.value);
      const errors = (valid.errors ?? []).filter(({ params }) => !ADDED.has(params.additionalProperty));
      expect(errors).toEqual([]);
    }
  });
});

function subschemas(node: unknown, path = ''): readonly (readonly [string, Schema])[] {
  if (typeof node !== 'object' || node === null) return [];
  const own: readonly (readonly [string, Schema])[] = Array.isArray(node) ? [] : [[path, node as Schema]];
  return [...own, ...Object.entries(node).flatMap(([key, value]) => subschemas(value, `${path}/${key}`))];
}
