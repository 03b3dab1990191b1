import { ruleCompiler } from '../../compile/packs.ts';
import type { ReadyCase, RuleCase } from '../../model/case.ts';
import type { Check } from '../../model/check.ts';
import type { Fault, PackFault } from '../../model/fault.ts';
import type { ExplainedSurvivor, Mutant, RuleMutation } from '../../model/mutation.ts';
import type { Pack, Rule } from '../../model/pack.ts';
import { runCase } from '../cases/run.ts';
import { type Compiler, mutantsOf } from './mutants.ts';

/**
 * Changes each rule of a pack in every way that is one step, and asks whether some case that looks at it comes out
 * otherwise. `ready` are cases that are met as things are.
 */
export function mutateRules(pack: Pack, ready: readonly ReadyCase[]): RuleMutation {
  const trials = trialsOf(pack, ready);
  const compile = ruleCompiler(pack, {});
  const proofs = pack.rules.map((rule) => proofOf(rule, pack, trials.get(rule.id) ?? [], compile));
  const count = (numberOf: (proof: Proof) => number) => proofs.reduce((sum, proof) => sum + numberOf(proof), 0);
  return {
    mutants: count(({ tried }) => tried.length),
    killed: count(({ tried }) => tried.filter(({ by }) => by !== null).length),
    equivalent: count(({ equivalent }) => equivalent),
    explained: proofs.flatMap(explainedIn),
    faults: proofs.flatMap((proof) => [...survivorFaults(proof), ...staleFaults(proof)]),
  };
}

function explainedIn({ rule, tried }: Proof): readonly ExplainedSurvivor[] {
  return (rule.survivors ?? [])
    .filter(({ mutant: id }) => tried.some(({ mutant, by }) => mutant.id === id && by === null))
    .map(({ mutant, reason }) => ({ rule: rule.id, mutant, reason }));
}

/** Those that nothing notices and of which the pack says nothing. */
function survivorFaults({ rule, tried, cases }: Proof): readonly PackFault[] {
  return tried
    .filter(({ mutant: { id }, by }) => by === null && !rule.survivors?.some(({ mutant }) => mutant === id))
    .map(({ mutant: { id, kind, path } }) =>
      faultIn(rule, { code: 'mutant/survived', params: { rule: rule.id, mutant: id, kind, cases }, path }),
    );
}

function staleFaults({ rule, tried }: Proof): readonly PackFault[] {
  return (rule.survivors ?? []).flatMap(({ mutant: id }, index) => {
    const own = tried.find(({ mutant }) => mutant.id === id);
    if (own !== undefined && own.by === null) return [];
    const params = { rule: rule.id, mutant: id, noticedBy: own?.by?.name ?? null };
    return [faultIn(rule, { code: 'mutant/stale-reason', params, path: ['survivors', index, 'mutant'] })];
  });
}

function faultIn({ origin }: Rule, fault: Fault): PackFault {
  return { file: origin.file, fault: { ...fault, path: [...origin.path, ...fault.path] } };
}

/** What came of the mutants of a rule, at which so many cases look. */
interface Proof {
  readonly rule: Rule;
  readonly cases: number;
  readonly tried: readonly Tried[];
  readonly equivalent: number;
}

/** A mutant, and the case that notices it; null where none does. */
interface Tried {
  readonly mutant: Mutant;
  readonly by: RuleCase | null;
}

/** A case that looks at a rule, and the compiler with its parameters, which cases with the same ones share. */
interface Trial {
  readonly ready: ReadyCase;
  readonly compile: Compiler;
}

function proofOf(rule: Rule, pack: Pack, trials: readonly Trial[], compile: Compiler): Proof {
  const { mutants, equivalent } = mutantsOf(rule, pack, compile);
  const tried = mutants.map((mutant): Tried => {
    const compiled = new Map<Compiler, Check>();
    const notices = (trial: Trial) => {
      const check = compiled.get(trial.compile) ?? trial.compile(mutant.rule);
      compiled.set(trial.compile, check);
      return !runCase(trial.ready, check).isMet;
    };
    const touched = trials.filter(({ ready }) => touches(mutant.rule, rule, ready));
    return { mutant, by: touched.find(notices)?.ready.case ?? null };
  });
  return { rule, cases: trials.length, tried, equivalent };
}

/** Whether a change may show in a case: one of whom a rule binds only where the unit is of a kind that comes or goes. */
function touches(mutant: Rule, rule: Rule, { plan }: ReadyCase): boolean {
  const binds = ({ applies: { kinds } }: Rule) => kinds === '*' || kinds.includes(plan?.kind.id ?? '');
  return mutant.applies.kinds === rule.applies.kinds || plan === null || binds(mutant) !== binds(rule);
}

/** The cases of each rule by its id: those about it, then those that expect it to be found beside another. */
function trialsOf(pack: Pack, ready: readonly ReadyCase[]): ReadonlyMap<string, readonly Trial[]> {
  const compilers = new Map<string, Compiler>();
  const trials = new Map<string, Trial[]>();
  for (const each of ready) {
    const key = JSON.stringify(each.overrides);
    const compile = compilers.get(key) ?? ruleCompiler(pack, each.overrides);
    compilers.set(key, compile);
    for (const { rule } of each.subjects) {
      const own = trials.get(rule.id) ?? [];
      trials.set(rule.id, own);
      own.push({ ready: each, compile });
    }
  }
  const isBeside = (id: string, { ready }: Trial) => Number(ready.subjects[0]?.rule.id !== id);
  return new Map([...trials].map(([id, own]) => [id, own.toSorted((a, b) => isBeside(id, a) - isBeside(id, b))]));
}
