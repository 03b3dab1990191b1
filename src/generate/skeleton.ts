import { visitAssertion } from '../language/assertions.ts';
import type { NamedThing } from '../model/names.ts';
import type { DateRange, Rule } from '../model/pack.ts';
import type { Describing } from './duty.ts';
import { draftPlan, rulesFor } from './plan.ts';
import { planText } from './yaml.ts';

/** A plan of a kind in which all that is owed stands, and whose only findings are its blanks. */
export function skeletonText(kind: NamedThing, range: DateRange, describing: Describing, command: string): string {
  const { pack, voice, parameters } = describing;
  const { skeleton } = voice.catalogue.ui;
  const draft = draftPlan(pack, { kind: kind.id, range, fill: () => null, unit: { id: null, name: null }, parameters });
  const rules = rulesFor(pack, kind.id, range);
  const duty = (list: string, ref: string) => {
    const rule = rules.find((each) => asksFor(each, list, ref)) ?? rules.find(({ id }) => id === ref);
    if (rule === undefined) return undefined;
    const clauses = [...new Set(rule.citations.map(({ clause }) => clause))].join('; ');
    return skeleton.duty({ title: voice.local(rule.title), clauses });
  };
  return planText(draft, {
    top: skeleton.top({ pack: pack.id, kind: voice.local(kind.label), command }),
    list: (list) => voice.collection(list),
    entry: duty,
    blank: (key) => skeleton.blank({ field: voice.field(key) }),
  });
}

/** Whether a rule speaks of a term in a list. */
function asksFor({ assert }: Rule, list: string, ref: string): boolean {
  const named = new Set<string>();
  visitAssertion(assert, [], { name: (what, id) => named.add(`${what} ${id}`) });
  return named.has(`collection ${list}`) && named.has(`term ${ref}`);
}
