import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';

/** The declarations of the public API as one self-contained text, of `src/index.ts` and all that it speaks of. */
export async function declarations(entry: string): Promise<string> {
  const bundle = await rollup({ input: entry, plugins: [dts()] });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  return output[0].code;
}
