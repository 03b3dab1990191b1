import { KEY_LABELS } from '../generated/fields.ts';
import { isSlip, namesOf, normalName } from '../language/names.ts';
import type { NamedThing } from '../model/names.ts';

const NUMERALS = /[\d零〇一二两三四五六七八九十百千双半]|first|second|half|twice|semi|bi/gu;

/**
 * Whether a name can't have been meant but as another: near enough to be a slip of the pen, near to nothing else, and
 * with the same numbers in it. Each thing that there is has its names in `things`.
 */
export function isCertain(name: string, nearest: string, things: readonly (readonly string[])[]): boolean {
  const written = normalName(name);
  const meant = normalName(nearest);
  if (!isSlip(written, meant) || numerals(written) !== numerals(meant)) return false;
  return things.filter((names) => names.some((each) => isSlip(written, normalName(each)))).length === 1;
}

/** The same for things that the language or a pack names. */
export function isCertainly(name: string, nearest: string, things: readonly NamedThing[]): boolean {
  return isCertain(name, nearest, things.map(namesOf));
}

/** The same for a key; one written in Chinese by its own label is certain as well. */
export function isCertainKey(key: string, nearest: string, known: readonly string[]): boolean {
  if (KEY_LABELS[nearest] === normalName(key)) return true;
  return isCertain(
    key,
    nearest,
    known.map((each) => [each]),
  );
}

function numerals(text: string): string {
  return (text.match(NUMERALS) ?? []).join();
}
