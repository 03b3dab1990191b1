import type { Clause } from '../model/pack.ts';
import { stretchDigests } from './digest.ts';

/** How many stretches are digested, and places weighed, before what lies between is taken as changed as a whole. */
const MOST_STRETCHES = 400_000;
const MOST_PLACES = 3_000;

/** A clause and where it stands in a copy. */
interface Place {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Where each clause stands in a copy, in code points; null where the copy does not have it in its turn. Where a clause can
 * stand in several places, as many characters as can be keep theirs, so that a change touches what it touches and nothing
 * after it.
 */
export function alignClauses(clauses: readonly Clause[], points: readonly string[]): readonly (number | null)[] {
  const starts: (number | null)[] = clauses.map(() => null);
  const digest = stretchDigests(points);
  const isAt = ({ span: [from, until], sha256 }: Clause, start: number) =>
    start >= 0 && start + until - from <= points.length && digest(start, start + until - from) === sha256;

  let first = 0;
  let head = 0;
  for (const [index, clause] of clauses.entries()) {
    if (!isAt(clause, head)) break;
    starts[index] = head;
    head += lengthOf(clause);
    first = index + 1;
  }
  let last = clauses.length;
  let tail = points.length;
  while (last > first) {
    const clause = clauses[last - 1] as Clause;
    const start = tail - lengthOf(clause);
    if (start < head || !isAt(clause, start)) break;
    last -= 1;
    tail = start;
    starts[last] = start;
  }
  for (const { index, start } of bestChain(placesOf(clauses, [first, last], digest, [head, tail])))
    starts[index] = start;
  return starts;
}

/** Every place in a stretch of the copy where one of some clauses could stand. */
function placesOf(
  clauses: readonly Clause[],
  [first, last]: readonly [number, number],
  digest: (start: number, end: number) => string,
  [head, tail]: readonly [number, number],
): readonly Place[] {
  const wanted = new Map<number, Map<string, number[]>>();
  for (const [index, clause] of clauses.slice(first, last).entries()) {
    const byDigest = wanted.get(lengthOf(clause)) ?? new Map<string, number[]>();
    wanted.set(lengthOf(clause), byDigest);
    byDigest.set(clause.sha256, [...(byDigest.get(clause.sha256) ?? []), first + index]);
  }
  if (wanted.size * (tail - head) > MOST_STRETCHES) return [];
  const places: Place[] = [];
  for (const [length, byDigest] of wanted) {
    for (let start = head; start + length <= tail; start += 1) {
      for (const index of byDigest.get(digest(start, start + length)) ?? [])
        places.push({ index, start, end: start + length });
    }
  }
  return places.length > MOST_PLACES ? [] : places.sort((a, b) => a.index - b.index || a.start - b.start);
}

/** Of some places those that follow one another in both orders and hold the most characters. */
function bestChain(places: readonly Place[]): readonly Place[] {
  const weights: number[] = [];
  const before: (number | null)[] = [];
  for (const [at, place] of places.entries()) {
    let best = 0;
    let from: number | null = null;
    for (let other = 0; other < at; other += 1) {
      const earlier = places[other] as Place;
      const weight = weights[other] ?? 0;
      if (earlier.index < place.index && earlier.end <= place.start && weight > best) {
        best = weight;
        from = other;
      }
    }
    weights.push(best + place.end - place.start);
    before.push(from);
  }
  const chain: Place[] = [];
  let at: number | null = weights.length === 0 ? null : weights.indexOf(weights.reduce((a, b) => Math.max(a, b)));
  while (at !== null) {
    chain.push(places[at] as Place);
    at = before[at] ?? null;
  }
  return chain;
}

function lengthOf({ span: [start, end] }: Clause): number {
  return end - start;
}
