import { periodOf, periodsTouching } from '../../language/calendar.ts';
import type { Cadence, DateRange } from '../../model/pack.ts';

const DAY = 86_400_000;

/**
 * The fewest days that put one into every calendar period of each cadence that touches a range, and of those the
 * earliest: from the last period to the first, each that has none yet gets its first day.
 */
export function daysFor(cadences: readonly Cadence[], range: DateRange): readonly string[] {
  const periods = cadences.flatMap((cadence) => {
    const touching = periodsTouching(cadence, range);
    return touching.map(({ period }, index) => {
      const before = touching[index - 1];
      return { cadence, period, firstDay: before === undefined ? range.from : dayAfter(before.lastDay) };
    });
  });
  const days: string[] = [];
  for (const { cadence, period, firstDay } of periods.sort((a, b) => (a.firstDay < b.firstDay ? 1 : -1))) {
    if (!days.some((day) => periodOf(cadence, day) === period)) days.unshift(firstDay);
  }
  return days;
}

/** The days of a range that are not among some days, from its first, as many as are asked for. */
export function otherDays(count: number, days: readonly string[], range: DateRange): readonly string[] {
  const found: string[] = [];
  for (let day = range.from; day <= range.until && found.length < count; day = dayAfter(day)) {
    if (!days.includes(day)) found.push(day);
  }
  return found;
}

export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10);
}
