import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BuildOptions } from 'esbuild';

const ROOT = new URL('../../', import.meta.url);

/** Where something of the project is, from its top. */
export const path = (name: string) => fileURLToPath(new URL(name, ROOT));

/** Its CommonJS build is the faster one on Node 20 (`npm run bench` shows which, should this change). */
const JS_YAML = 'node_modules/js-yaml/dist/js-yaml.cjs.js';

/** How all that ships is bundled. */
export const BUNDLED = {
  absWorkingDir: path(''),
  bundle: true,
  metafile: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  charset: 'utf8',
  minify: true,
  keepNames: false,
  legalComments: 'none',
  // The ES modules of the same code: its CommonJS build can't be bundled into one, nor shaken.
  alias: { yaml: path('node_modules/yaml/browser/index.js'), 'js-yaml': path(JS_YAML) },
} as const satisfies BuildOptions;

/** The licences of the packages whose code is in a bundle, as they ask. */
export function licences({ inputs }: { readonly inputs: object }): string {
  const packages = Object.keys(inputs).flatMap((input) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? []);
  return [...new Set(packages)].sort().map(licenceOf).join('\n\n');
}

function licenceOf(name: string): string {
  const folder = `node_modules/${name}`;
  const about = JSON.parse(readFileSync(path(`${folder}/package.json`), 'utf8')) as Record<string, string>;
  const file = readdirSync(path(folder)).find((each) => /^licen[cs]e/i.test(each));
  const text = file === undefined ? '' : readFileSync(path(`${folder}/${file}`), 'utf8');
  return `${name} ${about.version} (${about.license})\n\n${text}`;
}
