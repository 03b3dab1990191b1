import type { Pack, Rule } from '../../model/pack.ts';
import { faultAt } from '../place.ts';
import { isSame, kindsOf, periodOf } from './demand.ts';
import { implies } from './implies.ts';
import type { ThoroughLint } from './lints.ts';

const STRENGTH: { readonly [M in Rule['modality']]: number } = { 'must-not': 2, must: 2, should: 1, may: 0 };

/** Rules that say nothing which another, as strong, does not say already. Of two that say the same, the later is named. */
export const impliedRules: ThoroughLint = (pack) =>
  pack.rules.flatMap((rule, index) => {
    const stronger = pack.rules.find(
      (other, place) => other !== rule && covers(other, rule, pack) && (place < index || !covers(rule, other, pack)),
    );
    return stronger === undefined
      ? []
      : [
          faultAt(rule.origin, {
            code: 'lint/implied',
            params: { rule: rule.id, by: stronger.id },
            path: ['id'],
          }),
        ];
  });

/** Whether a plan that the second rule fails is failed by the first as well, and as gravely. */
function covers(a: Rule, b: Rule, pack: Pack): boolean {
  const [mine, other] = [periodOf(a, pack), periodOf(b, pack)];
  return (
    STRENGTH[a.modality] >= STRENGTH[b.modality] &&
    mine.from <= other.from &&
    mine.until >= other.until &&
    (a.applies.where === undefined || isSame(a.applies.where, b.applies.where)) &&
    kindsOf(b, pack).every((kind) => kindsOf(a, pack).includes(kind)) &&
    implies(a.assert, b.assert, pack)
  );
}
