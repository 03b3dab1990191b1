import { compilePacks } from '../../compile/packs.ts';
import { nearest } from '../../language/names.ts';
import { isParameterValue } from '../../language/parameters.ts';
import type { ReadyCase, RuleCase } from '../../model/case.ts';
import type { Check, Checks } from '../../model/check.ts';
import type { Fault, PackFault } from '../../model/fault.ts';
import type { Pack } from '../../model/pack.ts';
import { shapePlan } from '../../shape/plan.ts';
import { expectedOf } from './expectation.ts';
import { type PlanText, planOf, type WitnessOf } from './plan.ts';

/** Cases that can be run, and what is wrong with the others. */
export interface Readied {
  readonly cases: readonly ReadyCase[];
  readonly faults: readonly PackFault[];
}

/**
 * Reads the plan of every case once, so that any check can be tried on it. `witnessOf` makes the plan that a `change`
 * changes; it is asked once for each kind and each set of parameters.
 */
export function readyCases(pack: Pack, cases: readonly RuleCase[], witnessOf: WitnessOf): Readied {
  const compiled = compiler(pack, witnessOf);
  const known = new Set(pack.rules.map(({ id }) => id));
  const made = cases.map((each) => {
    const faults = [...ruleFaults(each, known), ...parameterFaults(each, pack)];
    return { each, ...(faults.length > 0 ? { ready: null, faults } : readied(each, compiled(each))) };
  });
  return {
    cases: made.flatMap(({ ready }) => ready ?? []),
    faults: made.flatMap(({ each, faults }) => faults.map((fault) => ({ file: each.origin.file, fault }))),
  };
}

/** A pack compiled with some parameters. */
interface Compiled {
  readonly checks: Checks;
  readonly byId: ReadonlyMap<string, Check>;
  readonly overrides: ReadyCase['overrides'];
  readonly witness: WitnessOf;
}

function compiler(pack: Pack, witnessOf: WitnessOf): (of: RuleCase) => Compiled {
  const known = new Map<string, Compiled>();
  return ({ parameters = {} }) => {
    const entries = Object.entries(parameters).map(([id, value]) => [`${pack.id}/${own(id, pack)}`, value] as const);
    const overrides = Object.fromEntries(entries);
    const key = JSON.stringify(entries);
    const present = known.get(key);
    if (present !== undefined) return present;
    const checks = compilePacks([pack], overrides).get(pack.id) as Checks;
    const byId = new Map(checks.all.map((check) => [check.rule.id, check]));
    const witnesses = new Map<string, ReturnType<WitnessOf>>();
    const witness: WitnessOf = (_, kind) => {
      const found = witnesses.get(kind.id) ?? witnessOf(checks, kind);
      witnesses.set(kind.id, found);
      return found;
    };
    const made = { checks, byId, overrides, witness };
    known.set(key, made);
    return made;
  };
}

function readied(
  of: RuleCase,
  { checks, byId, overrides, witness }: Compiled,
): { readonly ready: ReadyCase | null; readonly faults: readonly Fault[] } {
  const made: PlanText = planOf(of, checks, witness);
  if (made.kind === 'none') return { ready: null, faults: [made.fault] };
  const subjects = subjectsOf(of).flatMap((id) => byId.get(id) ?? []);
  const base = { case: of, checks, overrides, subjects, document: made.document };
  const shaped =
    made.faults.length > 0
      ? { plan: null, unit: null, faults: made.faults }
      : shapePlan(made.document, new Map([[checks.pack.id, checks]]));
  const ready: ReadyCase = { ...base, plan: shaped.plan, unit: shaped.unit, faults: shaped.faults };
  if (shaped.plan !== null || expectsReading(of) || isUnbound(shaped.faults)) return { ready, faults: [] };
  const [cause] = shaped.faults;
  if (cause === undefined) return { ready, faults: [] };
  const path = [...of.origin.path, of.plan === undefined ? 'change' : 'plan'];
  return { ready: null, faults: [{ code: 'case/unusable-plan', params: { cause }, path, anchor: 'key' }] };
}

/** A kind that no rule binds: there is nothing to check, and the case can say so. */
export function isUnbound(faults: readonly Fault[]): boolean {
  return faults.length === 1 && faults[0]?.code === 'plan/unbound-kind';
}

/** Whether all that a case expects is said while its plan is read. */
function expectsReading(of: RuleCase): boolean {
  const expected = expectedOf(of);
  return expected.kind === 'findings' && expected.findings.every(({ rule }) => rule === null);
}

/** The own ids of the rules that a case looks at, its own first. */
function subjectsOf(of: RuleCase): readonly string[] {
  const expected = expectedOf(of);
  const named = expected.kind === 'findings' ? expected.findings.flatMap(({ rule }) => rule ?? []) : [];
  return [...new Set([of.rule, ...named])];
}

function ruleFaults(of: RuleCase, known: ReadonlySet<string>): readonly Fault[] {
  const { path } = of.origin;
  const unknown = (name: string, at: readonly (string | number)[]): readonly Fault[] =>
    known.has(name)
      ? []
      : [{ code: 'case/unknown-rule', params: { name, nearest: nearest(name, known) }, path: [...path, ...at] }];
  const expected = expectedOf(of);
  const items = expected.kind === 'findings' ? expected.findings : [];
  return [
    ...unknown(of.rule, ['rule']),
    ...items.flatMap(({ rule }, index) => (rule === null || rule === of.rule ? [] : unknown(rule, ['expect', index]))),
  ];
}

function parameterFaults({ parameters = {}, origin }: RuleCase, pack: Pack): readonly Fault[] {
  return Object.entries(parameters).flatMap(([id, value]): readonly Fault[] => {
    const parameter = pack.parameters.find((each) => each.id === own(id, pack));
    if (parameter !== undefined && isParameterValue(parameter.type, value)) return [];
    const params = { parameter: id, value: String(value) };
    return [{ code: 'case/bad-parameter', params, path: [...origin.path, 'parameters', id], anchor: 'key' }];
  });
}

function own(parameter: string, { id }: Pack): string {
  return parameter.startsWith(`${id}/`) ? parameter.slice(id.length + 1) : parameter;
}
