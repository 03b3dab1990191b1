import { CADENCE_TABLE } from '../language/cadence.ts';
import { isDate, periodsTouching } from '../language/calendar.ts';
import { lookUp } from '../language/names.ts';
import { valueAt } from '../language/pointer.ts';
import type { Json, Path } from '../model/document.ts';
import type { Edit } from '../model/fix.ts';
import type { Cadence } from '../model/pack.ts';
import type { Fixer } from './fixer.ts';
import { addItems, addMembers, fillBlank, isQuotedAt } from './insert.ts';
import { daysOf } from './period.ts';
import type { Source } from './source.ts';
import { onOneLine } from './write.ts';

/** Periods that no due date falls into: each gets its last day, where the order of the dates wants it. */
export const uncovered: Fixer<'cadence/uncovered'> = ({ fault, source }) => {
  const { required, periods } = fault.params;
  const present = valueAt(source.document.value, fault.path);
  if (!Array.isArray(present) || !(present as Json[]).every((date) => typeof date === 'string' && isDate(date)))
    return null;
  const missing = lastDays(required, source, periods);
  if (missing === null) return null;
  const dates = present as readonly string[];
  const isSorted = dates.every((date, index) => index === 0 || (dates[index - 1] ?? '') <= date);
  return addItems(
    source,
    fault.path,
    missing.map((date) => {
      const before = isSorted ? dates.findIndex((each) => each > date) : -1;
      return [before === -1 ? dates.length : before, date] as const;
    }),
  );
};

/** No due dates at all: the last day of every period. */
export const none: Fixer<'cadence/no-due'> = ({ fault, source }) => {
  const dates = lastDays(fault.params.required, source, null);
  if (dates === null) return null;
  return filled(fault.path, dates, source);
};

/** Due dates left blank, in a report that says how often it is made. */
export const blank: Fixer<'shape/blank'> = ({ fault, source }) => {
  const [list, , field, ...rest] = fault.path;
  if (list !== 'reporting' || field !== 'due' || rest.length > 0) return null;
  const stated = valueAt(source.document.value, [...fault.path.slice(0, 2), 'cadence']);
  const cadence = typeof stated === 'string' ? lookUp(CADENCE_TABLE, stated) : null;
  const dates = cadence === null ? null : lastDays(cadence.id as Cadence, source, null);
  return dates === null ? null : filled(fault.path, dates, source);
};

function filled(path: Path, dates: readonly string[], source: Source): readonly Edit[] | null {
  const value = valueAt(source.document.value, path);
  if (value === undefined) return addMembers(source, path.slice(0, -1), [['due', dates]]);
  if (value === null) return fillBlank(source, path, onOneLine(dates, isQuotedAt(source, path)));
  if (!Array.isArray(value) || value.length > 0) return null;
  const [start, end] = source.range(path);
  return [{ start, end, text: onOneLine(dates, isQuotedAt(source, path)) }];
}

/** The last days, inside the plan, of the periods of a cadence: of all, or of some. */
function lastDays(cadence: Cadence, { document }: Source, periods: readonly string[] | null): readonly string[] | null {
  const range = daysOf(document.value);
  if (range === null) return null;
  const touched = periodsTouching(cadence, range);
  return touched.filter(({ period }) => periods?.includes(period) ?? true).map(({ lastDay }) => lastDay);
}
