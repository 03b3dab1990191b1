import { isDate } from '../../language/calendar.ts';
import type { DateRange, Pack } from '../../model/pack.ts';
import { faultAt } from '../place.ts';
import type { ThoroughLint } from './lints.ts';

/** Periods that are over on the day, and rules whose period goes beyond the pack's. */
export const expiry: ThoroughLint = (pack, { asOf }) => {
  if (!isPeriod(pack.effective)) return [];
  const isOver = asOf !== null && pack.effective.until < asOf;
  const own = isOver ? [expired(pack, pack.effective.until, asOf)] : [];
  const rules = pack.rules.flatMap(({ id, effective, origin }) => {
    if (effective === undefined || !isPeriod(effective)) return [];
    const { from, until } = pack.effective;
    if (effective.until < from || effective.from > until) return [];
    if (effective.from < from || effective.until > until) {
      const key = effective.from < from ? 'from' : 'until';
      return [
        faultAt(origin, { code: 'lint/beyond-period', params: { rule: id, from, until }, path: ['effective', key] }),
      ];
    }
    return asOf !== null && !isOver && effective.until < asOf ? [expired({ origin }, effective.until, asOf)] : [];
  });
  return [...own, ...rules];
};

function expired({ origin }: Pick<Pack, 'origin'>, until: string, asOf: string) {
  return faultAt(origin, { code: 'lint/expired', params: { until, asOf }, path: ['effective', 'until'] });
}

function isPeriod({ from, until }: DateRange): boolean {
  return isDate(from) && isDate(until) && from <= until;
}
