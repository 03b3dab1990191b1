import { resolve } from 'node:path';
import { findingsText } from '../format/text.ts';
import type { Pack } from '../model/pack.ts';
import { shippedFolderOf, shippedPacks } from '../read/packs.ts';
import type { Context } from './context.ts';
import { packFolder } from './pack-folder.ts';
import type { Settings } from './settings.ts';
import { Trouble } from './trouble.ts';

/** Who is spoken to, and in what language. */
type Speaker = Pick<Context, 'machine' | 'voice'>;

/** The packs of a run: those of `--pack`, then those of the config, then those that come with the tool. */
export async function findPacks(
  named: readonly string[],
  settings: Settings,
  context: Speaker,
): Promise<readonly Pack[]> {
  const folders = [...named.map((name) => ({ name, path: resolve(context.machine.cwd, name) })), ...settings.packs];
  const loaded = await Promise.all(folders.map(({ name, path }) => usablePack(path, name, context)));
  const packs = [...loaded, ...shippedPacks()];
  if (settings.layers.length > 0) (await import('./config/names.ts')).checkNames(packs, settings, context.voice);
  return packs;
}

/** A pack with its ledger, which one that comes with the tool keeps in its folder. */
export async function withLedger(pack: Pack, context: Speaker): Promise<Pack> {
  const folder = shippedFolderOf(pack);
  return folder === null ? pack : usablePack(folder, `rules/${pack.id}`, context);
}

/** The one pack of a command that needs one. */
export async function onePack(named: readonly string[], settings: Settings, context: Speaker): Promise<Pack> {
  const packs = await findPacks(named, settings, context);
  const asked =
    named.length > 0
      ? packs.slice(0, named.length)
      : settings.packs.length > 0
        ? packs.slice(0, settings.packs.length)
        : packs;
  const [pack] = asked;
  if (pack === undefined || asked.length > 1)
    throw new Trouble((words) => words.severalPacks({ packs: asked.map(({ id }) => id) }));
  return pack;
}

/** The pack in a folder; one that can not be used is trouble, and what is doubtful in it is said. */
export async function usablePack(path: string, name: string, { machine, voice }: Speaker): Promise<Pack> {
  const { pack, findings } = await packFolder(path, name);
  if (pack !== null) {
    if (findings.length > 0) {
      machine.stderr.write(`${findingsText({ findings, packs: [] }, voice, false)}\n`);
      machine.stderr.write(`${voice.catalogue.ui.trouble.packWarnings({ folder: name, warnings: findings.length })}\n`);
    }
    return pack;
  }
  const errors = findings.filter(({ severity }) => severity === 'error');
  const details = findingsText({ findings: errors, packs: [] }, voice, false);
  throw new Trouble((words) => words.brokenPack({ folder: name, faults: errors.length }), details);
}
