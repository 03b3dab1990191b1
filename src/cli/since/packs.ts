import { resolve, sep } from 'node:path';
import { type PackChange, packChange } from '../../change/packs.ts';
import type { Pack } from '../../model/pack.ts';
import type { Past } from '../../read/git/changes.ts';
import { layTree } from '../../read/git/tree.ts';
import { settingsFor } from '../assemble.ts';
import { findPacks } from '../packs.ts';
import type { Settings } from '../settings.ts';
import { Trouble } from '../trouble.ts';
import { type Asked, moved } from './moved.ts';

/** Whether a file is a config of the run or lies in one of its packs. */
export function bearsOnRules(
  path: string,
  { layers, packs }: Settings,
  { flags, context }: Asked,
  real: (path: string) => string,
) {
  if (path.endsWith(`${sep}guiju.config.yaml`) || layers.some(({ file }) => real(file) === path)) return true;
  const named = (flags.pack ?? []).map((name) => resolve(context.machine.cwd, name));
  return [...named, ...packs.map((pack) => pack.path)].some((folder) => path.startsWith(real(folder) + sep));
}

/** What changed in each pack and in its use. Where what was can't be read, everything did. */
export async function packChanges(
  packs: readonly Pack[],
  settings: Settings,
  past: Past,
  asked: Asked,
): Promise<ReadonlyMap<string, PackChange>> {
  const tree = layTree(past.root, past);
  try {
    const then = moved(tree, past, asked);
    const quiet = { ...then.context.machine, stderr: { ...then.context.machine.stderr, write: () => {} } };
    const context = { ...then.context, machine: quiet };
    const before = await settingsFor(then.paths, context);
    const packsThen = await findPacks(then.flags.pack ?? [], before, context);
    const ids = [...new Set([...packs, ...packsThen].map(({ id }) => id))];
    const isWhole =
      JSON.stringify([before.limits, before.inlineIgnores]) !==
      JSON.stringify([settings.limits, settings.inlineIgnores]);
    return new Map(
      ids.map((id) => {
        const one = (list: readonly Pack[]) => list.find((pack) => pack.id === id) ?? null;
        const use = {
          parameters: differing(before.parameters, settings.parameters, id),
          rules: differing(before.severities, settings.severities, id),
        };
        const change = packChange(one(packsThen), one(packs), use);
        return [id, isWhole ? { ...change, isWhole } : change];
      }),
    );
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return new Map(packs.map(({ id }) => [id, { isWhole: true, kinds: new Set(), names: [] }]));
  } finally {
    tree.remove();
  }
}

/** The names under `pack/` that two records do not give the same value. */
function differing(
  then: Readonly<Record<string, unknown>>,
  now: Readonly<Record<string, unknown>>,
  pack: string,
): ReadonlySet<string> {
  const names = [...Object.keys(then), ...Object.keys(now)].filter((name) => then[name] !== now[name]);
  return new Set(names.filter((name) => name.startsWith(`${pack}/`)).map((name) => name.slice(pack.length + 1)));
}
