import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';

const NAME = 'guiju.config.yaml';

/** The path of the nearest config from a folder upward; null where there is none. */
export function findConfig(from: string): string | null {
  for (let folder = from; ; folder = dirname(folder)) {
    const file = join(folder, NAME);
    if (existsSync(file)) return file;
    if (dirname(folder) === folder) return null;
  }
}

/** The innermost folder that holds all that some paths name; of a glob, the part before its first wildcard counts. */
export function commonFolder(paths: readonly string[], cwd: string): string {
  const [first = [cwd], ...rest] = paths.map((path) => folderOf(path, cwd).split(sep));
  const length = rest.reduce((most, steps) => {
    const end = first.findIndex((step, index) => step !== steps[index]);
    return Math.min(most, end === -1 ? first.length : end);
  }, first.length);
  return first.slice(0, length).join(sep) || sep;
}

export function isFolder(path: string, base: string): boolean {
  const full = resolve(base, path);
  return path !== '-' && existsSync(full) && statSync(full).isDirectory();
}

function folderOf(path: string, cwd: string): string {
  if (path === '-') return cwd;
  const full = resolve(cwd, path);
  if (existsSync(full)) return statSync(full).isDirectory() ? full : dirname(full);
  const wild = path.search(/[*?[{]/);
  return wild === -1 ? dirname(full) : resolve(cwd, path.slice(0, path.lastIndexOf('/', wild) + 1));
}
