import { relative, sep } from 'node:path';

/** A path as reports say it: from the working folder, with slashes. */
export function nameOf(path: string, cwd: string): string {
  return relative(cwd, path).split(sep).join('/');
}
