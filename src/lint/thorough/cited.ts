import { isUnfilled } from '../../language/blank.ts';
import { faultAt } from '../place.ts';
import type { ThoroughLint } from './lints.ts';

/** Rules of which no citation says where which words stand, so that no copy of the source can bear them out. One that is still to be filled in is said as that. */
export const lonelyCitations: ThoroughLint = ({ rules }) =>
  rules.flatMap(({ id, citations, origin }) =>
    citations.some(({ term, span }) => term !== null && (span !== null || isUnfilled(term)))
      ? []
      : [faultAt(origin, { code: 'lint/uncited', params: { rule: id }, path: ['citations'], anchor: 'key' })],
  );
