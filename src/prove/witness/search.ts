import { byCodeUnit } from '../../language/order.ts';
import type { Check } from '../../model/check.ts';
import type { JsonObject } from '../../model/document.ts';
import { usefulCopies } from './copies.ts';
import { additionsOf, type Cost, compare, costOf, isLess, NOTHING, plus, sumOf, writtenIn } from './cost.ts';
import { type Demands, factOf, withDemands } from './demand.ts';
import type { Repair } from './site.ts';
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
  const simple: Search = { writing, applying, isAnyEnough, copies: new Map(), seen: new Set(), best: null, tried: 0 };
  explore(new Map(), simple);
  const copies = usefulCopies(writing);
  const full: Search = { ...simple, copies, seen: new Set() };
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
  open: readonly (readonly Repair[])[],
  demands: Demands,
  { plan, cost }: Written,
  { best }: Search,
): Next | null {
  const written = writtenIn(plan, demands);
  const priced = open.map((repairs) =>
    repairs.map((repair) => ({ repair, additions: additionsOf(repair, demands, written) })),
  );
  const shared = new Map<string, number>();
  for (const repairs of priced) {
    for (const name of new Set(repairs.flatMap(({ additions }) => [...additions.keys()])))
      shared.set(name, (shared.get(name) ?? 0) + 1);
  }
  const own = priced.map((repairs) =>
    repairs
      .map(({ additions }) => sumOf(new Map([...additions].filter(([name]) => shared.get(name) === 1))))
      .reduce(lesser, null),
  );
  const floor = own.reduce<Cost>((sum, each) => plus(sum, each ?? NOTHING), cost);
  const within = priced.map((repairs, index) => {
    const others = own.reduce<Cost>((sum, each, at) => (at === index ? sum : plus(sum, each ?? NOTHING)), cost);
    return repairs
      .map(({ repair, additions }) => ({ repair, floor: plus(others, sumOf(additions)) }))
      .filter((each) => best === null || isLess(each.floor, best.cost));
  });
  if (within.some((repairs) => repairs.length === 0)) return null;
  if (best !== null && !isLess(floor, best.cost)) return null;
  const forced = within.flatMap((repairs) => (repairs.length === 1 ? repairs : []));
  if (forced.length > 0) return { kind: 'forced', repair: forced.flatMap(({ repair }) => repair) };
  const fewest = within.reduce((least, repairs) => (repairs.length < least.length ? repairs : least));
  const nameOf = (repair: Repair) => repair.map(factOf).sort(byCodeUnit).join('\n');
  const sorted = fewest
    .map((each) => ({ ...each, name: nameOf(each.repair) }))
    .sort((a, b) => compare(a.floor, b.floor) || byCodeUnit(a.name, b.name));
  return { kind: 'branch', repairs: sorted };
}

function lesser(least: Cost | null, each: Cost): Cost {
  return least === null || isLess(each, least) ? each : least;
}
