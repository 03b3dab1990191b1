import { readFileSync, statSync } from 'node:fs';
import type { Input } from '../model/document.ts';

/** Reads a file as UTF-8, a byte order mark included. What can't be read, or is no UTF-8, becomes an input that says so. `file` is its name in reports. */
export function readInput(path: string | 0, file: string): Input {
  try {
    if (path !== 0 && !statSync(path).isFile())
      return { file, unreadable: 'io', params: { reason: statSync(path).isDirectory() ? 'EISDIR' : 'not-a-file' } };
    return decode(readFileSync(path), file);
  } catch (error) {
    return { file, unreadable: 'io', params: { reason: reasonOf(error) } };
  }
}

/** The system's code of a failure, such as ENOENT. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

function decode(bytes: Uint8Array, file: string): Input {
  try {
    return { file, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { file, unreadable: 'encoding', params: { encoding: encodingOf(bytes) } };
  }
}

/** A guess, for the message alone: nothing is read in an encoding that was guessed. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || bytes.includes(0)) return 'utf-16';
  try {
    new TextDecoder('gb18030', { fatal: true }).decode(bytes);
    return 'gb18030';
  } catch {
    return 'unknown';
  }
}
