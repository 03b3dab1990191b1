import { join, relative, resolve } from 'node:path';
import type { Past } from '../../read/git/changes.ts';
import type { Tree } from '../../read/git/tree.ts';
import type { RunFlags } from '../assemble.ts';
import type { Context } from '../context.ts';

/** A command line with the machine that it is read on. */
export interface Asked {
  readonly flags: RunFlags;
  readonly paths: readonly string[];
  readonly context: Context;
}

/** The same command line in another tree: what lies in the repository is looked for there. */
export function moved(tree: Tree, { root }: Past, { flags, paths, context }: Asked): Asked {
  const { cwd } = context.machine;
  const there = (path: string) => {
    const inside = relative(root, resolve(cwd, path));
    return inside.startsWith('..') || path === '-' ? path : join(tree.folder, inside);
  };
  const { pack, waivers, baseline } = flags;
  return {
    context: { ...context, machine: { ...context.machine, cwd: there('.') } },
    paths: paths.map((path) => (path === '-' ? path : relative(there('.'), there(path)) || '.')),
    flags: {
      ...flags,
      ...(pack && { pack: pack.map(there) }),
      ...(waivers && { waivers: there(waivers) }),
      ...(baseline && { baseline: there(baseline) }),
    },
  };
}
