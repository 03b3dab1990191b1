import { valueAt } from '../language/pointer.ts';
import type { Includes } from '../model/assertion.ts';
import type { Verdict } from '../model/outcome.ts';
import type { Entry } from '../model/plan.ts';
import { fieldPlace, judgeEntry, presence } from './entries.ts';
import { type Evaluator, every, fail, PASS, SAID } from './verdict.ts';

export const includes: Evaluator<Includes> = (assertion, { plan }) =>
  judgeEntry(plan, assertion.collection, assertion.term, (entry) =>
    every([
      ...assertion.fields.map((field) => hasField(entry, field, assertion)),
      ...assertion.parts.map((part) => hasPart(entry, part, assertion)),
    ]),
  );

function hasField(entry: Entry, field: string, { term }: Includes): Verdict {
  const steps = field.split('/');
  switch (presence(valueAt(entry.value, steps))) {
    case 'present':
      return PASS;
    case 'blank':
      return SAID;
    case 'absent':
      return fail({
        code: 'entry/missing-field',
        params: { term: term.label, field },
        ...fieldPlace(entry, ...steps),
        about: field,
      });
  }
}

function hasPart(entry: Entry, part: Includes['parts'][number], { term }: Includes): Verdict {
  if (entry.parts.some(({ known }) => known === part)) return PASS;
  if (entry.parts.some(({ meant }) => meant === part) || presence(entry.value.parts) === 'blank') return SAID;
  const params = { term: term.label, part: part.label };
  return fail({ code: 'entry/missing-part', params, ...fieldPlace(entry, 'parts'), anchor: 'key', about: part.id });
}
