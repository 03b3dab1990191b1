import type { Finding, PlanReport, Report } from '../model/report.ts';

/** A plan with its findings; `plan` is null for findings in a file that is no plan, such as a list of waivers. */
export interface Group {
  readonly file: string;
  readonly document: number;
  readonly plan: PlanReport | null;
  readonly findings: readonly Finding[];
}

/** All plans in the order of the report, and after them the other files that have findings. */
export function groupsOf({ plans, findings }: Report): readonly Group[] {
  const groups = new Map<string, Group & { readonly findings: Finding[] }>();
  for (const plan of plans) {
    const { file, document } = plan;
    groups.set(keyOf(plan), { file, document, plan, findings: [] });
  }
  for (const finding of findings) {
    const { file, document } = finding;
    const group = groups.get(keyOf(finding)) ?? { file, document, plan: null, findings: [] };
    group.findings.push(finding);
    groups.set(keyOf(finding), group);
  }
  return [...groups.values()];
}

function keyOf({ file, document }: Pick<Finding, 'file' | 'document'>): string {
  return JSON.stringify([file, document]);
}
