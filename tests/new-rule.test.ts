import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { guiju } from './cli.ts';
import { FIXTURES } from './support.ts';

const cwd = mkdtempSync(join(tmpdir(), 'guiju-new-'));
afterAll(() => rmSync(cwd, { recursive: true }));

beforeEach(() => {
  rmSync(join(cwd, 'pack'), { recursive: true, force: true });
  cpSync(join(FIXTURES, 'packs/fire-drill'), join(cwd, 'pack'), { recursive: true });
});

const text = (file: string) => readFileSync(join(cwd, file), 'utf8');
const run = (...args: readonly string[]) => guiju(['rules', ...args], { cwd });
const begin = (id: string, ...args: readonly string[]) => run('new', id, '--pack', 'pack', ...args);

/** A rule of each kind that can be begun, with what it needs. */
const BEGINNINGS: readonly (readonly [string, ...string[]])[] = [
  ['smoke-hood', '--chapter', 'equipment', '--class', 'equipment', '--kind', 'primary', '--kind', '幼儿园'],
  ['night-drill.located', '--chapter', 'drills', '--field', 'owner', '--field', 'activities'],
  ['live-fire-drill.middle', '--chapter', 'drills', '--assert', 'excludes', '--kind', 'middle', '--clause', '16'],
  ['extinguisher.any', '--chapter', 'equipment', '--assert', 'count', '--modality', 'should'],
  ['night-drill.often', '--chapter', 'drills', '--assert', 'cadence', '--at-least', 'quarterly'],
  ['night-drill.reported', '--chapter', 'drills', '--assert', 'cadence', '--at-least', 'monthly', '--in', 'reporting'],
  ['extinguisher-drill.holiday', '--chapter', 'drills', '--assert', 'onEvent', '--event', '放假'],
  ['lights-out', '--chapter', 'drills', '--assert', 'manual'],
  ['first-aid-kit', '--chapter', 'first-aid', '--class', 'equipment', '--clause', '20-21'],
];

describe('a new rule is shown by its cases, and only its blanks are left', () => {
  test.each(BEGINNINGS)('%s', (id, ...args) => {
    const made = begin(id, ...args);
    expect(made.exit, made.stderr).toBe(0);
    const tested = run('test', '--pack', 'pack', '-f', 'json');
    expect(tested.exit, tested.stderr).toBe(0);
    const { cases } = JSON.parse(tested.stdout) as { cases: { rule: string; outcome: string }[] };
    expect(cases.map(({ rule }) => rule)).toEqual([id, id]);
    expect(cases.map(({ outcome }) => outcome)).toEqual(['pass', args.includes('manual') ? 'needsReview' : 'fail']);
    const linted = run('lint', 'pack');
    expect(linted.exit).toBe(1);
    const codes = [...linted.stdout.matchAll(/(?:依据：)(\S+)/g)].map(([, code]) => code);
    // The rules beside it have no cases in this copy, and one of them may imply it: that is not about the new rule's text.
    const own = codes.filter((code) => code !== 'lint/untested' && code !== 'lint/implied');
    expect(new Set(own)).toEqual(new Set(['pack/unfilled']));
    expect(made.stderr).toContain(String(own.length));
  });

  test('a second time it is refused, and nothing changes', () => {
    const [first = ['']] = BEGINNINGS;
    begin(...(first as [string]));
    const before = snapshot();
    expect(begin(...(first as [string])).exit).toBe(2);
    expect(snapshot()).toEqual(before);
  });

  test('what was there stays as it was, comments and all', () => {
    const before = text('pack/equipment.yaml');
    for (const [id, ...args] of BEGINNINGS) expect(begin(id, ...args).exit, id).toBe(0);
    const lines = text('pack/equipment.yaml').split('\n');
    const old = before.split('\n');
    let at = 0;
    for (const line of lines) if (line === old[at]) at += 1;
    expect(at).toBe(old.length);
    expect(run('test', '--pack', 'pack').exit).toBe(0);
  });
});

function snapshot(): readonly string[] {
  return readdirSync(join(cwd, 'pack'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => `${file}\n${text(`pack/${file}`)}`);
}
