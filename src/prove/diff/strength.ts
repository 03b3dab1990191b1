import { impliesOrNone } from '../../language/implies.ts';
import type { Check, Checks } from '../../model/check.ts';
import type { DateRange, Modality } from '../../model/pack.ts';

/** How a demand relates to an earlier one: by which plans meet it. */
export type Strength = 'same' | 'tighter' | 'looser' | 'mixed';

/** Tighter where the new implies the old alone, and so on. */
export function strengthOf(newImpliesOld: boolean, oldImpliesNew: boolean): Strength {
  if (newImpliesOld) return oldImpliesNew ? 'same' : 'tighter';
  return oldImpliesNew ? 'looser' : 'mixed';
}

/** Several sides of one thing together. */
export function together(strengths: readonly Strength[]): Strength {
  return strengths.reduce((one, other) => (one === 'same' ? other : other === 'same' || other === one ? one : 'mixed'));
}

const RANK: { readonly [M in Modality]: number } = { must: 2, 'must-not': 2, should: 1, may: 0 };

/** How much a rule asks, compared with its earlier edition: of whom, how strongly, when and what. */
export function ruleStrength(before: Checks, old: Check, after: Checks, now: Check): Strength {
  const common = before.pack.kinds.map(({ id }) => id).filter((kind) => after.byKind.has(kind));
  const [was, is] = [bound(before, old, common), bound(after, now, common)];
  const [until, from] = [periodOf(before, old), periodOf(after, now)];
  const [rankThen, rankNow] = [RANK[old.rule.modality], RANK[now.rule.modality]];
  const turned = rankThen === rankNow && old.rule.modality !== now.rule.modality;
  const bothOpen = old.rule.effective === undefined && now.rule.effective === undefined;
  return together([
    strengthOf(contains(is, was), contains(was, is)),
    strengthOf(impliesOrNone(old.where, now.where), impliesOrNone(now.where, old.where)),
    turned ? 'mixed' : strengthOf(rankNow >= rankThen, rankThen >= rankNow),
    bothOpen ? 'same' : strengthOf(spans(from, until), spans(until, from)),
    strengthOf(impliesOrNone(now.assertion, old.assertion), impliesOrNone(old.assertion, now.assertion)),
  ]);
}

/** The kinds, of those that both editions have, that a check binds. A kind that one alone has is a change by itself. */
function bound({ byKind }: Checks, check: Check, common: readonly string[]): readonly string[] {
  return common.filter((kind) => byKind.get(kind)?.includes(check));
}

function periodOf({ pack }: Checks, { rule }: Check): DateRange {
  return rule.effective ?? pack.effective;
}

/** Whether a period holds all of another. */
export function spans(long: DateRange, short: DateRange): boolean {
  return long.from <= short.from && short.until <= long.until;
}

function contains(many: readonly string[], few: readonly string[]): boolean {
  return few.every((each) => many.includes(each));
}
