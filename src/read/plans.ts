import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type * as Glob from 'glob';
import type { Input } from '../model/document.ts';
import { readInput } from './text.ts';

/** In a folder these are plans … */
const PLANS = '**/*.{yaml,yml,json}';
/** … but for these, which are guiju's own files or nobody's plans. Dot-folders are left out as well. */
const NO_PLANS = [
  '**/node_modules/**',
  '**/guiju.config.yaml',
  '**/waivers.yaml',
  '**/guiju.baseline.json',
  '**/cases/**',
  '**/*.expected.json',
];

/** The inputs that some paths stand for, and the paths that stand for nothing. */
export interface FoundPlans {
  readonly inputs: readonly Input[];
  readonly empty: readonly string[];
  /** How many plans in folders and globs were left out because the config says so. */
  readonly ignored: number;
}

/** What folders and globs leave out: globs from a folder, and files by their absolute paths. */
export interface LeftOut {
  readonly folder: string;
  readonly globs: readonly string[];
  readonly files: readonly string[];
}

/**
 * Reads the plans that paths name: a file (always a plan), a folder, a glob, or `-` for standard input. Paths are taken
 * from `base` and reported relative to it; a plan that two paths name is read once.
 */
export async function readPlans(paths: readonly string[], base: string, leftOut?: LeftOut): Promise<FoundPlans> {
  const files = new Map<string, string>();
  const empty: string[] = [];
  const ignored = new Set<string>();
  const isIgnored = await ignoredBy(leftOut);
  for (const path of paths) {
    const isFile = isNamed(path, base);
    const every = await filesOf(path, base);
    const found = every.filter((file) => isFile || !isIgnored(resolve(base, file)));
    for (const file of isFile ? [] : every) if (isIgnored(resolve(base, file))) ignored.add(resolve(base, file));
    if (found.length === 0) empty.push(path);
    for (const file of found) files.set(file === '-' ? '-' : resolve(base, file), file);
  }
  const own = new Set(leftOut?.files);
  const inputs = [...files].map(([path, file]) => readInput(path === '-' ? 0 : path, file));
  return { inputs, empty, ignored: [...ignored].filter((file) => !files.has(file) && !own.has(file)).length };
}

/** Whether a path is a file by its name, and so a plan whatever else is said. */
function isNamed(path: string, base: string): boolean {
  if (path === '-') return true;
  const full = resolve(base, path);
  return existsSync(full) && !statSync(full).isDirectory();
}

async function ignoredBy(leftOut: LeftOut | undefined): Promise<(path: string) => boolean> {
  const files = new Set(leftOut?.files);
  if (leftOut !== undefined && leftOut.globs.length > 0) {
    const { globSync } = await import('glob');
    const globs = leftOut.globs.flatMap((glob) => [glob, `${glob.replace(/\/$/, '')}/**`]);
    for (const file of globSync(globs, { cwd: leftOut.folder, nodir: true, absolute: true })) files.add(file);
  }
  return (path) => files.has(path);
}

/** The plans in the folder where a file was looked for, named as it was; none where there is no such folder. */
export function namesBeside(path: string, base: string): readonly string[] {
  const folder = dirname(resolve(base, path));
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.(?:ya?ml|json)$/.test(name))
    .map((name) => join(dirname(path), name))
    .sort();
}

async function filesOf(path: string, base: string): Promise<readonly string[]> {
  if (path === '-') return ['-'];
  const full = resolve(base, path);
  if (isNamed(path, base)) return [named(full, base)];
  // Loaded only here: most runs name one file.
  const glob = await import('glob');
  const { globSync, hasMagic } = glob;
  if (existsSync(full)) return plansIn(full, base, glob);
  if (!hasMagic(path, { magicalBraces: true })) return [named(full, base)];
  return globSync(path, { cwd: base, ignore: NO_PLANS, nodir: true, posix: true }).sort();
}

function plansIn(folder: string, base: string, { escape: literal, globSync: glob }: typeof Glob): readonly string[] {
  const packs = glob('**/pack.yaml', { cwd: folder, posix: true, ignore: '**/node_modules/**' });
  const own = packs.map((pack) => `${literal(pack.slice(0, -'pack.yaml'.length))}*.{yaml,yml,json}`);
  return glob(PLANS, { cwd: folder, ignore: [...NO_PLANS, ...own], nodir: true, posix: true })
    .map((file) => named(join(folder, file), base))
    .sort();
}

function named(path: string, base: string): string {
  const inside = relative(base, path).split(sep).join('/');
  return inside.startsWith('../') ? path : inside;
}
