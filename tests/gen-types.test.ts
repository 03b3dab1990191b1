import { compile } from 'json-schema-to-typescript';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { compiler } from '../src/cli/commands/gen-types.ts';
import { draftPlan } from '../src/generate/plan.ts';
import { compareTypes } from '../src/generate/types/semver.ts';
import { type Compile, typesText } from '../src/generate/types/text.ts';
import { voiceOf } from '../src/messages/speak.ts';
import type { FieldDeclaration, Pack } from '../src/model/pack.ts';
import { FIRE_DRILL, PACKS } from './support.ts';
import { textOf, wrongLines } from './typescript.ts';

describe.each([...PACKS.values()])('$id', (pack) => {
  test('the types compile strictly, take a plan of every kind, and are the same each time', async () => {
    const types = await textOf(pack);
    const plans = pack.kinds.map(({ id: kind }) => {
      const unit = { id: 'a', name: 'a' };
      const options = { kind, range: pack.effective, fill: (key: string) => `(${key})`, unit, parameters: {} };
      return `const ${kind.replaceAll('-', '_')}: PlanOf<"${kind}"> = ${JSON.stringify(draftPlan(pack, options))};`;
    });
    expect(wrongLines(types, ["import type { PlanOf } from './types';", ...plans].join('\n'))).toEqual([]);
    expect(await textOf(pack)).toBe(types);
  });

  test('names are ASCII and made of ids, whatever titles say', async () => {
    const chinese = JSON.parse(JSON.stringify(pack), (key, value) => (key === 'en' ? '仅有中文' : value)) as Pack;
    const names = (text: string) => text.match(/^export (?:type|interface) .*?(?=[<={ ])/gm);
    const types = await textOf(chinese);
    expect(names(types)).toEqual(names(await textOf(pack)));
    expect(types.replace(/\/\*\*[\s\S]*?\*\//g, '')).toMatch(/^\p{ASCII}*$/u);
    expect(wrongLines(types, '')).toEqual([]);
  });
});

const APP = `import type { DrillEntry, DrillPart, Plan, PlanOf, ReportFile, RuleId, UnitKind } from './types';
const good: Partial<DrillEntry> = { ref: 'night-drill', cadence: 'monthly', on: 'holiday', timing: 'before', 'x-own': 1 };
const term: Partial<DrillEntry> = { ref: 'nite-drill' };
const key: Partial<DrillEntry> = { ref: 'night-drill', ownr: 'a' };
const cadence: Partial<DrillEntry> = { ref: 'night-drill', cadence: 'often' };
const undef: Partial<DrillEntry> = { ref: 'night-drill', owner: undefined };
const part: DrillPart = 'no-such-part';
const kind: UnitKind = 'university';
const rule: RuleId = 'fire-drill/no-such-rule';
declare const plan: Plan;
const wide: PlanOf<'primary'> = plan;
if (plan.unit.kind === 'lyceum') throw 0;
export const rules = (report: ReportFile) => report.findings.filter((each) => each.rule === 'fire-drill/night-drill');
export const own = (report: ReportFile) => report.findings.filter((each) => each.rule === 'plan/shape');
export const none = (report: ReportFile) => report.findings.filter((each) => each.rule === 'fire-drill/nite-drill');
`;

test('what no plan has does not compile, at the line that has it', async () => {
  expect(wrongLines(await textOf(FIRE_DRILL), APP)).toEqual([3, 4, 5, 6, 7, 8, 9, 11, 12, 15]);
});

const withTerm = (id: string, by: (term: Pack['terms'][number]) => readonly Pack['terms'][number][]): Pack => ({
  ...FIRE_DRILL,
  terms: FIRE_DRILL.terms.flatMap((term) => (term.id === id ? by(term) : [term])),
});

test.each([
  ['renamed', withTerm('night-drill', (term) => [{ ...term, id: 'dark-drill' }]), [2, 4, 5, 6], ['DrillTerm']],
  ['added', withTerm('night-drill', (term) => [term, { ...term, id: 'dark-drill' }]), [], []],
])('a term that is %s', async (_, pack, lines, places) => {
  const [before, after] = [await textOf(FIRE_DRILL), await textOf(pack)];
  const old = wrongLines(before, APP);
  expect(wrongLines(after, APP).filter((line) => !old.includes(line) || lines.includes(line as number))).toEqual(lines);
  const { breaking, additive } = compareTypes(before, after);
  expect(breaking.map(({ place }) => place)).toEqual(places);
  expect(additive.map(({ place, what }) => `${place} ${what}`)).toEqual(['DrillTerm "dark-drill"']);
});

const declared = (...fields: readonly object[]): Pack => ({
  ...FIRE_DRILL,
  unitFields: [...FIRE_DRILL.unitFields, ...(fields as readonly FieldDeclaration[])],
});
const FIELD = { path: '/own', label: { zh: '自定', en: 'Own' } };

test.each([
  ['nothing', declared(), declared(), [], []],
  ['an optional field', declared(), declared(FIELD), [], 'added'],
  ['a field gone', declared(FIELD), declared(), 'removed', []],
  ['a field that must now be there', declared(FIELD), declared({ ...FIELD, required: true }), 'required', []],
  ['a field that may now be absent', declared({ ...FIELD, required: true }), declared(FIELD), 'optional', []],
  ['a new field that must be there', declared(), declared({ ...FIELD, required: true }), 'required', []],
  [
    'one more value',
    declared({ ...FIELD, enum: ['a | b'] }),
    declared({ ...FIELD, enum: ['a | b', 'c; d'] }),
    [],
    'wider',
  ],
])('how grave it is: %s', async (_, before, after, breaking, additive) => {
  const changes = compareTypes(await textOf(before), await textOf(after));
  const kinds = (list: readonly { readonly kind: string }[]) => [...new Set(list.map(({ kind }) => kind))];
  expect([kinds(changes.breaking), kinds(changes.additive)]).toEqual([[breaking].flat(), [additive].flat()]);
});

const EVIL = '*/ export type Evil = 1; /* ${`"x-*"?: ` "plan/*"';

test('nothing that a pack says becomes code', async () => {
  const smuggled = { tsType: 'Evil', $ref: 'http://127.0.0.1:1/evil.json', tsEnumNames: ['Evil'], $id: 'file:///etc/' };
  expect(await textOf(declared({ ...FIELD, ...smuggled }))).toBe(await textOf(declared(FIELD)));
  const label = { zh: EVIL, en: EVIL };
  const hostile = { ...FIELD, label, enum: [EVIL, { tsType: 'Evil' }], pattern: EVIL };
  const pack = { ...declared(hostile), title: label, version: '1.0.0' };
  const types = await textOf({ ...pack, terms: pack.terms.map((term) => ({ ...term, label })) });
  expect(wrongLines(types, "import type { Plan } from './types';")).toEqual([]);
  const bare = ts.createSourceFile('a.d.ts', types, ts.ScriptTarget.ES2022);
  const names = bare.statements.flatMap((each) =>
    ts.isVariableStatement(each) ? [] : (each as ts.TypeAliasDeclaration).name.text,
  );
  expect(names).not.toContain('Evil');
});

test('two ids that give one name are told, and a library that is not there', async () => {
  const [kind] = FIRE_DRILL.kinds;
  if (kind === undefined) expect.fail();
  const kinds = [
    { ...kind, id: 'a-1' },
    { ...kind, id: 'a1' },
  ];
  expect(await typesText({ ...FIRE_DRILL, kinds }, compile as Compile)).toMatchObject({ ids: ['a-1', 'a1'] });
  const absent = () => Promise.reject(Object.assign(new Error(), { code: 'ERR_MODULE_NOT_FOUND' }));
  await expect(compiler(absent, { voice: voiceOf('zh') })).rejects.toThrow('trouble');
});
