/**
 * Makes the declarations that ship: `dist/index.d.mts`, the public API as one self-contained text. Run by
 * `npm run declarations`, after the build; takes seconds, so tests do without.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';

const ROOT = new URL('../../', import.meta.url);

/** What `src/index.ts` exports and all that it speaks of, in one text. */
async function publicTypes(): Promise<string> {
  const bundle = await rollup({ input: fileURLToPath(new URL('src/index.ts', ROOT)), plugins: [dts()] });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  return output[0].code.replaceAll('    ', '  ').replace(NOISE, '');
}

/** What the maker of types says of its own work; of no use to who reads them. */
const NOISE = /^ *\*\n *\* This interface was referenced by [^\n]*\n *\* via the `[^\n]*\n/gm;

writeFileSync(new URL('dist/index.d.mts', ROOT), await publicTypes());
