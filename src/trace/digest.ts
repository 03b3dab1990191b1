import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of some characters in UTF-8, in hexadecimal. */
export function digestOf(points: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(points.join(''))));
}

/** The digests of stretches of some characters, which are encoded but once. */
export function stretchDigests(points: readonly string[]): (start: number, end: number) => string {
  const bytes = utf8ToBytes(points.join(''));
  const offsets = [0];
  for (const point of points) offsets.push((offsets.at(-1) ?? 0) + widthOf(point.codePointAt(0) ?? 0));
  return (start, end) => bytesToHex(sha256(bytes.subarray(offsets[start], offsets[end])));
}

/** How many bytes UTF-8 takes for a code point. */
function widthOf(code: number): number {
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
