import type { Code } from '../model/fault.ts';
import * as due from './due.ts';
import type { Fixer } from './fixer.ts';
import * as name from './name.ts';
import * as width from './width.ts';

/** Every fix that is safe, by the code of the finding that it does away with. */
export const FIXERS: { readonly [C in Code]?: Fixer<C> } = {
  'text/syntax': width.mark,
  'shape/type': width.number,
  'plan/bad-date': width.date,
  'plan/unknown-pack': name.pack,
  'plan/unknown-kind': name.kind,
  'plan/unknown-term': name.term,
  'plan/unknown-part': name.part,
  'plan/unknown-value': name.word,
  'plan/unknown-rule': name.rule,
  'shape/value': name.value,
  'shape/unknown-key': name.key,
  'shape/blank': due.blank,
  'cadence/no-due': due.none,
  'cadence/uncovered': due.uncovered,
};
