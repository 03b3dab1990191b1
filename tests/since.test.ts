import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { guiju } from './cli.ts';
import { ROOT, read } from './support.ts';

/** A change of the district's files, and what a report on it must hold. */
interface Step {
  readonly name: string;
  /** By file: text to replace with other text; without `replace` the file is new, without `with` it goes. */
  readonly edit: readonly { readonly file: string; readonly replace?: string; readonly with?: string }[];
  readonly plans: readonly string[];
  readonly exceptions?: readonly string[];
}

const STEPS = parse(read('fixtures/history.yaml')) as readonly Step[];

let district = '';
const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=district', '-c', 'user.email=district@example.org', ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

beforeAll(() => {
  district = realpathSync(mkdtempSync(join(tmpdir(), 'guiju-district-')));
  cpSync(join(ROOT, 'fixtures/district'), district, { recursive: true });
  cpSync(join(ROOT, 'fixtures/packs/fire-drill'), join(district, 'packs/fire-drill'), { recursive: true });
  cpSync(join(ROOT, 'fixtures/packs/fire-drill/plans/good.yaml'), join(district, 'plans/青石一中.yaml'));
  rmSync(join(district, 'packs/fire-drill/plans'), { recursive: true });
  edit([{ file: 'guiju.config.yaml', replace: 'plans: [plans]', with: 'plans: [plans]\npacks: [packs/fire-drill]' }]);
  git(district, 'init', '-q', '-b', 'main');
  git(district, 'add', '-A');
  git(district, 'commit', '-q', '-m', 'The plans of the year');
  git(district, 'tag', 'start');
});
afterAll(() => rmSync(district, { recursive: true, force: true }));

function edit(edits: Step['edit']): void {
  for (const { file, replace, with: by } of edits) {
    const path = join(district, file);
    if (by === undefined) rmSync(path);
    else if (replace === undefined) writeFileSync(path, by);
    else {
      const text = readFileSync(path, 'utf8');
      expect(text, `${file} has what is to be replaced`).toContain(replace);
      writeFileSync(path, text.replace(replace, by));
    }
  }
}

function report(...args: string[]) {
  const ran = guiju(['check', '--as-of', '2008-06-30', '-f', 'json', ...args], { cwd: district });
  expect(ran.stderr).toBe('');
  return JSON.parse(ran.stdout);
}

const named = (plans: readonly { readonly file: string }[]) => plans.map(({ file }) => file);

afterEach(() => {
  git(district, 'reset', '-q', '--hard', 'start');
  git(district, 'clean', '-q', '-d', '--force');
});

describe.each(STEPS)('$name', ({ edit: edits, plans, exceptions = [] }) => {
  test('in the working tree, staged, and committed', () => {
    edit(edits);
    const full = report();
    const changed = report('--since', 'HEAD');
    expect(named(changed.plans)).toEqual(plans);
    const isConcerned = ({ file }: { readonly file: string }) =>
      plans.includes(file) || !named(full.plans).includes(file);
    expect(changed.plans).toEqual(full.plans.filter(isConcerned));
    expect(changed.findings).toEqual(full.findings.filter(isConcerned));
    expect(changed.changes.leftOut).toBe(full.plans.length - plans.length);
    const added = changed.changes.exceptions as readonly { kind: string; rule: string; unit: string | null }[];
    expect(added.map(({ kind, rule, unit }) => `${kind} ${rule} ${unit}`)).toEqual(exceptions);
    git(district, 'add', '-A');
    expect(report('--staged')).toEqual(changed);
    git(district, 'commit', '-q', '-m', 'A change');
    expect(report('--since', 'start')).toEqual({ ...changed, changes: { ...changed.changes, ref: 'start' } });
  });
});

test('what others did meanwhile is not part of the change', () => {
  git(district, 'switch', '-q', '-c', 'mine');
  edit(STEPS[0]?.edit ?? []);
  git(district, 'commit', '-q', '-a', '-m', 'Mine');
  git(district, 'switch', '-q', 'main');
  edit([{ file: 'plans/青石一中.yaml' }]);
  git(district, 'commit', '-q', '-a', '-m', 'Theirs');
  git(district, 'switch', '-q', 'mine');
  expect(named(report('--since', 'main').plans)).toEqual(STEPS[0]?.plans);
  git(district, 'switch', '-q', 'main');
});

test('only what is staged counts for --staged', () => {
  edit(STEPS[0]?.edit ?? []);
  expect(report('--staged').plans).toEqual([]);
});

describe('what there is nothing to compare with is said', () => {
  test.each([
    [
      'a shallow clone',
      (folder: string) => git(tmpdir(), 'clone', '-q', '--depth', '1', `file://${district}`, folder),
      'HEAD~1',
      'fetch-depth: 0',
    ],
    ['a ref that is none', (folder: string) => git(tmpdir(), 'clone', '-q', district, folder), 'mian', 'mian'],
    [
      'a ref that looks like a flag',
      (folder: string) => git(tmpdir(), 'clone', '-q', district, folder),
      '--output=x',
      '--output=x',
    ],
    ['no repository', (folder: string) => cpSync(join(district, 'plans'), folder, { recursive: true }), 'HEAD', 'git'],
  ])('%s', (_, lay, ref, says) => {
    const parent = mkdtempSync(join(tmpdir(), 'guiju-past-'));
    const folder = join(parent, 'clone');
    git(district, 'commit', '-q', '--allow-empty', '-m', 'One more');
    lay(folder);
    const { exit, stdout, stderr } = guiju(['check', `--since=${ref}`, '.'], { cwd: folder });
    rmSync(parent, { recursive: true });
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toContain(says);
  });
});
