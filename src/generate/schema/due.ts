import { CADENCES } from '../../language/cadence.ts';
import type { Cadence } from '../../model/pack.ts';
import type { Schema } from './schema.ts';

/** How many months a period of a cadence has; weeks are no months. */
export const MONTHS_OF: Readonly<Partial<Record<Cadence, number>>> = {
  monthly: 1,
  bimonthly: 2,
  quarterly: 3,
  semiannual: 6,
  annual: 12,
};

/** Where the dates of a cadence are defined. */
export function duePlace(cadence: Cadence): string {
  return `${cadence}Dates`;
}

/** Dates of which one at least falls in each period of a cadence in a calendar year, by the place to define them. */
export function dueDates(): Readonly<Record<string, Schema>> {
  return Object.fromEntries(
    CADENCES.flatMap(({ id, label }) => {
      const months = MONTHS_OF[id];
      if (months === undefined) return [];
      const periods = Array.from({ length: 12 / months }, (_, index) => {
        const own = Array.from({ length: months }, (_, month) => String(index * months + month + 1).padStart(2, '0'));
        const when = own.length === 1 ? `${Number(own[0])} 月` : `${Number(own[0])}—${Number(own.at(-1))} 月`;
        return {
          contains: { pattern: `^\\d{4}-(${own.join('|')})-` },
          errorMessage: `${label.zh}报告：${when}没有日期。`,
        };
      });
      return [[duePlace(id), { allOf: periods }]];
    }),
  );
}
