import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesIn, packFiles, ROOT, read } from './support.ts';

/** What of the folders that ship may be in the tarball; a file of another name is a stray. */
const SHIPPED = [
  /^(?:package\.json|README\.md|LICENSE)$/,
  /^dist\/(?:cli|index)\.mjs$/,
  /^dist\/index\.d\.mts$/,
  /^dist\/(?:packs\.json|THIRD-PARTY\.txt)$/,
  /^dist\/chunks\/[A-Z0-9]{8}\.mjs$/,
  /^dist\/types\/[a-z0-9-]+\.(?:js|d\.ts)$/,
  /^rules\/[a-z0-9-]+\/[a-z0-9-]+\.yaml$/,
  /^schemas\/[a-z-]+\.schema\.json$/,
];

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

let folder: string;
let packed: Packed;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'guiju-'));
  execFileSync('npm', ['run', 'declarations', '--silent'], { cwd: ROOT });
  const said = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { cwd: ROOT });
  [packed] = JSON.parse(said.toString()) as [Packed];
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the tarball', () => {
  test('has what the package is for, and nothing else', () => {
    const paths = packed.files.map(({ path }) => path);
    expect(paths.filter((path) => !SHIPPED.some((allowed) => allowed.test(path)))).toEqual([]);
    expect(SHIPPED.filter((allowed) => !paths.some((path) => allowed.test(path)))).toEqual([]);
  });

  test('is no larger than what is known of it', () => {
    expect(statSync(join(folder, packed.filename)).size).toBeLessThan(580_000);
  });

  test('needs no other package', () => {
    const { dependencies, peerDependencies, peerDependenciesMeta, sideEffects } = JSON.parse(read('package.json'));
    expect(dependencies).toBeUndefined();
    expect(sideEffects).toBe(false);
    expect(Object.keys(peerDependencies).filter((name) => peerDependenciesMeta[name]?.optional !== true)).toEqual([]);
  });

  test('is as publint and arethetypeswrong would have it', async () => {
    const { messages } = await publint({ pkgDir: ROOT, pack: false, strict: true });
    expect(messages).toEqual([]);
    const attw = spawnSync(
      process.execPath,
      [
        join(ROOT, 'node_modules/@arethetypeswrong/cli/dist/index.js'),
        join(folder, packed.filename),
        '--profile',
        'esm-only',
      ],
      { encoding: 'utf8' },
    );
    expect(attw.status, attw.stdout).toBe(0);
  });
});

/** Runs in the folder of an app that has the tarball and nothing else, with no way to the network. */
function run(command: string, args: readonly string[], cwd: string) {
  const { PATH = '', HOME = '' } = process.env;
  const env = { PATH, HOME, npm_config_offline: 'true', npm_config_cache: join(folder, 'cache') };
  const { stdout, stderr, status } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  return { stdout, stderr, status };
}

const node = (args: readonly string[], cwd: string) => run(process.execPath, args, cwd);
const tsc = (cwd: string, ...args: readonly string[]) =>
  node([join(ROOT, 'node_modules/typescript/bin/tsc'), '--typeRoots', join(ROOT, 'node_modules/@types'), ...args], cwd);

/** The pack with its texts changed, as a folder. */
function changedPack(name: string, change: (text: string, file: string) => string): string {
  const copy = join(folder, name);
  mkdirSync(copy, { recursive: true });
  for (const { file, text } of packFiles('rules/hubin-2008')) writeFileSync(join(copy, file), change(text, file));
  return copy;
}

