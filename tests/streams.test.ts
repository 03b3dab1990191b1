import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { FORMAT_NAMES } from '../src/format/registry.ts';
import { guiju } from './cli.ts';
import { commandsIn } from './consumers/runner.ts';
import { ROOT, read } from './support.ts';

const PLAN = read('fixtures/plans/community.yaml');
const CARELESS = read('fixtures/careless/community.yaml');

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'guiju-'));
  writeFileSync(join(cwd, 'good.yaml'), PLAN);
  writeFileSync(join(cwd, 'bad.yaml'), CARELESS);
  writeFileSync(join(cwd, 'broken.yaml'), 'a: [');
});
const files = () => readdirSync(cwd).sort();
const shell = (script: string) =>
  spawnSync(
    'bash',
    ['--norc', '-c', `set -o pipefail; guiju() { "${process.execPath}" "${ROOT}/dist/cli.mjs" "$@"; }; ${script}`],
    {
      cwd,
      encoding: 'utf8',
      env: { PATH: process.env.PATH ?? '' },
    },
  );

/** What is asked, and the exit code, whatever the format; with 2 before there is a report nothing is printed. */
const ASKED: readonly (readonly [about: string, args: readonly string[], exit: number, prints: boolean])[] = [
  ['a plan that passes', ['good.yaml'], 0, true],
  ['a plan that fails', ['bad.yaml'], 1, true],
  ['a plan that fails, never to count', ['bad.yaml', '--fail-on', 'never'], 0, true],
  ['a plan that could not be checked', ['broken.yaml', '--fail-on', 'never'], 1, true],
  ['a plan that is not there', ['none.yaml', 'good.yaml'], 2, true],
  ['nothing to check', ['none/*.yaml'], 2, false],
  ['a wrong flag', ['good.yaml', '--nonsense'], 2, false],
];

test.each(ASKED)(
  '%s: the same exit code in every format, and standard output with nothing else in it',
  (_, args, exit, prints) => {
    const toFiles = guiju(['check', ...args, ...FORMAT_NAMES.flatMap((format) => ['-f', `${format}=as-${format}`])], {
      cwd,
    });
    expect([toFiles.exit, toFiles.stdout]).toEqual([exit, '']);
    for (const format of FORMAT_NAMES) {
      const { stdout, exit: code } = guiju(['check', ...args, '-f', format], { cwd });
      expect(code).toBe(exit);
      expect(stdout).toBe(prints ? readFileSync(join(cwd, `as-${format}`), 'utf8') : '');
    }
    expect(files().length).toBe(3 + (prints ? FORMAT_NAMES.length : 0));
  },
);

describe('several reports in one run', () => {
  const run = (...formats: readonly string[]) =>
    guiju(['check', 'bad.yaml', ...formats.flatMap((format) => ['-f', format])], { cwd });

  test('one on the screen, the others in files', () => {
    const { stdout, stderr, exit } = run('text', 'sarif=out.sarif', 'markdown=summary.md', 'csv=/dev/null');
    expect(exit).toBe(1);
    expect(stdout).toBe(run('text').stdout);
    expect(stderr.trim().split('\n').length).toBe(3);
    expect(files()).toEqual(['bad.yaml', 'broken.yaml', 'good.yaml', 'out.sarif', 'summary.md']);
  });

  test('with files alone, the counts are told', () => {
    const { stdout, stderr } = run('json=out.json');
    expect(stdout).toBe('');
    expect(stderr).toContain('1 份计划 × 113 条规则');
  });

  test.each([
    ['two on the screen', ['text', 'json']],
    ['two in one file', ['json=a.json', 'sarif=./a.json']],
    ['two in one file by a link', ['json=old.json', 'sarif=link.json']],
    ['one over the plan', ['text', 'json=bad.yaml']],
    ['one over the plan by another name', ['json=twin.yaml']],
    ['one in a folder that is not there', ['json=a.json', 'sarif=none/a.sarif']],
    ['one where a folder is', ['json=a.json', 'sarif=folder']],
    ['one on a full disk', ['json=a.json', 'sarif=/dev/full']],
    ['an empty name', ['json=a.json', 'sarif=']],
  ])('%s: 2, and nothing is written', (_, formats) => {
    writeFileSync(join(cwd, 'old.json'), 'old');
    symlinkSync('old.json', join(cwd, 'link.json'));
    linkSync(join(cwd, 'bad.yaml'), join(cwd, 'twin.yaml'));
    mkdirSync(join(cwd, 'folder'));
    const before = files().map((name) => [name, statSync(join(cwd, name)).ino]);
    const { stdout, stderr, exit } = run(...formats);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).not.toMatch(/\n {4}at |程序出了错/);
    expect(files().map((name) => [name, statSync(join(cwd, name)).ino])).toEqual(before);
    expect(readFileSync(join(cwd, 'old.json'), 'utf8')).toBe('old');
  });

  test('a file that is replaced keeps its mode', () => {
    writeFileSync(join(cwd, 'a.json'), '');
    chmodSync(join(cwd, 'a.json'), 0o600);
    expect(run('json=a.json').exit).toBe(1);
    expect(statSync(join(cwd, 'a.json')).mode & 0o777).toBe(0o600);
  });
});

test.each(['text', 'sarif', 'csv'])('%s: a full disk is 2, and a reader who has had enough is no trouble', (format) => {
  const full = shell(`guiju check bad.yaml -f ${format} > /dev/full`);
  expect([full.status, full.stdout]).toEqual([2, '']);
  // More than a pipe holds.
  mkdirSync(join(cwd, 'many'));
  for (let index = 0; index < 60; index += 1) writeFileSync(join(cwd, `many/${index}.yaml`), CARELESS);
  const enough = shell(`guiju check many --fail-on never -f ${format} | head -1 > first`);
  expect([enough.status, enough.stderr]).toEqual([0, '']);
  expect(readFileSync(join(cwd, 'first'), 'utf8')).toMatch(/^[^\n]*\n$/);
});

test('no name of a file is a command to a runner, on either stream', () => {
  const name = '::error::x\u001b[31m.yaml';
  writeFileSync(join(cwd, name), 'a: [');
  for (const format of ['text', 'github', 'junit']) {
    const { stdout, stderr, exit } = guiju(['check', name, '-f', format, '-f', `json=${name}.json`], { cwd });
    expect(exit).toBe(1);
    expect(commandsIn(stdout).filter(({ data }) => format !== 'github' || data === 'x')).toEqual([]);
    expect(commandsIn(stderr)).toEqual([]);
    expect(stdout + stderr).not.toContain('\u001b');
  }
});
