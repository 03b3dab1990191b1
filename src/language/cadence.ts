import type { NamedThing } from '../model/names.ts';
import type { Cadence, Timing } from '../model/pack.ts';
import { nameTable } from './names.ts';

const named = <T extends string>(id: T, zh: string, en: string, ...aliases: string[]) => ({
  id,
  label: { zh, en },
  aliases,
});

/** The cadences, most frequent first: the order is what makes one rarer than another. */
export const CADENCES: readonly (NamedThing & { readonly id: Cadence })[] = [
  named('weekly', '每周', 'weekly', '周', '每周一次', 'every week'),
  named('monthly', '每月', 'monthly', '月', '月度', '每月一次', 'every month'),
  named('bimonthly', '每两月', 'every two months', '双月', '每两个月', '每两个月一次', '每两月一次'),
  named('quarterly', '每季度', 'quarterly', '季', '季度', '每季', '每季度一次', 'every quarter'),
  named('semiannual', '每半年', 'twice a year', '半年', '每半年一次', '半年一次', 'half-yearly', 'semi-annual'),
  named('annual', '每年', 'yearly', '年', '年度', '每年一次', '一年一次', 'annually', 'every year'),
];

export const TIMINGS: readonly (NamedThing & { readonly id: Timing })[] = [
  named('before', '之前', 'before', '前', '事前', '事先'),
  named('at', '当时', 'at', '当天', '期间', '时', 'during'),
  named('after', '之后', 'after', '后', '事后'),
];

export const CADENCE_TABLE = nameTable(CADENCES);
export const TIMING_TABLE = nameTable(TIMINGS);

const RANK = new Map(CADENCES.map(({ id }, rank) => [id, rank]));

/** Whether `actual` happens less often than `required`. */
export function isRarer(actual: Cadence, required: Cadence): boolean {
  return (RANK.get(actual) ?? 0) > (RANK.get(required) ?? 0);
}
