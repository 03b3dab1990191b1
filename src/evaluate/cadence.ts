import { isRarer } from '../language/cadence.ts';
import { uncovered } from '../language/calendar.ts';
import type { CadenceAtLeast } from '../model/assertion.ts';
import type { Verdict } from '../model/outcome.ts';
import type { Entry, Plan } from '../model/plan.ts';
import { fieldPlace, judgeEntry } from './entries.ts';
import { type Evaluator, fail, PASS, SAID } from './verdict.ts';

/** On a report the due dates count, on everything else the cadence that the entry states. */
export const cadence: Evaluator<CadenceAtLeast> = (assertion, { plan }) =>
  judgeEntry(plan, assertion.collection, assertion.term, (entry) => judgeCadence(entry, assertion, plan));

/** Whether an entry of the term is frequent enough. */
export function judgeCadence(entry: Entry, assertion: CadenceAtLeast, plan: Plan): Verdict {
  return assertion.collection === 'reporting' ? judgeDue(entry, assertion, plan) : judgeStated(entry, assertion);
}

function judgeStated(entry: Entry, { term, atLeast }: CadenceAtLeast): Verdict {
  if (entry.cadence === null) {
    const params = { term: term.label, required: atLeast };
    return fail({ code: 'cadence/missing', params, ...fieldPlace(entry, 'cadence') });
  }
  const actual = entry.cadence.known;
  if (actual === null) return SAID;
  if (!isRarer(actual, atLeast)) return PASS;
  const params = { term: term.label, actual, required: atLeast };
  return fail({ code: 'cadence/too-rare', params, path: [...entry.path, 'cadence'], about: actual });
}

function judgeDue(entry: Entry, { term, atLeast }: CadenceAtLeast, plan: Plan): Verdict {
  const params = { term: term.label, required: atLeast };
  if (entry.due === null) {
    return fail({ code: 'cadence/no-due', params, ...fieldPlace(entry, 'due') });
  }
  const periods = uncovered(atLeast, plan.period, entry.due);
  if (periods.length === 0) return PASS;
  return fail({
    code: 'cadence/uncovered',
    params: { ...params, periods },
    path: [...entry.path, 'due'],
    about: periods.join(' '),
  });
}
