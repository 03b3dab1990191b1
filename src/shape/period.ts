import { isDate, overlap } from '../language/calendar.ts';
import { isObject } from '../language/pointer.ts';
import type { JsonObject } from '../model/document.ts';
import type { Fault, FaultParams } from '../model/fault.ts';
import type { DateRange, Pack } from '../model/pack.ts';

const MOST_YEARS = 10;

/** The plan's period, or null where it has none that can be checked; the base shape has said what is no date or year. */
export function readPeriod(value: JsonObject, pack: Pack, faults: Fault[]): DateRange | null {
  const range = rangeOf(value, faults);
  if (range === null || overlap(range, pack.effective)) return range;
  faults.push({
    code: 'plan/outside-period',
    params: { pack: pack.id, from: pack.effective.from, until: pack.effective.until },
    path: isObject(value.period) && 'year' in value.period ? ['period', 'year'] : ['period'],
  });
  return null;
}

function rangeOf({ period }: JsonObject, faults: Fault[]): DateRange | null {
  if (!isObject(period)) return null;
  const { year, from, until } = period;
  const bad = (problem: FaultParams['plan/bad-period']['problem']) => {
    faults.push({ code: 'plan/bad-period', params: { problem }, path: ['period'], anchor: 'key' });
    return null;
  };
  if (year !== undefined && (from !== undefined || until !== undefined)) return bad('both');
  if (year !== undefined) {
    if (typeof year !== 'number' || !Number.isInteger(year) || year < 1900 || year > 2999) return null;
    return { from: `${year}-01-01`, until: `${year}-12-31` };
  }
  if (from === undefined || until === undefined) return Object.keys(period).length === 0 ? null : bad('half');
  const dates = [readDate(from, ['period', 'from'], faults), readDate(until, ['period', 'until'], faults)];
  const [first, last] = dates;
  if (first == null || last == null) return null;
  if (first > last) {
    faults.push({ code: 'plan/bad-period', params: { problem: 'reversed' }, path: ['period', 'from'] });
    return null;
  }
  return Number(last.slice(0, 4)) - Number(first.slice(0, 4)) > MOST_YEARS
    ? bad('too-long')
    : { from: first, until: last };
}

/** A date, or null and a fault; what is no text at all the base shape has said. */
export function readDate(value: unknown, path: Fault['path'], faults: Fault[]): string | null {
  if (typeof value !== 'string') return null;
  if (isDate(value)) return value;
  faults.push({ code: 'plan/bad-date', params: { text: value, nearest: dateMeant(value) }, path, about: value });
  return null;
}

/** The date that is meant by one in another writing, such as 2008/3/31, 2008年3月31日 or 20080331. */
function dateMeant(text: string): string | null {
  const [, year, month, day] =
    /^(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?$/u.exec(text.normalize('NFKC').trim()) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(date) ? date : null;
}
