import { broken, type Keywords } from '../../language/keywords.ts';
import type { Json } from '../../model/document.ts';

/** For each keyword a value just past its bound, by keyword; `words` are the words that the place may hold. */
export function pastBounds(value: Json, keywords: Keywords, words: readonly string[]): ReadonlyMap<string, Json> {
  const found = new Map<string, Json>();
  for (const keyword of Object.keys(keywords) as (keyof Keywords)[]) {
    const only = { [keyword]: keywords[keyword] } as Keywords;
    const past = candidates(value, only, words).find((each) => broken(each, only) !== null);
    if (past !== undefined) found.set(keyword, past);
  }
  return found;
}

function candidates(value: Json, keywords: Keywords, words: readonly string[]): readonly Json[] {
  const { minimum, maximum, minLength, maxLength, minItems, maxItems, type } = keywords;
  if (minimum !== undefined) return [minimum - 1];
  if (maximum !== undefined) return [maximum + 1];
  if (minLength !== undefined) return ['字'.repeat(minLength - 1)];
  if (maxLength !== undefined) return ['字'.repeat(maxLength + 1)];
  const items: readonly Json[] = Array.isArray(value) ? value : [];
  if (minItems !== undefined) return [items.slice(0, minItems - 1)];
  if (maxItems !== undefined) return [Array.from({ length: maxItems + 1 }, () => items[0] ?? '字')];
  if (type !== undefined) return ['字', 1.5, true, [], {}];
  const near: readonly Json[] =
    typeof value === 'boolean'
      ? [!value]
      : typeof value === 'number'
        ? [value + 1]
        : typeof value === 'string'
          ? [`${value}0`, `0${value}`, value.slice(1)]
          : [];
  return [...words, ...near, '?', 0];
}
