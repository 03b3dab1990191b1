/**
 * Makes what ships from npm: `dist/cli.mjs` (the command) and `dist/index.mjs` (the library) with the chunks that they
 * share or load when needed, `dist/packs.json` (the packs of `rules/`), and what is generated of them for other apps and for
 * editors. Run by `npm run build`; fails where a shipped pack is faulty.
 */
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { BUNDLED, licences, path } from './common.ts';
import { packsOfRules, packsText } from './packs.ts';
import { shipGenerated } from './shipped.ts';

for (const file of ['cli.mjs', 'index.mjs', 'packs.json', 'chunks', 'THIRD-PARTY.txt'])
  rmSync(path(`dist/${file}`), { force: true, recursive: true });
mkdirSync(path('dist'), { recursive: true });

const { metafile } = await build({
  ...BUNDLED,
  entryPoints: { cli: path('src/cli/main.ts'), index: path('src/index.ts') },
  outdir: path('dist'),
  outExtension: { '.js': '.mjs' },
  splitting: true,
  chunkNames: 'chunks/[hash]',
  // An optional peer, which only `gen types` loads.
  external: ['json-schema-to-typescript'],
});
chmodSync(path('dist/cli.mjs'), 0o755);
writeFileSync(path('dist/THIRD-PARTY.txt'), licences(metafile));
const packs = packsOfRules();
writeFileSync(path('dist/packs.json'), packsText(packs));
await shipGenerated(packs, path('dist'));
