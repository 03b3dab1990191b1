import { isDate } from '../language/calendar.ts';
import { valueAt } from '../language/pointer.ts';
import type { Json } from '../model/document.ts';
import type { DateRange } from '../model/pack.ts';

/** The days for which a plan says that it is made; null where it does not say so clearly. */
export function daysOf(plan: Json): DateRange | null {
  const year = valueAt(plan, ['period', 'year']);
  if (Number.isInteger(year)) return { from: `${String(year)}-01-01`, until: `${String(year)}-12-31` };
  const [from, until] = [valueAt(plan, ['period', 'from']), valueAt(plan, ['period', 'until'])];
  return typeof from === 'string' && typeof until === 'string' && isDate(from) && isDate(until) && from <= until
    ? { from, until }
    : null;
}
