import { overlap } from '../language/calendar.ts';
import type { DateRange, Pack, Parameter, Rule } from '../model/pack.ts';
import { type Draft, type Drafting, draftAssertion, setRequired } from './draft.ts';

export interface DraftOptions {
  readonly kind: string;
  readonly range: DateRange;
  /** The rules to meet; every one that binds the kind if absent. */
  readonly rules?: readonly Rule[];
  readonly fill: Drafting['fill'];
  readonly unit: { readonly id: string | null; readonly name: string | null };
  readonly parameters: Readonly<Record<string, Parameter['value']>>;
  readonly illustrate?: boolean;
}

/** The rules that bind a kind in a period, in the order of the pack; conditions on the unit are not looked at. */
export function rulesFor({ rules }: Pack, kind: string, range: DateRange): readonly Rule[] {
  return rules.filter(
    ({ applies: { kinds }, effective }) =>
      (kinds === '*' || kinds.includes(kind)) && (effective === undefined || overlap(effective, range)),
  );
}

/** A plan that has all that the rules ask for, its open places filled or left blank as `fill` says. */
export function draftPlan(
  pack: Pack,
  { kind, range, rules, fill, unit, parameters, illustrate = false }: DraftOptions,
): Draft {
  const draft: Draft = {
    pack: pack.id,
    unit: { ...unit, kind },
    period: isWholeYear(range) ? { year: Number(range.from.slice(0, 4)) } : { ...range },
  };
  const drafting: Drafting = { pack, draft, range, fill, parameters, illustrate };
  for (const field of pack.unitFields) setRequired(draft.unit, field, drafting);
  const wanted = (rules ?? rulesFor(pack, kind, range)).filter(({ modality }) => modality !== 'must-not');
  // Twice, because what a later rule adds an earlier one may speak of.
  for (const rule of [...wanted, ...wanted]) {
    if (rule.applies.where !== undefined) {
      if (rules === undefined) continue;
      draftAssertion(rule.applies.where, { ...drafting, draft: draft.unit as unknown as Draft }, rule);
    }
    draftAssertion(rule.assert, drafting, rule);
  }
  return draft;
}

function isWholeYear({ from, until }: DateRange): boolean {
  return from.endsWith('-01-01') && until === `${from.slice(0, 4)}-12-31`;
}
