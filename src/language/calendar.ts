import type { Cadence, DateRange } from '../model/pack.ts';

const DAY = 86_400_000;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text is a day of the calendar, as ISO 8601 writes it. */
export function isDate(text: string): boolean {
  const match = DATE.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(year, month);
}

/** Whether two periods share a day; dates compare as text. */
export function overlap(a: DateRange, b: DateRange): boolean {
  return a.from <= b.until && b.from <= a.until;
}

/**
 * The calendar period of a cadence that holds a date: `2008-W05` (ISO week), `2008-03`, `2008-M03-04`, `2008-Q1`,
 * `2008-H1`, `2008`. Weeks are those of ISO 8601 §5.7, so the first days of January may fall in the year before.
 */
export function periodOf(cadence: Cadence, date: string): string {
  const year = date.slice(0, 4);
  const month = Number(date.slice(5, 7));
  switch (cadence) {
    case 'weekly':
      return isoWeek(date);
    case 'monthly':
      return date.slice(0, 7);
    case 'bimonthly':
      return `${year}-M${two(month - ((month - 1) % 2))}-${two(month + (month % 2))}`;
    case 'quarterly':
      return `${year}-Q${Math.ceil(month / 3)}`;
    case 'semiannual':
      return `${year}-H${Math.ceil(month / 6)}`;
    case 'annual':
      return year;
  }
}

/** The calendar periods of a cadence that touch a range, in order, each with its last day inside the range. */
export function periodsTouching(cadence: Cadence, range: DateRange): readonly { period: string; lastDay: string }[] {
  const periods: { period: string; lastDay: string }[] = [];
  for (let day = toDay(range.from); day <= toDay(range.until); day += 1) {
    const date = toDate(day);
    const period = periodOf(cadence, date);
    const last = periods.at(-1);
    if (last?.period === period) last.lastDay = date;
    else periods.push({ period, lastDay: date });
  }
  return periods;
}

const cache = new Map<string, readonly string[]>();

/** The periods of a cadence that touch a range and hold none of the dates. */
export function uncovered(cadence: Cadence, range: DateRange, dates: readonly string[]): readonly string[] {
  const key = `${cadence} ${range.from} ${range.until}`;
  let periods = cache.get(key);
  if (periods === undefined) {
    periods = periodsTouching(cadence, range).map(({ period }) => period);
    if (cache.size < 1000) cache.set(key, periods);
  }
  const held = new Set(dates.map((date) => periodOf(cadence, date)));
  return periods.filter((period) => !held.has(period));
}

function isoWeek(date: string): string {
  const day = toDay(date);
  const thursday = day - ((day + 3) % 7) + 3;
  const year = toDate(thursday).slice(0, 4);
  return `${year}-W${two(Math.floor((thursday - toDay(`${year}-01-01`)) / 7) + 1)}`;
}

function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

/** Days since 1970-01-01, a Thursday. */
function toDay(date: string): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / DAY;
}

function toDate(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
