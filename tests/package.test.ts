import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT, read } from './support.ts';

/** What of the folders that ship may be in the tarball; a file of another name is a stray. */
const SHIPPED = [
  /^(?:package\.json|README\.md|LICENSE)$/,
  /^dist\/(?:cli|index)\.mjs$/,
  /^dist\/index\.d\.mts$/,
  /^dist\/(?:packs\.json|THIRD-PARTY\.txt)$/,
  /^dist\/chunks\/[A-Z0-9]{8}\.mjs$/,
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
    expect(statSync(join(folder, packed.filename)).size).toBeLessThan(500_000);
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
