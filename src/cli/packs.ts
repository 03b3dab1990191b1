import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { findingsText } from '../format/text.ts';
import { nearest } from '../language/names.ts';
import { isParameterValue } from '../language/parameters.ts';
import type { Voice } from '../messages/speak.ts';
import type { Pack } from '../model/pack.ts';
import { readPackFiles, shippedPacks } from '../read/packs.ts';
import { reasonOf } from '../read/text.ts';
import type { Settings } from './settings.ts';
import { Trouble } from './trouble.ts';

/** The packs of a run: those of `--pack`, then those of the config, then those that come with the tool. */
export async function findPacks(
  named: readonly string[],
  settings: Settings,
  cwd: string,
  voice: Voice,
): Promise<readonly Pack[]> {
  const folders = [...named.map((name) => ({ name, path: resolve(cwd, name) })), ...settings.packs];
  const loaded = await Promise.all(folders.map(({ name, path }) => packIn(path, name, voice)));
  const packs = [...loaded, ...shippedPacks()];
  checkParameters(packs, settings.parameters);
  return packs;
}

/** The one pack of a command that needs one. */
export async function onePack(named: readonly string[], settings: Settings, cwd: string, voice: Voice): Promise<Pack> {
  const packs = await findPacks(named, settings, cwd, voice);
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

async function packIn(path: string, name: string, voice: Voice): Promise<Pack> {
  if (!existsSync(path)) throw new Trouble((words) => words.unreadable({ file: name, reason: 'ENOENT' }));
  const files = readFiles(path, name).map((input) => {
    if ('text' in input) return input;
    throw new Trouble((words) =>
      words.unreadable({ file: input.file, reason: input.params.reason ?? input.params.encoding ?? '' }),
    );
  });
  if (files.length === 0) throw new Trouble((words) => words.noPack({ folder: name }));
  // Loaded only here: the packs that come with the tool are ready.
  const { loadPack } = await import('../load.ts');
  const { pack, findings } = loadPack(files);
  if (pack !== null) return pack;
  const errors = findings.filter(({ severity }) => severity === 'error');
  const details = findingsText({ findings: errors, packs: [] }, voice, false);
  throw new Trouble((words) => words.brokenPack({ folder: name, faults: errors.length }), details);
}

function readFiles(path: string, name: string) {
  try {
    return readPackFiles(path, name);
  } catch (error) {
    throw new Trouble((words) => words.unreadable({ file: name, reason: reasonOf(error) }));
  }
}

function checkParameters(packs: readonly Pack[], parameters: Settings['parameters']): void {
  const known = new Map<string, Pack['parameters'][number]>(
    packs.flatMap((pack) => pack.parameters.map((parameter) => [`${pack.id}/${parameter.id}`, parameter] as const)),
  );
  for (const [name, value] of Object.entries(parameters)) {
    const parameter = known.get(name);
    if (parameter === undefined)
      throw new Trouble((words) => words.unknownParameter({ name, nearest: nearest(name, known.keys()) }));
    if (!isParameterValue(parameter.type, value))
      throw new Trouble((words) => words.parameterValue({ name, value: String(value) }));
  }
}
