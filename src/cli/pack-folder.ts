import { existsSync } from 'node:fs';
import type { LoadedPack } from '../load.ts';
import type { PackFault } from '../model/fault.ts';
import type { Pack } from '../model/pack.ts';
import { readPackFiles } from '../read/packs.ts';
import { reasonOf } from '../read/text.ts';
import { Trouble } from './trouble.ts';

/**
 * The pack in a folder with all that is wrong with it, and what `copyFor` its source shows; what is no pack at all is
 * trouble. `name` is for reports, and `beyond` looks for more in a pack that can be used.
 */
export async function packFolder(
  path: string,
  name: string,
  copyFor: (pack: Pack) => string | null = () => null,
  beyond: (pack: Pack) => readonly PackFault[] = () => [],
): Promise<LoadedPack> {
  const files = filesIn(path, name).map((input) => {
    if ('text' in input) return input;
    const { reason: code, encoding } = input.params;
    throw new Trouble((words, reason) =>
      words.unreadable({ file: input.file, reason: reason(code ?? encoding ?? '') }),
    );
  });
  if (!files.some(({ file }) => file.endsWith('/pack.yaml')))
    throw new Trouble((words) => words.noPack({ folder: name }));
  // Loaded only here: the packs that come with the tool are ready.
  const { loadPack } = await import('../load.ts');
  const loaded = loadPack(files, null, beyond);
  const copy = loaded.pack === null ? null : copyFor(loaded.pack);
  return copy === null ? loaded : loadPack(files, copy, beyond);
}

function filesIn(path: string, name: string) {
  try {
    if (!existsSync(path)) throw Object.assign(new Error(name), { code: 'ENOENT' });
    return readPackFiles(path, name);
  } catch (error) {
    throw new Trouble((words, reason) => words.unreadable({ file: name, reason: reason(reasonOf(error)) }));
  }
}
