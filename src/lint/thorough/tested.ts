import { faultAt } from '../place.ts';
import type { ThoroughLint } from './lints.ts';

/** Rules that no case tries; where there is no case at all, that alone. */
export const missingCases: ThoroughLint = ({ rules, origin }, { tested }) => {
  if (tested === null) return [];
  if (tested.size === 0) return [faultAt(origin, { code: 'lint/no-cases', params: {}, path: ['id'] })];
  return rules.flatMap(({ id, origin }) =>
    tested.has(id) ? [] : [faultAt(origin, { code: 'lint/untested', params: { rule: id }, path: ['id'] })],
  );
};
