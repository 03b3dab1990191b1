import { distance } from 'fastest-levenshtein';
import type { NamedThing, NameTable, Nearest } from '../model/names.ts';

const QUOTES = /[\p{Quotation_Mark}`´《》〈〉❛-❞]/gu;

/** The normal form of a name: width, quotation marks, letter case and spaces do not matter in a look-up. */
export function normalName(text: string): string {
  return text.normalize('NFKC').replace(QUOTES, '').replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** A name as it is written and as people type it, with straight quotation marks or none; a look-up takes all for one. */
export function typedForms(name: string): readonly string[] {
  return [...new Set([name, name.replace(QUOTES, ''), name.replace(/[“”]/g, '"')])];
}

/** Every name that a thing answers to. */
export function namesOf(thing: NamedThing): readonly string[] {
  return [thing.id, thing.label.zh, thing.label.en, ...(thing.aliases ?? [])];
}

/** A table of things by all their names; where two claim one name, the first has it (`lint` reports the second). */
export function nameTable<T extends NamedThing>(things: readonly T[]): NameTable<T> {
  const table = new Map<string, T>();
  for (const thing of things) {
    for (const name of namesOf(thing)) {
      const normal = normalName(name);
      if (!table.has(normal)) table.set(normal, thing);
    }
  }
  return table;
}

/** What a name as a plan wrote it names, or null. */
export function lookUp<T>(table: NameTable<T>, text: string): T | null {
  return table.get(text) ?? table.get(normalName(text)) ?? null;
}

/** The name in the table that is nearest to a text, or null where none is near enough to be suggested. */
export function nearestIn<T>(table: NameTable<T>, text: string): Nearest<T> | null {
  const normal = normalName(text);
  const name = nearest(normal, table.keys());
  const value = name === null ? undefined : table.get(name);
  return name === null || value === undefined ? null : { text: name, value, isSlip: isSlip(normal, name) };
}

/** Whether a text is another but for a slip of the pen: a character, two that changed places, or one in five. */
export function isSlip(text: string, name: string): boolean {
  return steps(text, name) <= Math.max(1, Math.floor(name.length / 5));
}

const SHORTEST = 3;
/** Two Chinese characters are a word. */
const SHORTEST_STEM = { han: 2, other: 4 };

/**
 * The candidate with the smallest edit distance, of those of which at most two in five characters differ (one, in short
 * ones), or that begin with the text or are its beginning; ties go to the first by code unit. Fewer than three
 * characters are too few to tell a slip by.
 */
export function nearest(text: string, candidates: Iterable<string>): string | null {
  const shortestStem = /\p{Script=Han}/u.test(text) ? SHORTEST_STEM.han : SHORTEST_STEM.other;
  const most = Math.max(1, Math.floor(text.length * 0.4));
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const isStem =
      Math.min(candidate.length, text.length) >= shortestStem &&
      (text.startsWith(candidate) || candidate.startsWith(text));
    if (!isStem && Math.abs(candidate.length - text.length) > most) continue;
    const far = steps(text, candidate);
    if (!isStem && (far > most || text.length < SHORTEST)) continue;
    if (far < least || (far === least && best !== null && candidate < best)) {
      least = far;
      best = candidate;
    }
  }
  return best;
}

/** The edit distance; two neighbours that changed places are one step. */
function steps(one: string, other: string): number {
  const at = [...one].findIndex((_, index) => one[index] !== other[index]);
  const swapped = `${one.slice(0, at)}${one[at + 1] ?? ''}${one[at] ?? ''}${one.slice(at + 2)}`;
  return at !== -1 && swapped === other ? 1 : distance(one, other);
}
