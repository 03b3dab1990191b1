import { distance } from 'fastest-levenshtein';
import type { Named, NamedThing, NameTable, Nearest } from '../model/names.ts';

const QUOTES = /[\p{Pi}\p{Pf}"'`´＂＇「」『』《》〈〉]/gu;

/** The normal form of a name: width, quotation marks, letter case and spaces do not matter in a look-up. */
export function normalName(text: string): string {
  return text.normalize('NFKC').replace(QUOTES, '').replace(/\s+/gu, ' ').trim().toLowerCase();
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

/** Looks a name up as the plan wrote it. */
export function lookUp<T>(table: NameTable<T>, text: string): Named<T> {
  const known = table.get(text) ?? table.get(normalName(text)) ?? null;
  return { text, known, meant: known === null ? (nearestIn(table, text)?.value ?? null) : null };
}

/** The name in the table that is nearest to a text, or null where none is near enough to be meant. */
export function nearestIn<T>(table: NameTable<T>, text: string): Nearest<T> | null {
  const name = nearest(normalName(text), table.keys());
  const value = name === null ? undefined : table.get(name);
  return name === null || value === undefined ? null : { text: name, value };
}

const SHORTEST_STEM = 4;

/**
 * The candidate with the smallest edit distance, if at most two in five characters differ, or if one of the two begins
 * with the other; ties go to the first by code unit.
 */
export function nearest(text: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(text.length * 0.4)) + 1;
  for (const candidate of candidates) {
    const isStem =
      Math.min(candidate.length, text.length) >= SHORTEST_STEM &&
      (text.startsWith(candidate) || candidate.startsWith(text));
    if (!isStem && Math.abs(candidate.length - text.length) >= least + 1) continue;
    const steps = isStem ? 1 : distance(text, candidate);
    if (steps < least || (steps === least && best !== null && candidate < best)) {
      least = steps;
      best = candidate;
    }
  }
  return best;
}
