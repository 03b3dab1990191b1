import type { Assertion, AssertionKind } from '../model/assertion.ts';
import { all } from './all.ts';
import { any } from './any.ts';
import { cadence } from './cadence.ts';
import { count } from './count.ts';
import { covers } from './covers.ts';
import { each } from './each.ts';
import { excludes } from './excludes.ts';
import { field } from './field.ts';
import { includes } from './includes.ts';
import { manual } from './manual.ts';
import { onEvent } from './on-event.ts';
import { refersTo } from './refers-to.ts';
import type { Evaluator } from './verdict.ts';

/** Every kind of assertion with what evaluates it. */
export const EVALUATORS: { readonly [K in AssertionKind]: Evaluator<Extract<Assertion, { kind: K }>> } = {
  all,
  any,
  cadence,
  count,
  covers,
  each,
  excludes,
  field,
  includes,
  manual,
  onEvent,
  refersTo,
};
