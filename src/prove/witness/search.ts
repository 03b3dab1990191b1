import { byCodeUnit } from '../../language/order.ts';
import type { Check } from '../../model/check.ts';
import type { JsonObject } from '../../model/document.ts';
import { bareEntries } from './bare.ts';
import { usefulCopies } from './copies.ts';
import {
  type Cost,
  compare,
  costOf,
  isLess,
  minus,
  type PriceOf,
  plus,
  pricesWith,
  upFrom,
  writtenIn,
} from './cost.ts';
import { type Demands, factOf, withDemands } from './demand.ts';
import { floorsBeside, type Priced, pricedIn, type Way } from './floors.ts';
import { implications } from './implied.ts';
import type { Open, Repair } from './site.ts';
import { isClean, judge, openRepairs } from './state.ts';
import { type Writing, writePlan } from './write.ts';

/** How a search ended. `isSure`: no cheaper plan was passed over, and where none was found there is none. */
export interface Searched {
  readonly plan: JsonObject | null;
  readonly isSure: boolean;
  readonly tried: number;
}

/** How many plans a search judges before it gives up. */
export const LIMIT = 3000;

interface Written {
  readonly plan: JsonObject;
  readonly cost: Cost;
}

interface Search {
  readonly writing: Writing;
  readonly applying: readonly Check[];
  readonly isAnyEnough: boolean;
  readonly copies: ReadonlyMap<string, number>;
  readonly priceOf: PriceOf;
  readonly seen: Set<string>;
  best: Written | null;
  tried: number;
}

/**
 * Looks for the smallest plan with no finding by branch and bound: from an empty plan, what must be added is added, and
 * where there is a choice each way is tried, the cheapest first and among equals the least by code unit. `applying` are
 * rules whose condition the unit must meet. First with at most one entry of a term in each list, then, bounded by what
 * that found, with more. Where any plan is enough, the first that is found ends it.
 */
export function search(writing: Writing, applying: readonly Check[] = [], isAnyEnough = false): Searched {
  writing.growth.unsure = false;
  const bareOf = bareEntries(writing);
  const startWith = (copies: ReadonlyMap<string, number>) => {
    const priceOf = pricesWith(bareOf, implications(writing, copies));
    return { writing, applying, isAnyEnough, copies, priceOf, seen: new Set<string>() };
  };
  const simple: Search = { ...startWith(new Map()), best: null, tried: 0 };
  explore(new Map(), simple);
  const copies = usefulCopies(writing);
  const full: Search = { ...startWith(copies), best: simple.best, tried: simple.tried };
  if (copies.size > 0 && full.tried < LIMIT) explore(new Map(), full);
  const { best, tried } = full;
  return { plan: best?.plan ?? null, isSure: tried < LIMIT && !writing.growth.unsure, tried };
}

function explore(start: Demands, search: Search): void {
  let demands = start;
  for (;;) {
    if (search.tried >= LIMIT || (search.isAnyEnough && search.best !== null)) return;
    const key = [...demands.keys()].sort(byCodeUnit).join('\n');
    if (search.seen.has(key)) return;
    search.seen.add(key);
    const plan = writePlan(demands, search.writing);
    if (plan === null) return;
    const cost = costOf(plan);
    if (search.best !== null && !isLess(cost, search.best.cost)) return;
    search.tried += 1;
    const judged = judge(plan, search.writing.checks);
    const open = openRepairs(judged, demands, search.applying, search.copies, search.writing);
    if (open.length === 0) {
      if (isClean(judged)) search.best = { plan, cost };
      return;
    }
    const next = choose(open, demands, { plan, cost }, search);
    if (next === null) return;
    if (next.kind === 'branch') {
      for (const { repair, floor } of next.repairs) {
        if (search.best === null || isLess(floor, search.best.cost)) explore(withDemands(demands, repair), search);
      }
      return;
    }
    const grown = withDemands(demands, next.repair);
    if (grown === demands) return;
    demands = grown;
  }
}

type Next =
  | { readonly kind: 'forced'; readonly repair: Repair }
  /** Each way with what a plan that goes it costs at least. */
  | { readonly kind: 'branch'; readonly repairs: readonly { readonly repair: Repair; readonly floor: Cost }[] };

/** What to do next: all that is without choice together, else the smallest choice; null where nothing can help. */
function choose(
  open: readonly Open[],
  demands: Demands,
  { plan, cost }: Written,
  { best, priceOf }: Search,
): Next | null {
  const priced = pricedIn(open, demands, priceOf, writtenIn(plan, demands));
  const total = priced.reduce<Cost>((sum, { least }) => plus(sum, least), cost);
  if (best !== null && !isLess(upFrom(cost, total), best.cost)) return null;
  const within = priced.map((each, index): Choice => {
    const others = plus(minus(total, each.least), each.further);
    const isWorth = ({ share }: Way) => best === null || isLess(upFrom(cost, plus(others, share)), best.cost);
    return { ...each, index, repairs: each.ways.filter(isWorth) };
  });
  if (within.some(({ repairs }) => repairs.length === 0)) return null;
  const forced = within.flatMap(({ repairs }) => (repairs.length === 1 ? repairs : []));
  if (forced.length > 0) return { kind: 'forced', repair: forced.flatMap(({ repair }) => repair) };
  const choice = within.reduce((first, each) => (isBefore(each, first) ? each : first));
  const nameOf = (repair: Repair) => repair.map(factOf).sort(byCodeUnit).join('\n');
  const floorOf = floorsBeside(
    priced.filter((_, index) => index !== choice.index),
    cost,
  );
  const sorted = choice.repairs
    .map((way) => ({ repair: way.repair, floor: floorOf(way), name: nameOf(way.repair) }))
    .sort((a, b) => compare(a.floor, b.floor) || byCodeUnit(a.name, b.name));
  return { kind: 'branch', repairs: sorted };
}

/** The fewest ways first; among as few, the dearest, since it shows soonest that a plan grows too large. */
function isBefore(one: Choice, other: Choice): boolean {
  return one.repairs.length === other.repairs.length
    ? isLess(other.least, one.least)
    : one.repairs.length < other.repairs.length;
}

interface Choice extends Priced {
  readonly index: number;
  /** Those of the ways that may still lead to a smaller plan than the best. */
  readonly repairs: readonly Way[];
}
