import type { Covers } from '../model/assertion.ts';
import type { Verdict } from '../model/outcome.ts';
import { namings } from './naming.ts';
import { type Evaluator, every, fail, PASS, SAID } from './verdict.ts';

export const covers: Evaluator<Covers> = ({ values, collections, field }, { plan }) => {
  const found = namings(plan, collections, field).map(({ named }) => named);
  const place = collections.find((collection) => plan.collections.has(collection)) ?? collections[0] ?? '';
  return every(
    values.map((value): Verdict => {
      if (found.some(({ known }) => known === value)) return PASS;
      if (found.some(({ meant }) => meant === value)) return SAID;
      const params = { value: value.label, collections, field };
      return fail({ code: 'value/unserved', params, path: [place], anchor: 'key', about: value.id });
    }),
  );
};
