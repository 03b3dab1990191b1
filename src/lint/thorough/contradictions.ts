import type { PackFault } from '../../model/fault.ts';
import type { Pack, Rule } from '../../model/pack.ts';
import { faultAt } from '../place.ts';
import { clash } from './clash.ts';
import { conjuncts, isSame, kindsOf, type Placed, periodOf, quantityOf } from './demand.ts';
import type { ThoroughLint } from './lints.ts';

/** Counts that no plan can meet, and rules that no plan of a kind can meet together. */
export const contradictions: ThoroughLint = (pack) => {
  const demands = pack.rules.flatMap((rule): readonly Demand[] =>
    conjuncts(rule.assert, ['assert']).map((placed) => ({ ...placed, rule })),
  );
  return [...demands.flatMap((demand) => impossibleCount(demand, pack)), ...clashes(demands, pack)];
};

interface Demand extends Placed {
  readonly rule: Rule;
}

/** Each demand with the first before it that it can't be met with, once for two rules. */
function clashes(demands: readonly Demand[], pack: Pack): readonly PackFault[] {
  const said = new Set<string>();
  return demands.flatMap((demand, index) =>
    demands.slice(0, index).flatMap((before): readonly PackFault[] => {
      const pair = `${before.rule.id} ${demand.rule.id}`;
      if (said.has(pair) || !clash(before.atom, demand.atom, pack) || !meet(before.rule, demand.rule, pack)) return [];
      said.add(pair);
      const params = { rule: demand.rule.id, other: before.rule.id };
      return [faultAt(demand.rule.origin, { code: 'lint/contradiction', params, path: demand.path, anchor: 'key' })];
    }),
  );
}

/** Whether some plan is bound by both rules. Of two different conditions it is not said that one unit can meet both. */
function meet(a: Rule, b: Rule, pack: Pack): boolean {
  const [mine, other] = [periodOf(a, pack), periodOf(b, pack)];
  const kinds = kindsOf(b, pack);
  return (
    mine.from <= other.until &&
    other.from <= mine.until &&
    (a.applies.where === undefined || b.applies.where === undefined || isSame(a.applies.where, b.applies.where)) &&
    kindsOf(a, pack).some((kind) => kinds.includes(kind))
  );
}

function impossibleCount({ atom, path, rule }: Demand, pack: Pack): readonly PackFault[] {
  if (atom.kind !== 'count') return [];
  const { refs, min, max, orReason } = atom.body;
  const [least, most] = [quantityOf(min, pack), quantityOf(max, pack)];
  if (least === null) return [];
  const say = (limit: number, problem: 'max' | 'terms') => [
    faultAt(rule.origin, {
      code: 'lint/impossible-count',
      params: { min: least, limit, problem },
      path: [...path, 'min'],
    }),
  ];
  if (most !== null && least > most) return say(most, 'max');
  const terms = refs === undefined ? null : new Set(refs).size;
  return terms !== null && least > terms && orReason !== true ? say(terms, 'terms') : [];
}
