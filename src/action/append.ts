import { closeSync, fstatSync, ftruncateSync, openSync, writeFileSync } from 'node:fs';
import { Trouble } from '../cli/trouble.ts';
import { reasonOf } from '../read/text.ts';

/** Adds a text to a file of the runner, whole or not at all. `most` is how many bytes the runner takes in all. */
export function append(file: string, text: string, most = Number.POSITIVE_INFINITY): void {
  try {
    const descriptor = openSync(file, 'a');
    const found = fstatSync(descriptor);
    const size = found.isFile() ? found.size : null;
    try {
      if ((size ?? 0) + Buffer.byteLength(text) > most) throw Object.assign(new Error(file), { code: 'too-large' });
      writeFileSync(descriptor, text);
    } catch (error) {
      if (size !== null) ftruncateSync(descriptor, size);
      throw error;
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    const code = reasonOf(error);
    throw new Trouble((words, reason) => words.unwritable({ file, reason: reason(code) }));
  }
}
