import type { Manual } from '../model/assertion.ts';
import { type Evaluator, PASS } from './verdict.ts';

export const manual: Evaluator<Manual> = (_, { plan, ruleId }) =>
  plan.attested.has(ruleId) ? PASS : { kind: 'needsReview' };
