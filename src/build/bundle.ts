/**
 * Makes what ships: `dist/cli.mjs` (the command) and `dist/index.mjs` (the library) with the chunks that
 * they share or load when needed, and `dist/packs.json` (the packs of
 * `rules/`, parsed and linted, so that a run need not), and what is generated of them for other apps and for editors. Run by `npm run build`; fails where a shipped pack is faulty.
 */
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { loadPack } from '../load.ts';
import type { Pack } from '../model/pack.ts';
import { shipGenerated } from './shipped.ts';

const ROOT = new URL('../../', import.meta.url);
const path = (name: string) => fileURLToPath(new URL(name, ROOT));

for (const file of ['cli.mjs', 'index.mjs', 'packs.json', 'chunks', 'THIRD-PARTY.txt'])
  rmSync(path(`dist/${file}`), { force: true, recursive: true });
mkdirSync(path('dist'), { recursive: true });
/** Its CommonJS build is the faster one on Node 20 (`npm run bench` shows which, should this change). */
const JS_YAML = 'node_modules/js-yaml/dist/js-yaml.cjs.js';

const { metafile } = await build({
  entryPoints: { cli: path('src/cli/main.ts'), index: path('src/index.ts') },
  outdir: path('dist'),
  outExtension: { '.js': '.mjs' },
  bundle: true,
  metafile: true,
  splitting: true,
  chunkNames: 'chunks/[hash]',
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  charset: 'utf8',
  minify: true,
  keepNames: false,
  legalComments: 'none',
  // An optional peer, which only `gen types` loads.
  external: ['json-schema-to-typescript'],
  // The ES modules of the same code: its CommonJS build can't be bundled into one, nor shaken.
  alias: { yaml: path('node_modules/yaml/browser/index.js'), 'js-yaml': path(JS_YAML) },
});
chmodSync(path('dist/cli.mjs'), 0o755);
writeFileSync(path('dist/THIRD-PARTY.txt'), licences(Object.keys(metafile.inputs)));
const packs = readdirSync(path('rules')).sort().map(shippedPack);
writeFileSync(path('dist/packs.json'), JSON.stringify(packs.map(withoutLedger)));
await shipGenerated(packs, path('dist'));

function shippedPack(id: string): Pack {
  const folder = `rules/${id}`;
  const names = readdirSync(path(folder))
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  const files = names.map((name) => ({
    file: `${folder}/${name}`,
    text: readFileSync(path(`${folder}/${name}`), 'utf8'),
  }));
  const { pack, findings } = loadPack(files);
  if (pack === null || findings.length > 0)
    throw new Error(`${folder} is faulty: ${JSON.stringify(findings, null, 2)}`);
  return pack;
}

/** A check needs no ledger; who does reads it from `rules/`, which ships as well. */
function withoutLedger(pack: Pack): Pack {
  return { ...pack, ledger: null };
}

/** The licences of the packages whose code is in the bundle, as they ask. */
function licences(inputs: readonly string[]): string {
  const packages = inputs.flatMap((input) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? []);
  return [...new Set(packages)]
    .sort()
    .map((name) => {
      const folder = `node_modules/${name}`;
      const { version, license } = JSON.parse(readFileSync(path(`${folder}/package.json`), 'utf8')) as Record<
        string,
        string
      >;
      const file = readdirSync(path(folder)).find((each) => /^licen[cs]e/i.test(each));
      return `${name} ${version} (${license})\n\n${file === undefined ? '' : readFileSync(path(`${folder}/${file}`), 'utf8')}`;
    })
    .join('\n\n');
}