describe('an app with the tarball alone', () => {
  let app: string;

  beforeAll(() => {
    app = join(folder, 'app');
    cpSync(join(ROOT, 'fixtures/apps/dashboard'), app, { recursive: true });
    writeFileSync(join(app, 'package.json'), '{ "name": "dashboard", "private": true, "type": "module" }');
    const installed = run('npm', ['install', '--offline', '--no-audit', join(folder, packed.filename)], app);
    expect(installed.status, installed.stderr).toBe(0);
  }, 60_000);

  test('checks plans', () => {
    const { stdout, status } = run('npx', ['guiju', 'check', join(ROOT, 'fixtures/plans'), '--lang', 'en'], app);
    expect(stdout).toContain('No findings.');
    expect(status).toBe(0);
  });

  test('compiles under the strictest rules and says who owes what by when', () => {
    expect(tsc(app).stdout).toBe('');
    const { stdout, stderr, status } = node(['out/dashboard.js', join(ROOT, 'fixtures/district/plans')], app);
    expect(stderr).toBe('');
    expect(stdout).toBe(read('fixtures/apps/dashboard/expected.md'));
    expect(status).toBe(0);
  });

  /** What the compiler says of the app with the types of a changed pack. */
  function compiledWith(pack: string): string {
    // The maker of types is an optional peer, which this app does not have.
    const types = join(app, 'node_modules/guiju/dist/types');
    const made = node([join(ROOT, 'dist/cli.mjs'), 'gen', 'types', '--pack', pack, '--out', types], app);
    expect(made.status, made.stderr).toBe(0);
    return tsc(app, '--noEmit').stdout;
  }

  test('finds that each example of the public API holds', () => {
    const blocks = examples().map(([name, code]) => `await (async function ${name}Example() {\n${code}})();`);
    expect(examples().map(([name]) => name)).toEqual(API);
    writeFileSync(join(app, 'src/examples.ts'), [PRELUDE, ...blocks].join('\n'));
    const compiled = tsc(app);
    rmSync(join(app, 'src/examples.ts'));
    expect(compiled.stdout).toBe('');
    expect(node(['out/examples.js'], app)).toEqual({ stdout: '', stderr: '', status: 0 });
  });

  test('breaks where a term is renamed that it uses, and nowhere when one is added', () => {
    const line = readFileSync(join(app, 'src/dashboard.ts'), 'utf8')
      .split('\n')
      .findIndex((each) => each.includes("['quarterly-meeting']"));
    const added = changedPack('added', (text, file) =>
      file === 'grassroots.yaml'
        ? text.replace(
            /^terms:\n/m,
            'terms:\n  - { id: brand-new, class: system, label: { zh: 新制度, en: Brand new }, citations: [{ clause: 1 }] }\n',
          )
        : text,
    );
    expect(compiledWith(added)).toBe('');
    const renamed = changedPack('renamed', (text) => text.replaceAll('quarterly-meeting', 'seasonal-meeting'));
    const said = compiledWith(renamed);
    expect(said.match(/^src\S+\(\d+/gm)).toEqual([`src/dashboard.ts(${line + 1}`]);
  }, 240_000);
});

/** The functions of the public API, each with an example. */
const API = ['check', 'loadWaivers', 'loadBaseline', 'loadPack', 'parsePlan', 'withTypes'];

/** What the examples take for granted: the public API, a pack that is loaded, its types. */
const PRELUDE = `import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { check, loadBaseline, loadPack, loadWaivers, parsePlan, withTypes } from 'guiju';
import { type UnitKind, VOCABULARY } from 'guiju/types/hubin-2008';
const folder = new URL('.', import.meta.resolve('guiju/rules/hubin-2008/pack.yaml'));
const files = readdirSync(folder).map((file) => ({ file, text: readFileSync(new URL(file, folder), 'utf8') }));
const { pack } = loadPack(files);
assert.ok(pack !== null);`;

/** The examples that stand in the docstrings of the public API, by what they are of. */
function examples(): readonly (readonly [string, string])[] {
  const files = filesIn('src', '.ts').filter((file) => !file.includes('/'));
  return files.flatMap((file) =>
    [...read('src', file).matchAll(/ \* @example\n((?: \*.*\n)+?) \*\/\nexport (?:async )?function (\w+)/g)].map(
      ([, code = '', name = '']) => [name, code.replace(/^ \* ?/gm, '')] as const,
    ),
  );
}
