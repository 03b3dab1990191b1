import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { git } from './run.ts';

/** The files of a repository at one moment, in a folder of their own. */
export interface Tree {
  readonly folder: string;
  remove(): void;
}

/** Lays out a commit, or what is staged, outside the repository. Links are laid out as files that name their target. */
export function layTree(root: string, what: { readonly commit: string } | 'staged'): Tree {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'guiju-')));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const target = join(folder, 'tree/');
  try {
    const index = what === 'staged' ? {} : { GIT_INDEX_FILE: join(folder, 'index') };
    if (what !== 'staged') git(root, ['read-tree', what.commit], index);
    git(root, ['-c', 'core.symlinks=false', 'checkout-index', '--all', '--force', `--prefix=${target}`], index);
  } catch (error) {
    remove();
    throw error;
  }
  return { folder: target, remove };
}
