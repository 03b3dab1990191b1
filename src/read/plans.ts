import { existsSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type * as Glob from 'glob';
import type { Input } from '../model/document.ts';
import { readInput } from './text.ts';

/** In a folder these are plans … */
const PLANS = '**/*.{yaml,yml,json}';
/** … but for these, which are guiju's own files or nobody's plans. Dot-folders are left out as well. */
const NO_PLANS = ['**/node_modules/**', '**/guiju.config.yaml', '**/waivers.yaml', '**/cases/**', '**/*.expected.json'];

/** The inputs that some paths stand for, and the paths that stand for nothing. */
export interface FoundPlans {
  readonly inputs: readonly Input[];
  readonly empty: readonly string[];
}

/**
 * Reads the plans that paths name: a file (always a plan), a folder, a glob, or `-` for standard input. Paths are taken
 * from `base` and reported relative to it; a plan that two paths name is read once.
 */
export async function readPlans(paths: readonly string[], base: string): Promise<FoundPlans> {
  const files = new Map<string, string>();
  const empty: string[] = [];
  for (const path of paths) {
    const found = await filesOf(path, base);
    if (found.length === 0) empty.push(path);
    for (const file of found) files.set(file === '-' ? '-' : resolve(base, file), file);
  }
  const inputs = [...files].map(([path, file]) => readInput(path === '-' ? 0 : path, file));
  return { inputs, empty };
}

async function filesOf(path: string, base: string): Promise<readonly string[]> {
  if (path === '-') return ['-'];
  const full = resolve(base, path);
  if (existsSync(full) && !statSync(full).isDirectory()) return [named(full, base)];
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
