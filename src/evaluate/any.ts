import type { Any } from '../model/assertion.ts';
import type { Path } from '../model/document.ts';
import { type Evaluator, fail, SAID } from './verdict.ts';

/** Where none of the alternatives holds there is one fault, at what their places have in common. */
export const any: Evaluator<Any> = ({ of }, scope) => {
  const verdicts = of.map((assertion) => scope.evaluate(assertion, scope));
  const holds = verdicts.find(({ kind }) => kind === 'pass') ?? verdicts.find(({ kind }) => kind === 'needsReview');
  if (holds !== undefined) return holds;
  const alternatives = verdicts.flatMap((verdict) => (verdict.kind === 'fail' ? [verdict.faults] : []));
  if (alternatives.some((faults) => faults.length === 0)) return SAID;
  const path = alternatives
    .flat()
    .map((fault) => fault.path)
    .reduce(shared);
  const about = alternatives
    .flat()
    .map((fault) => `${fault.code} ${fault.about ?? ''}`)
    .join('|');
  return fail({ code: 'any/none', params: { alternatives }, path, anchor: 'key', about });
};

function shared(one: Path, other: Path): Path {
  const end = one.findIndex((step, index) => step !== other[index]);
  return end === -1 ? one : one.slice(0, end);
}
