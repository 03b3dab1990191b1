import { join, relative, sep } from 'node:path';
import type { ConfigFile } from '../../generated/contract.ts';
import { valueAt } from '../../language/pointer.ts';
import type { Json, Path } from '../../model/document.ts';
import type { Layer } from './layers.ts';

/** The keys whose values are joined key by key; of all others the nearest config's value holds whole. */
const JOINED = ['parameters', 'severities', 'limits'] as const;

/** What a config says together with those that it extends; paths start at the folder of the first. */
export function merged(layers: readonly Layer[], folder = layers[0]?.folder ?? ''): ConfigFile {
  const [nearest, ...extended] = layers;
  if (nearest === undefined) return {};
  const own = rebased(nearest.value, relative(folder, nearest.folder));
  const base = merged(extended, folder);
  return { ...base, ...own, ...joined(base, own) };
}

/** Where a value of the merged config was written: the nearest file that has it; null where none has. */
export function originOf(
  layers: readonly Layer[],
  path: Path,
): { readonly layer: Layer; readonly line: number } | null {
  const layer = layers.find(({ document }) => valueAt(document.value as Json, path) !== undefined);
  return layer === undefined ? null : { layer, line: layer.document.locate(path, 'key').start.line };
}

function joined(base: ConfigFile, own: ConfigFile): ConfigFile {
  return Object.fromEntries(
    JOINED.flatMap((key) => (base[key] || own[key] ? [[key, { ...base[key], ...own[key] }] as const] : [])),
  );
}

function rebased(config: ConfigFile, folder: string): ConfigFile {
  if (folder === '') return config;
  const from = (path: string) => join(folder, path).split(sep).join('/');
  const { plans, ignore, packs, waivers, baseline, formats, ...rest } = config;
  return {
    ...rest,
    ...(plans && { plans: plans.map(from) }),
    ...(ignore && { ignore: ignore.map(from) }),
    ...(packs && { packs: packs.map(from) }),
    ...(waivers && { waivers: from(waivers) }),
    ...(baseline && { baseline: from(baseline) }),
    ...(formats && { formats: formats.map((each) => each.replace(/(?<==).+$/, from)) }),
  };
}
