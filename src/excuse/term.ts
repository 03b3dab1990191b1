import { daysBetween } from '../language/calendar.ts';

/** How an exception stands on a day. */
export type State = 'future' | 'active' | 'expiring' | 'expired';

/** With how many days left an exception is said to end. */
const SOON = 30;

/** Both days are inclusive: an exception still holds on its last day and has expired on the day after. */
export function stateOn(
  asOf: string,
  { from, until }: { readonly from: string | null; readonly until: string },
): State {
  if (until < asOf) return 'expired';
  if (from !== null && asOf < from) return 'future';
  return daysLeft(asOf, until) <= SOON ? 'expiring' : 'active';
}

export function daysLeft(asOf: string, until: string): number {
  return daysBetween(asOf, until);
}
