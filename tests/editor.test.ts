import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { guiju } from './cli.ts';
import { type Diagnostic, type Editor, openEditor } from './consumers/language-server.ts';

let folder: string;
let editor: Editor;
let skeleton: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'guiju-editor-'));
  expect(guiju(['init', '--kind', 'community', '-o', 'plan.yaml', '--editor'], { cwd: folder }).exit).toBe(0);
  skeleton = readFileSync(join(folder, 'plan.yaml'), 'utf8');
  editor = await openEditor(folder);
});

afterAll(() => {
  editor?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a plan that begins as `init` begins it, and tells where a mark `▮` stood in it. */
async function opened(file: string, lines: readonly string[]) {
  const [modeline = ''] = skeleton.split('\n');
  const marked = [modeline, ...lines].join('\n');
  const before = marked.slice(0, Math.max(0, marked.indexOf('▮'))).split('\n');
  const diagnostics = await editor.open(file, marked.replace('▮', ''));
  return { diagnostics, line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

const BEGINNING = ['pack: hubin-2008', 'unit: { id: a, name: 甲, kind: 社区党组织 }', 'period: { year: 2008 }'];
const linesOf = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ range }) => range.start.line);

test('the first line of a plan names a schema that is there', () => {
  const [, place = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(skeleton) ?? [];
  expect(JSON.parse(readFileSync(join(folder, place), 'utf8')).title).toBe('CommunityPlan');
  const settings = JSON.parse(readFileSync(join(folder, '.vscode/settings.json'), 'utf8'));
  expect(settings['yaml.schemas']).toEqual({ [`./${place}`]: ['plan.yaml'] });
});

test('terms are offered by their Chinese names', async () => {
  const { line, character } = await opened('a.yaml', [...BEGINNING, 'systems:', '  - ref: ▮']);
  const labels = (await editor.complete('a.yaml', line, character)).map(({ label }) => label);
  expect(labels).toContain('季度例会制度');
  expect(labels).not.toContain('三建一创');
});

test('what a key means is said in Chinese where the pointer rests on it', async () => {
  const { line, character } = await opened('b.yaml', [
    ...BEGINNING,
    'systems:',
    '  - { ref: 季度例会制度, ow▮ner: 支部书记 }',
  ]);
  expect(await editor.hover('b.yaml', line, character)).toContain('责任岗位');
});

test('an unknown term and a wrong value are underlined where they stand', async () => {
  const { diagnostics, line } = await opened('c.yaml', [
    ...BEGINNING,
    'systems:',
    '  - { ref: 季度列会制度▮, owner: 支部书记 }',
    '  - { ref: 党员活动日制度, owner: 组织委员, cadence: 有空 }',
  ]);
  expect(linesOf(diagnostics)).toEqual(expect.arrayContaining([line, line + 1]));
});
