import type { Includes } from '../model/assertion.ts';
import type { Verdict } from '../model/outcome.ts';
import type { Entry } from '../model/plan.ts';
import { fieldPlace, hasField, judgeEntry } from './entries.ts';
import { type Evaluator, every, fail, PASS, SAID } from './verdict.ts';

export const includes: Evaluator<Includes> = (assertion, { plan }) =>
  judgeEntry(plan, assertion.collection, assertion.term, (entry) => judgeIncluded(entry, assertion));

/** Whether an entry of the term has all that is demanded of it. */
export function judgeIncluded(entry: Entry, { term, fields, parts }: Includes): Verdict {
  return every([
    ...fields.map((field) => hasField(entry, field, term)),
    ...(parts.length > 0 && entry.value.parts === undefined
      ? [hasField(entry, { name: 'parts', label: null }, term)]
      : parts.map((part) => hasPart(entry, part, term))),
  ]);
}

function hasPart(entry: Entry, part: Includes['parts'][number], term: Includes['term']): Verdict {
  if (entry.parts.some(({ known }) => known === part)) return PASS;
  if (entry.parts.some(({ meant }) => meant === part)) return SAID;
  const params = { term: term.label, part: part.label };
  return fail({ code: 'entry/missing-part', params, ...fieldPlace(entry, 'parts'), anchor: 'key', about: part.id });
}
