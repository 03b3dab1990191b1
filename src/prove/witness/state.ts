import { evaluatePlan } from '../../evaluate/plan.ts';
import { EVALUATORS } from '../../evaluate/registry.ts';
import type { Evaluator, Scope } from '../../evaluate/verdict.ts';
import { fromPointer } from '../../language/pointer.ts';
import type { Assertion } from '../../model/assertion.ts';
import type { Check } from '../../model/check.ts';
import type { JsonObject } from '../../model/document.ts';
import type { Fault } from '../../model/fault.ts';
import type { Outcome } from '../../model/outcome.ts';
import type { Term } from '../../model/pack.ts';
import type { Plan } from '../../model/plan.ts';
import { shapePlan } from '../../shape/plan.ts';
import { documentOfValue } from '../document.ts';
import type { Demands, Slot } from './demand.ts';
import { slotsOf } from './demand.ts';
import { openParts, repairsOf, timesOf } from './repairs.ts';
import type { Open, Repair, Site } from './site.ts';
import type { Writing } from './write.ts';

/** What the real evaluation says of a plan: how each rule came out, and all that there is to say beside the rules. */
export interface Judged {
  readonly plan: Plan | null;
  readonly outcomes: readonly Outcome[];
  readonly faults: readonly Fault[];
}

/** Judges a plan as `check` does. */
export function judge(value: JsonObject, checks: Writing['checks']): Judged {
  const shaped = shapePlan(documentOfValue(value), new Map([[checks.pack.id, checks]]));
  if (shaped.plan === null) return { plan: null, outcomes: [], faults: shaped.faults };
  return { plan: shaped.plan, ...evaluatePlan(checks, shaped.plan, shaped.faults) };
}

/** Whether there is nothing to say of a plan: no finding and nothing that a person must look at. */
export function isClean({ plan, outcomes, faults }: Judged): boolean {
  return (
    plan !== null &&
    faults.length === 0 &&
    outcomes.every(({ verdict }) => verdict.kind === 'pass' || verdict.kind === 'notApplicable')
  );
}

/** The ways to put right each thing that is wrong with a plan; every clean plan that is larger takes one of each. */
export function openRepairs(
  { plan, outcomes, faults }: Judged,
  demands: Demands,
  applying: readonly Check[],
  copies: ReadonlyMap<string, number>,
  writing: Writing,
): readonly Open[] {
  if (plan === null) return [once([])];
  const siteOf = siteIn(plan, demands, copies, writing);
  const open = outcomes.flatMap(({ check, verdict }): Open[] => {
    const { where, assertion } = check;
    if (verdict.kind === 'notApplicable') {
      if (verdict.reason === 'period' || where === null || !applying.includes(check)) return [];
      return [once(repairsOf(where, siteOf(check, 'unit')))];
    }
    if (verdict.kind === 'pass') return [];
    const escapes = where === null || applying.includes(check) ? [] : repairsOf(where, siteOf(check, 'unit'), false);
    const site = siteOf(check, 'top');
    return openParts(assertion, site).map((part) => ({
      repairs: [...repairsOf(part, site), ...escapes],
      times: escapes.length > 0 ? 1 : timesOf(part, site),
    }));
  });
  return [...open, ...faults.map((fault) => once(repairsOfFault(fault, outcomes, siteOf, writing)))];
}

function once(repairs: readonly Repair[]): Open {
  return { repairs, times: 1 };
}

function siteIn(plan: Plan, demands: Demands, copies: ReadonlyMap<string, number>, writing: Writing) {
  const slots = slotsOf(demands);
  const { checks, growth } = writing;
  const filled = (collection: string) => slots.filter((slot) => slot.collection === collection);
  const free = (collection: string, term: Term | null): readonly Slot[] => {
    const holds = checks.lexicon.collections.get(collection);
    const terms = term === null ? checks.pack.terms : [term];
    return terms.flatMap((each) => {
      if (holds === undefined || (holds.id !== 'reporting' && each.class !== holds.id)) return [];
      const copy = slots.filter((slot) => slot.collection === collection && slot.term === each).length;
      return copy < (copies.get(`${collection}/${each.id}`) ?? 1) ? [{ collection, term: each, copy }] : [];
    });
  };
  const evaluate = (assertion: Assertion, scope: Scope) =>
    (EVALUATORS[assertion.kind] as Evaluator<Assertion>)(assertion, scope);
  const isOneOfMany = ({ collection, term }: Slot) => (copies.get(`${collection}/${term.id}`) ?? 1) > 1;
  const unsure = () => {
    growth.unsure = true;
  };
  return (check: Check, root: 'top' | 'unit'): Site => {
    const value = root === 'top' ? plan.value : (plan.value.unit as JsonObject);
    const path = root === 'top' ? [] : ['unit'];
    const scope: Scope = { plan, root: { path, value }, ruleId: check.id, evaluate };
    return { checks, check, plan, filled, free, isOneOfMany, root, scope, unsure };
  };
}

/** What could be done about a fault that no rule makes. */
function repairsOfFault(
  fault: Fault,
  outcomes: readonly Outcome[],
  siteOf: (check: Check, root: 'top' | 'unit') => Site,
  { checks, growth }: Writing,
): readonly Repair[] {
  if (fault.code === 'plan/nothing-applies') {
    return outcomes.flatMap(({ check }) => (check.where === null ? [] : repairsOf(check.where, siteOf(check, 'unit'))));
  }
  const [check] = checks.all;
  const [list, index] = fault.path;
  if (fault.code === 'plan/duplicate-entry' && check !== undefined) {
    const site = siteOf(check, 'top');
    const slot = site.filled(String(list))[Number(index)];
    const fields = checks.lexicon.collections.get(String(list))?.fields ?? [];
    const entry = site.plan.collections.get(String(list))?.[Number(index)];
    return slot === undefined
      ? []
      : fields.flatMap(({ path }): readonly Repair[] => {
          const [key = ''] = fromPointer(path);
          const value = entry?.value[key];
          if (value === undefined) return [[{ kind: 'filled', slot, path: [key] }]];
          const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
          return isPlain
            ? [[{ kind: 'value', root: slot, path: [key], keywords: { const: value }, meets: false }]]
            : [];
        });
  }
  growth.unsure = true;
  return [];
}
