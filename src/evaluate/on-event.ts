import type { OnEvent } from '../model/assertion.ts';
import type { Verdict } from '../model/outcome.ts';
import type { Entry } from '../model/plan.ts';
import { fieldPlace, judgeEntry } from './entries.ts';
import { type Evaluator, every, fail, PASS, SAID } from './verdict.ts';

export const onEvent: Evaluator<OnEvent> = (assertion, { plan }) =>
  judgeEntry(plan, assertion.collection, assertion.term, (entry) => judgeTied(entry, assertion));

/** Whether an entry of the term is tied to its event. */
export function judgeTied(entry: Entry, assertion: OnEvent): Verdict {
  return every([hasEvent(entry, assertion), hasTiming(entry, assertion)]);
}

function hasEvent(entry: Entry, { term, event }: OnEvent): Verdict {
  const params = { term: term.label, event: event.label };
  if (entry.on === null) {
    return fail({ code: 'event/missing', params, ...fieldPlace(entry, 'on') });
  }
  const actual = entry.on.known;
  if (actual === null) return SAID;
  if (actual === event) return PASS;
  return fail({
    code: 'event/wrong',
    params: { ...params, actual: actual.label },
    path: [...entry.path, 'on'],
    about: actual.id,
  });
}

function hasTiming(entry: Entry, { term, event, timing }: OnEvent): Verdict {
  if (timing === null) return PASS;
  const params = { term: term.label, event: event.label, timing };
  if (entry.timing === null) {
    return fail({ code: 'timing/missing', params, ...fieldPlace(entry, 'timing') });
  }
  const actual = entry.timing.known;
  if (actual === null) return SAID;
  return actual === timing
    ? PASS
    : fail({ code: 'timing/wrong', params: { ...params, actual }, path: [...entry.path, 'timing'], about: actual });
}
