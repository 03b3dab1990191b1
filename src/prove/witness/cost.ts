import { isObject, valueAt } from '../../language/pointer.ts';
import type { Json, JsonObject } from '../../model/document.ts';
import { type Demand, type Demands, factOf, type Slot, slotName, slotsOf } from './demand.ts';
import type { Repair } from './site.ts';

/** How big a plan is: what it declines, its entries, and the values in it. Compared in this order. */
export type Cost = readonly [declined: number, entries: number, values: number];

export const NOTHING: Cost = [0, 0, 0];

export function isLess(a: Cost, b: Cost): boolean {
  return compare(a, b) < 0;
}

export function compare(a: Cost, b: Cost): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

export function plus(a: Cost, b: Cost): Cost {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

export function minus(a: Cost, b: Cost): Cost {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

/** The least whole cost that is no less than one of shares; each number of it is at least that of what it grew from. */
export function upFrom(start: Cost, [declined, entries, values]: Cost): Cost {
  const [a, b, c] = [up(declined), up(entries), up(values)];
  if (a - declined > SLACK) return [a, start[1], start[2]];
  return b - entries > SLACK ? [a, b, start[2]] : [a, b, c];
}

/** What the sum of shares is wrong by at most. */
const SLACK = 1e-6;

function up(number: number): number {
  return Math.ceil(number - SLACK);
}

export function costOf({ declined, ...plan }: JsonObject): Cost {
  const lists = Object.values(plan).flatMap((value) => (Array.isArray(value) ? [value.length] : []));
  const count = Array.isArray(declined) ? declined.length : 0;
  return [count, lists.reduce((sum, length) => sum + length, 0), valuesIn(plan) + 3 * count];
}

function valuesIn(value: Json): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce((sum: number, inner) => sum + valuesIn(inner as Json), 1);
}

/** What a demand that says a fact adds to a plan at least, by name. */
export type PriceOf = (demand: Demand, fact: string) => readonly (readonly [string, Cost])[];

/** Prices demands, each once, together with what they imply. */
export function pricesWith(
  bareOf: (slot: Slot) => JsonObject,
  impliedBy: (demand: Demand) => readonly Demand[],
): PriceOf {
  const known = new Map<string, ReturnType<PriceOf>>();
  return (demand, fact) => {
    const owed = demand.kind === 'entry' ? (demand.owed ?? []) : [];
    const key = owed.length === 0 ? fact : [fact, ...owed.map(factOf)].join('\n');
    const present = known.get(key);
    if (present !== undefined) return present;
    const price = [demand, ...impliedBy(demand)].flatMap((each) => additionOf(each, bareOf));
    known.set(key, price);
    return price;
  };
}

/**
 * What a repair adds to a plan at least, by name: two repairs that name the same addition pay for it once. A demand on a
 * field that is written already may cost nothing more.
 */
export function additionsOf(
  repair: Repair,
  demands: Demands,
  written: ReadonlySet<string>,
  priceOf: PriceOf,
): ReadonlyMap<string, Cost> {
  const additions = new Map<string, Cost>();
  for (const demand of repair) {
    const fact = factOf(demand);
    if (demands.has(fact)) continue;
    for (const [name, cost] of priceOf(demand, fact)) {
      if (!written.has(name) && isLess(additions.get(name) ?? NOTHING, cost)) additions.set(name, cost);
    }
  }
  return additions;
}

/** The fields and the names in lists that a plan has already, as `additionsOf` names them. */
export function writtenIn(plan: JsonObject, demands: Demands): ReadonlySet<string> {
  const written = new Set<string>();
  const say = (root: string, object: Json | undefined) => {
    if (!isObject(object)) return;
    for (const [key, value] of Object.entries(object)) {
      written.add(`${root} ${key}`);
      if (Array.isArray(value)) for (const item of value) written.add(`${root} ${key} ${item}`);
    }
  };
  say('top', plan);
  say('unit', plan.unit);
  const next = new Map<string, number>();
  for (const slot of slotsOf(demands)) {
    const index = next.get(slot.collection) ?? 0;
    next.set(slot.collection, index + 1);
    say(slotName(slot), valueAt(plan, [slot.collection, index]));
  }
  return written;
}

function additionOf(demand: Demand, bareOf: (slot: Slot) => JsonObject): readonly (readonly [string, Cost])[] {
  switch (demand.kind) {
    case 'entry':
      return [
        [`${slotName(demand.slot)} entry`, [0, 1, 1]],
        ...Object.entries(bareOf(demand.slot)).map(
          ([key, value]) => [`${slotName(demand.slot)} ${key}`, [0, 0, valuesIn(value)]] as const,
        ),
        ...(demand.owed ?? []).flatMap((owed) => additionOf(owed, bareOf)),
      ];
    case 'attested':
      return [[factOf(demand), [0, 1, 4]]];
    case 'declined':
      return [[factOf(demand), [1, 0, 3]]];
    case 'part':
      return [
        [factOf(demand), [0, 0, 1]],
        [`${slotName(demand.slot)} parts`, [0, 0, 1]],
      ];
    case 'serves':
      return [
        [factOf(demand), [0, 0, 1]],
        [`${slotName(demand.slot)} serves`, [0, 0, 1]],
      ];
    case 'filled':
      return [[`${slotName(demand.slot)} ${demand.path[0]}`, [0, 0, 1]]];
    case 'value': {
      const root = typeof demand.root === 'string' ? demand.root : slotName(demand.root);
      return demand.meets ? [[`${root} ${demand.path[0]}`, [0, 0, 1]]] : [];
    }
    default:
      return [[`${slotName(demand.slot)} ${demand.kind}`, [0, 0, 1]]];
  }
}

export function sumOf(additions: ReadonlyMap<string, Cost>): Cost {
  return [...additions.values()].reduce(plus, NOTHING);
}

/** A part of each addition, by how many share it; nothing for what is `paid`. */
export function shareOf(
  additions: ReadonlyMap<string, Cost>,
  sharers: ReadonlyMap<string, number>,
  paid?: ReadonlyMap<string, Cost>,
): Cost {
  let [declined, entries, values] = NOTHING;
  for (const [name, cost] of additions) {
    if (paid?.has(name)) continue;
    const by = sharers.get(name) ?? 1;
    declined += cost[0] / by;
    entries += cost[1] / by;
    values += cost[2] / by;
  }
  return [declined, entries, values];
}
