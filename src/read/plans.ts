import { existsSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { globSync, hasMagic } from 'glob';
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
export function readPlans(paths: readonly string[], base: string): FoundPlans {
  const files = new Map<string, string>();
  const empty: string[] = [];
  for (const path of paths) {
    const found = filesOf(path, base);
    if (found.length === 0) empty.push(path);
    for (const file of found) files.set(file === '-' ? '-' : resolve(base, file), file);
  }
  const inputs = [...files].map(([path, file]) => readInput(path === '-' ? 0 : path, file));
  return { inputs, empty };
}

function filesOf(path: string, base: string): readonly string[] {
  if (path === '-') return ['-'];
  const full = resolve(base, path);
  if (existsSync(full)) return statSync(full).isDirectory() ? plansIn(full, base) : [named(full, base)];
  if (!hasMagic(path, { magicalBraces: true })) return [named(full, base)];
  return globSync(path, { cwd: base, ignore: NO_PLANS, nodir: true, posix: true }).sort();
}

function plansIn(folder: string, base: string): readonly string[] {
  const packs = globSync('**/pack.yaml', { cwd: folder, posix: true, ignore: '**/node_modules/**' });
  const ignore = [
    ...NO_PLANS,
    ...packs.flatMap((pack) => (pack === 'pack.yaml' ? ['*.yaml'] : [`${pack.slice(0, -'/pack.yaml'.length)}/*.yaml`])),
  ];
  return globSync(PLANS, { cwd: folder, ignore, nodir: true, posix: true })
    .map((file) => named(join(folder, file), base))
    .sort();
}

function named(path: string, base: string): string {
  const inside = relative(base, path).split(sep).join('/');
  return inside.startsWith('../') ? path : inside;
}
