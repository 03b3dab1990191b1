import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Who may import whom: the rooms of `src/` and its files, each with what it may see besides itself. */
const WALLS: Readonly<Record<string, readonly string[]>> = {
  generated: [],
  model: ['generated'],
  language: ['model', 'generated'],
  parse: ['model', 'generated', 'language'],
  shape: ['model', 'generated', 'language'],
  compile: ['model', 'language'],
  evaluate: ['model', 'language'],
  excuse: ['model', 'language'],
  report: ['model', 'language'],
  lint: ['model', 'generated', 'language'],
  messages: ['model', 'language'],
  format: ['model', 'generated', 'language', 'messages'],
  generate: ['model', 'generated', 'language', 'messages'],
  change: ['model', 'language'],
  fix: ['model', 'generated', 'language', 'parse', 'generate'],
  trace: ['model', 'language'],
  prove: ['model', 'language', 'generated', 'parse', 'shape', 'compile', 'evaluate', 'report', 'check.ts', 'load.ts'],
  why: ['model', 'language', 'evaluate', 'report'],
  read: ['model'],
  'check.ts': ['model', 'parse', 'shape', 'compile', 'evaluate', 'report', 'excuses.ts'],
  'excuses.ts': ['model', 'generated', 'parse', 'excuse', 'report'],
  'added.ts': ['model', 'generated', 'language', 'parse', 'excuse'],
  'load.ts': ['model', 'parse', 'lint', 'report', 'trace'],
  'parse-plan.ts': ['model', 'generated', 'parse', 'shape', 'compile', 'report'],
  'with-types.ts': ['model', 'language'],
  'index.ts': ['model', 'generated', 'check.ts', 'excuses.ts', 'load.ts', 'parse-plan.ts', 'with-types.ts'],
  cli: ['*'],
  action: ['*'],
  build: ['*'],
};

/** The packages that a room may use. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  generated: ['ajv'],
  language: ['ajv', 'fastest-levenshtein'],
  parse: ['js-yaml', 'yaml'],
  excuse: ['yaml'],
  report: ['@noble/hashes/sha2.js', '@noble/hashes/utils.js'],
  trace: ['@noble/hashes/sha2.js', '@noble/hashes/utils.js'],
  format: ['get-east-asian-width', 'sarif'],
  generate: ['yaml'],
  fix: ['yaml', 'diff'],
  read: ['glob'],
  cli: ['@stricli/core', 'json-schema-to-typescript'],
};

/** The only rooms that may touch the machine. */
const MACHINE = ['read', 'cli', 'action', 'build'];
/** What only they may say: modules of Node, and the globals that reach disk, clock, network, console or locale. */
const TOUCHES =
  /from 'node:|\bprocess\.|\bconsole\.|\bfetch\(|\bDate\.now\(|new Date\(\)|localeCompare|toLocale|Math\.random/;

const SRC = join(import.meta.dirname, '../src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .sort();
const roomOf = (file: string) => file.split('/')[0] ?? file;

describe('walls', () => {
  test.each(files)('%s imports only what its room may see', (file) => {
    const text = readFileSync(join(SRC, file), 'utf8');
    const room = roomOf(file);
    const allowed = WALLS[room];
    expect(allowed, `${room} is not in the table of walls`).toBeDefined();
    const named = [...text.matchAll(/(?<!['"\w/])(?:from|import)\s*\(?\s*['"]([^'"\n]+)['"]/g)].map(
      ([, target = '']) => target,
    );
    const packages = named.filter((target) => !target.startsWith('.') && !target.startsWith('node:'));
    expect(packages.filter((name) => room !== 'build' && !(PACKAGES[room] ?? []).includes(name))).toEqual([]);
    const imports = named
      .filter((target) => target.startsWith('.'))
      .map((target) => relative(SRC, join(SRC, dirname(file), target)));
    const foreign = imports.filter((target) => {
      const other = roomOf(target);
      return other !== room && !allowed?.includes('*') && !allowed?.includes(other);
    });
    expect(foreign).toEqual([]);
  });

  test.each(files.filter((file) => !MACHINE.includes(roomOf(file))))('%s does not touch the machine', (file) => {
    const lines = readFileSync(join(SRC, file), 'utf8').split('\n');
    expect(lines.filter((line) => !/^\s*(?:\*|\/\/|\/\*)/.test(line) && TOUCHES.test(line))).toEqual([]);
  });

  test('the engine knows nothing of a pack', () => {
    const named = files.filter((file) =>
      /hubin|fire-drill|湖滨/.test(
        readFileSync(join(SRC, file), 'utf8').replace(
          /hubin-2008\/quarterly-meeting|（hubin-2008.*?）|\(hubin-2008.*?\)/g,
          '',
        ),
      ),
    );
    expect(named.filter((file) => roomOf(file) !== 'messages')).toEqual([]);
  });

  test('check.ts fits on one screen, and no room has grown past 250 lines', () => {
    const lengths = files
      .filter((file) => roomOf(file) !== 'generated')
      .map((file) => [file, readFileSync(join(SRC, file), 'utf8').split('\n').length] as const);
    expect(lengths.filter(([, lines]) => lines > 250)).toEqual([]);
    const flow = readFileSync(join(SRC, 'check.ts'), 'utf8').split('\n');
    expect(flow.filter((line) => !/^(?:\/\*\*| \*)/.test(line)).length).toBeLessThanOrEqual(50);
  });

  test('src/README.md speaks of every room, and once', () => {
    const map = readFileSync(join(SRC, 'README.md'), 'utf8');
    expect(
      [...new Set(files.map(roomOf))].filter((room) => !map.includes(`\`${room}${room.endsWith('.ts') ? '' : '/'}\``)),
    ).toEqual([]);
    const rows: readonly string[] = map.match(/^\| `[^`]+`/gm) ?? [];
    expect(rows.filter((row, index) => rows.indexOf(row) !== index)).toEqual([]);
  });
});
