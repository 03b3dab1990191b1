import { addDays } from '../../language/calendar.ts';
import type { DateRange, Modality, Pack, Rule } from '../../model/pack.ts';
import { assertionEdits, type Edit, gone, type Names, set } from './edits.ts';

/** What one step up or down in strength is; what forbids is as strong as what demands. */
const WEAKER_OR_STRONGER: { readonly [M in Modality]: readonly Modality[] } = {
  must: ['should'],
  'must-not': ['should'],
  should: ['must', 'may'],
  may: ['should'],
};

/** The changes to whom a rule binds, when and how strongly. */
export function scopeEdits(rule: Rule, pack: Pack, names: Names): readonly Edit[] {
  const { where } = rule.applies;
  return [
    ...WEAKER_OR_STRONGER[rule.modality].map((modality) => set(['modality'], modality)),
    ...kindEdits(rule, pack),
    ...gone(where, ['applies', 'where']),
    ...(where === undefined ? [] : assertionEdits(where, ['applies', 'where'], names)),
    ...periodEdits(rule.effective),
  ];
}

/** Without each kind; with the next one that is not bound; and with that one instead of each. */
function kindEdits({ applies: { kinds } }: Rule, pack: Pack): readonly Edit[] {
  const path = ['applies', 'kinds'];
  const all = pack.kinds.map(({ id }) => id);
  const bound = kinds === '*' ? all : kinds;
  const place = (kind: string) => (kinds === '*' ? path : [...path, bound.indexOf(kind)]);
  const without = (kind: string) => bound.filter((each) => each !== kind);
  const dropped =
    bound.length < 2
      ? []
      : bound.map((kind) => ({ id: `/applies/kinds -${kind}`, path, value: without(kind), at: place(kind) }));
  const start = all.indexOf(bound.at(-1) ?? '') + 1;
  const next = [...all.slice(start), ...all.slice(0, start)].find((kind) => !bound.includes(kind));
  if (next === undefined) return dropped;
  return [
    ...dropped,
    { id: `/applies/kinds +${next}`, path, value: [...bound, next], at: path },
    ...bound.map((kind) => ({
      id: `/applies/kinds -${kind} +${next}`,
      path,
      value: [...without(kind), next],
      at: place(kind),
    })),
  ];
}

/** Each end a day earlier and a day later. */
function periodEdits(effective: DateRange | undefined): readonly Edit[] {
  if (effective === undefined) return [];
  const { from, until } = effective;
  return [
    ...[addDays(from, -1), addDays(from, 1)]
      .filter((day) => day <= until)
      .map((day) => set(['effective', 'from'], day)),
    ...[addDays(until, -1), addDays(until, 1)]
      .filter((day) => from <= day)
      .map((day) => set(['effective', 'until'], day)),
    ...gone(effective, ['effective']),
  ];
}
