import {
  additionsOf,
  type Cost,
  compare,
  isLess,
  NOTHING,
  type PriceOf,
  plus,
  shareOf,
  sumOf,
  upFrom,
} from './cost.ts';
import type { Demands } from './demand.ts';
import type { Open, Repair } from './site.ts';

/** A way with what it adds, and its share of that: what others add too is split evenly among all that do. */
export interface Way {
  readonly repair: Repair;
  readonly additions: ReadonlyMap<string, Cost>;
  readonly share: Cost;
}

/** What is open with its ways, the least share of one, and how much more is for ways beyond one. */
export interface Priced {
  readonly ways: readonly Way[];
  readonly times: number;
  readonly least: Cost;
  readonly further: Cost;
}

/** What several things that are open add in common is paid for once, so each counts its part of it. */
export function pricedIn(
  open: readonly Open[],
  demands: Demands,
  priceOf: PriceOf,
  written: ReadonlySet<string>,
): readonly Priced[] {
  const all = open.map(({ repairs, times }) => ({
    times,
    ways: repairs.map((repair) => ({ repair, additions: additionsOf(repair, demands, written, priceOf) })),
  }));
  const sharers = sharersIn(all);
  return all.map(({ ways, times }) => {
    const shared = ways.map((way) => ({ ...way, share: shareOf(way.additions, sharers) }));
    return {
      ways: shared,
      times,
      ...leastOf(
        shared.map(({ share }) => share),
        times,
      ),
    };
  });
}

function leastOf(shares: readonly Cost[], times: number): Pick<Priced, 'least' | 'further'> {
  if (times === 1 && shares.length > 0) return { least: shares.reduce(lesser), further: NOTHING };
  const own = shares.toSorted(compare);
  return { least: own.slice(0, times).reduce(plus, NOTHING), further: own.slice(0, times - 1).reduce(plus, NOTHING) };
}

function lesser(one: Cost, other: Cost): Cost {
  return isLess(other, one) ? other : one;
}

/** What a plan of a cost that goes a way costs at least: all that the way adds, and what that leaves open of `others`. */
export function floorsBeside(others: readonly Priced[], cost: Cost): (way: Way) => Cost {
  const sharers = sharersIn(others);
  const left = others.map(({ ways, times }) => {
    const shares = ways.map(({ additions }) => shareOf(additions, sharers));
    return { ways, times, shares, adding: indexOf(ways), least: leastOf(shares, times).least };
  });
  const leastBeside = ({ ways, times, shares, adding, least }: (typeof left)[number], { additions }: Way) => {
    const touched = [...additions.keys()].flatMap((name) => adding.get(name) ?? []);
    if (touched.length === 0) return least;
    const rest = [...shares];
    for (const at of new Set(touched)) rest[at] = shareOf(ways[at]?.additions ?? additions, sharers, additions);
    return leastOf(rest, times).least;
  };
  return (way) =>
    upFrom(
      cost,
      left.reduce((sum, each) => plus(sum, leastBeside(each, way)), plus(cost, sumOf(way.additions))),
    );
}

/** The ways that have each addition. */
function indexOf(ways: readonly Way[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  ways.forEach(({ additions }, at) => {
    for (const name of additions.keys()) {
      const own = index.get(name);
      if (own === undefined) index.set(name, [at]);
      else own.push(at);
    }
  });
  return index;
}

/** How many of the things that are open have a way with each addition. */
function sharersIn(open: readonly { readonly ways: readonly Pick<Way, 'additions'>[] }[]): ReadonlyMap<string, number> {
  const sharers = new Map<string, number>();
  for (const { ways } of open) {
    const own = new Set<string>();
    for (const { additions } of ways) for (const name of additions.keys()) own.add(name);
    for (const name of own) sharers.set(name, (sharers.get(name) ?? 0) + 1);
  }
  return sharers;
}
