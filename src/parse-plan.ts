import { compilePacks } from './compile/packs.ts';
import type { PlanFile } from './generated/contract.ts';
import type { JsonObject } from './model/document.ts';
import type { Fault } from './model/fault.ts';
import type { Pack } from './model/pack.ts';
import type { Finding } from './model/report.ts';
import type { TypedPack } from './model/vocabulary.ts';
import { type Parsed, parseText } from './parse/text.ts';
import { buildReport } from './report/build.ts';
import { locate } from './report/findings.ts';
import { planInIds } from './shape/ids.ts';
import { type Shaped, shapePlan } from './shape/plan.ts';

/** A plan with what is doubtful in it (warnings), or none and what is wrong with its text, its shape or its names. */
export type ParsedPlan<P> =
  | { readonly plan: P; readonly findings: readonly Finding[] }
  | { readonly plan: null; readonly findings: readonly Finding[] };

/**
 * Reads one plan: YAML or JSON in, a typed value out, in which names are ids (`季度例会制度` is `quarterly-meeting`): in `ref`,
 * `parts`, `serves`, `kind`, `cadence`, `on`, `timing` and wherever the pack declares a vocabulary. The rest is as written.
 * Rules do not matter here: `check` speaks of them. Never throws; `file` is a name for findings.
 *
 * With a pack from `withTypes` the plan has the type of that pack's plans, else the general `PlanFile`.
 *
 * @example
 * const year = pack.effective.from.slice(0, 4);
 * const text = `pack: ${pack.id}\nunit: { id: a, name: 甲, kind: ${pack.kinds[0]?.label.zh} }\nperiod: { year: ${year} }`;
 * const { plan, findings } = parsePlan(text, pack);
 * assert.equal(plan?.unit.kind, pack.kinds[0]?.id);
 * assert.deepEqual(findings, []);
 *
 * const unread = parsePlan(text.replace('kind:', 'kimd:'), pack);
 * assert.equal(unread.plan, null);
 * assert.equal(unread.findings[0]?.fault.code, 'shape/unknown-key');
 */
export function parsePlan<P>(text: string, pack: TypedPack<P>, file?: string): ParsedPlan<P>;
export function parsePlan(text: string, pack: Pack, file?: string): ParsedPlan<PlanFile>;
export function parsePlan(text: string, pack: Pack, file = 'plan.yaml'): ParsedPlan<unknown> {
  const [{ document, faults }, second] = parseText(file, text) as readonly [Parsed, Parsed?];
  const more: readonly Fault[] =
    second === undefined
      ? []
      : [{ code: 'text/second-document', params: {}, path: [], span: second.document.locate([]) }];
  const unread = { checks: null, plan: null, unit: null, kind: null, faults };
  const checks = compilePacks([pack], {});
  const shaped: Shaped = faults.length > 0 ? unread : shapePlan(document, checks);
  const examined = { ...shaped, document, faults: [...shaped.faults, ...more], outcomes: [] };
  const { findings } = buildReport({ plans: locate([examined]), others: [] }, {});
  const isSound = findings.every(({ severity }) => severity !== 'error');
  if (!isSound || shaped.checks === null || shaped.plan === null) return { plan: null, findings };
  // A value without such findings has the base shape, and its names are ids of the pack: that is what the types say.
  return { plan: planInIds(document.value as JsonObject, shaped.checks), findings };
}
