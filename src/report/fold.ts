import { valueAt } from '../language/pointer.ts';
import type { JsonObject } from '../model/document.ts';
import type { Fault } from '../model/fault.ts';
import type { Examined } from '../model/outcome.ts';
import type { Spoken } from './findings.ts';

/**
 * Joins the faults that stand in one absent list into one that lists what the list owes (DESIGN §6); what a waiver
 * excuses of it is a finding apart.
 */
export function foldMissing(spoken: readonly Spoken[], { plan, checks }: Examined): readonly Spoken[] {
  const rest: Spoken[] = [];
  const byList = new Map<string, Spoken[]>();
  for (const one of spoken) {
    const [list] = one.fault.path;
    const isList = typeof list === 'string' && checks?.lexicon.collections.has(list);
    if (isList && isEmpty(plan?.value, list)) {
      const key = !one.waiver ? list : `${list} ${one.waiver.file}:${one.waiver.line}`;
      byList.set(key, [...(byList.get(key) ?? []), one]);
    } else rest.push(one);
  }
  const folded = [...byList.values()].map((faults): Spoken => {
    const list = String(faults[0]?.fault.path[0]);
    const waiver = faults[0]?.waiver ?? null;
    const owing = [...new Set(faults.flatMap((fault) => fault.checks))];
    const isThere = plan !== null && Object.hasOwn(plan.value, list);
    const fault: Fault = {
      code: 'plan/missing-collection',
      params: {
        collection: list,
        label: checks?.lexicon.collections.get(list)?.label ?? { zh: list, en: list },
        empty: isThere,
        owed: owing.map(({ id, rule }) => ({ rule: id, title: rule.title, citations: rule.citations })),
      },
      path: [list],
      about: waiver === null ? list : `${list} ${owing.map(({ id }) => id).join(' ')}`,
      ...(isThere ? { anchor: 'key' as const } : { near: [] }),
    };
    return { fault, checks: owing, waiver };
  });
  return [...rest, ...folded];
}

/** Whether a list is not there, or nothing is in it. */
function isEmpty(plan: JsonObject | undefined, list: string): boolean {
  const value = plan === undefined ? undefined : valueAt(plan, [list]);
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}
