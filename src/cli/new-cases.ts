import { appended } from '../generate/append.ts';
import { exampleOf } from '../generate/example.ts';
import { caseLines } from '../generate/new-rule.ts';
import { planText } from '../generate/yaml.ts';
import { CATALOGUES } from '../messages/speak.ts';
import type { CaseResult } from '../model/case.ts';
import type { Pack } from '../model/pack.ts';
import { proveCases } from '../prove/cases/prove.ts';
import type { Asked } from './new-rule.ts';
import { Trouble } from './trouble.ts';

/**
 * The text of a file of cases with a passing and a failing case for a new rule, each tried on the rule. The cases are
 * Chinese in either language, as all of a pack's own texts come first in it.
 */
export function casesFor(
  { rule: { id } }: Asked,
  pack: Pack,
  { file, text }: { readonly file: string; readonly text: string },
): string {
  const { newRule, skeleton } = CATALOGUES.zh.ui;
  const { words } = CATALOGUES.zh;
  const rule = pack.rules.find((each) => each.id === id);
  if (rule === undefined) throw new Trouble((words) => words.unprovable({ id }));
  const example = exampleOf(pack, rule, {
    unit: { id: 'unit-1', name: skeleton.sampleUnit },
    parameters: {},
    fill: (field) => skeleton.sample({ field: words.field(field) }),
  });
  const drafts = [
    { name: newRule.passing({ id }), plan: planText(example.passing) },
    { name: newRule.failing({ id }), plan: planText(example.failing) },
  ];
  const [passing, failing] = drafts.map(({ name, plan }) => tried(pack, id, name, plan));
  const isShown = passing?.outcome === 'pass' && (failing?.outcome === 'fail' || failing?.outcome === 'needsReview');
  if (!isShown) throw new Trouble((words) => words.unprovable({ id }));
  return [passing, failing].reduce((done, each, index) => {
    const { name = '', plan = '' } = drafts[index] ?? {};
    const added = appended(done, 'cases', caseLines(name, id, plan, each?.actual ?? 'pass'), false);
    if (added === null) throw new Trouble((words) => words.flowList({ file, key: 'cases' }));
    return added;
  }, text);
}

/** What the rule says of a plan, by a case like any other. */
function tried(pack: Pack, rule: string, name: string, plan: string): CaseResult | undefined {
  const text = JSON.stringify({ pack: pack.id, cases: [{ name, rule, plan, expect: 'pass' }] });
  const { results } = proveCases(pack, [{ file: 'new.yaml', text }], () => ({ kind: 'gaveUp', tried: 0 }));
  return results[0];
}
