/**
 * Makes `dist/action.mjs`, the action in one file, packs and licences with it, because a runner takes it from git. Run by
 * `npm run action`; `.ci/run` makes it again and compares. The same tree gives the same bytes, on every version of Node.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { BUNDLED, licences, path } from './common.ts';
import { packsOfRules, packsText } from './packs.ts';

/** The text of the bundle. */
export async function actionText(): Promise<string> {
  const { outputFiles, metafile } = await build({
    ...BUNDLED,
    entryPoints: [path('src/action/main.ts')],
    outfile: path('dist/action.mjs'),
    define: { EMBEDDED_PACKS: JSON.stringify(packsText(packsOfRules())) },
    write: false,
  });
  return `${outputFiles[0]?.text}/*\n${licences(metafile).replaceAll('*/', '* /')}\n*/\n`;
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  mkdirSync(path('dist'), { recursive: true });
  writeFileSync(path('dist/action.mjs'), await actionText());
}
