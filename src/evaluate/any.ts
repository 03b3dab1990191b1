import type { Any } from '../model/assertion.ts';
import { type Evaluator, fail } from './verdict.ts';

export const any: Evaluator<Any> = ({ of }, scope) => {
  const verdicts = of.map((assertion) => scope.evaluate(assertion, scope));
  const holds = verdicts.find(({ kind }) => kind === 'pass') ?? verdicts.find(({ kind }) => kind === 'needsReview');
  if (holds !== undefined) return holds;
  const alternatives = verdicts.flatMap((verdict) => (verdict.kind === 'fail' ? [verdict.faults] : []));
  const said = verdicts.find((verdict) => verdict.kind === 'fail' && verdict.faults.length === 0);
  const first = alternatives[0]?.[0];
  if (said !== undefined || first === undefined) return fail();
  const { path, anchor, near } = first;
  return fail({ code: 'any/none', params: { alternatives }, path, ...(anchor && { anchor }), ...(near && { near }) });
};
