import type { CaseResult, RuleCoverage } from '../../model/case.ts';
import type { Fault, PackFault } from '../../model/fault.ts';
import type { Pack, Rule } from '../../model/pack.ts';

/** What the cases of a pack show of its rules. */
export interface Coverage {
  readonly rules: readonly RuleCoverage[];
  /** The rules that were never failed, never passed, or never exempt though they can be; each at the rule. */
  readonly faults: readonly PackFault[];
}

/** Counts how each rule came out, and says where a case is wanting. */
export function coverageOf({ rules }: Pack, results: readonly CaseResult[]): Coverage {
  const counted = rules.map((rule) => ({ rule, count: countsOf(rule, results) }));
  return {
    rules: counted.map(({ count }) => count),
    faults: counted.flatMap(({ rule, count }) => {
      const { file, path } = rule.origin;
      return wanting(rule, count).map((code): PackFault => {
        const fault = { code, params: { rule: rule.id }, path: [...path, 'id'] } as Fault;
        return { file, fault };
      });
    }),
  };
}

type Wanting = 'case/never-failed' | 'case/never-passed' | 'case/never-exempt';

function wanting({ effective, applies }: Rule, { pass, fail, notApplicable }: RuleCoverage): readonly Wanting[] {
  const isConditional = effective !== undefined || applies.where !== undefined;
  return [
    ...(fail === 0 ? ['case/never-failed' as const] : []),
    ...(pass === 0 ? ['case/never-passed' as const] : []),
    ...(isConditional && notApplicable === 0 ? ['case/never-exempt' as const] : []),
  ];
}

function countsOf({ id }: Rule, results: readonly CaseResult[]): RuleCoverage {
  const own = results.filter((result) => result.case.rule === id).map(({ outcome }) => outcome);
  const count = (...outcomes: readonly string[]) => own.filter((outcome) => outcomes.includes(outcome)).length;
  return { rule: id, pass: count('pass'), fail: count('fail', 'needsReview'), notApplicable: count('notApplicable') };
}
