import type { Cadence, DateRange } from '../model/pack.ts';

const DAY = 86_400_000;
const DATE = /^([1-9]\d{3})-(\d{2})-(\d{2})$/;

/** Whether a text is a day of the calendar, as ISO 8601 writes it, from the year 1000 on. */
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

/** How many days lie between two dates: 0 where they are the same, negative where the second comes first. */
export function daysBetween(from: string, until: string): number {
  return toDay(until) - toDay(from);
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

interface Touching {
  readonly period: string;
  readonly lastDay: string;
}

/** Most plans of a run are for one period, so what was worked out for a range is kept; `MOST` bounds what is. */
const known = new Map<string, readonly Touching[]>();
const MOST = 1000;

/** The calendar periods of a cadence that touch a range, in order, each with its last day inside the range. */
export function periodsTouching(cadence: Cadence, range: DateRange): readonly Touching[] {
  const key = `${cadence} ${range.from} ${range.until}`;
  const found = known.get(key) ?? touching(cadence, range);
  if (known.size === MOST) known.clear();
  known.set(key, found);
  return found;
}

function touching(cadence: Cadence, range: DateRange): readonly Touching[] {
  const periods: Touching[] = [];
  for (let day = range.from; day <= range.until; ) {
    const end = endOf(cadence, day);
    periods.push({ period: periodOf(cadence, day), lastDay: end < range.until ? end : range.until });
    day = toDate(toDay(end) + 1);
  }
  return periods;
}

/** The periods of a cadence that touch a range and hold none of the dates. */
export function uncovered(cadence: Cadence, range: DateRange, dates: readonly string[]): readonly string[] {
  const held = new Set(dates.map((date) => periodOf(cadence, date)));
  return periodsTouching(cadence, range).flatMap(({ period }) => (held.has(period) ? [] : [period]));
}

const MONTHS = { monthly: 1, bimonthly: 2, quarterly: 3, semiannual: 6, annual: 12 } as const;

/** The last day of the period of a cadence that holds a date. */
function endOf(cadence: Cadence, date: string): string {
  if (cadence === 'weekly') return toDate(toDay(date) + 6 - weekday(toDay(date)));
  const year = Number(date.slice(0, 4));
  const month = Math.ceil(Number(date.slice(5, 7)) / MONTHS[cadence]) * MONTHS[cadence];
  return `${year}-${two(month)}-${two(lastDayOf(year, month))}`;
}

/** 0 for a Monday; 1970-01-01 was a Thursday. */
function weekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

function isoWeek(date: string): string {
  const day = toDay(date);
  const thursday = day - weekday(day) + 3;
  const year = toDate(thursday).slice(0, 4);
  return `${year}-W${two(Math.floor((thursday - toDay(`${year}-01-01`)) / 7) + 1)}`;
}

function lastDayOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The date so many days later, or earlier. */
export function addDays(date: string, days: number): string {
  return toDate(toDay(date) + days);
}

/** Days since 1970-01-01. */
function toDay(date: string): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / DAY;
}

function toDate(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
