import { type Overrides, ruleCompiler } from '../../compile/packs.ts';
import type { ReadyCase, RuleCase } from '../../model/case.ts';
import type { Document } from '../../model/document.ts';
import type { Mutant, RuleMutation } from '../../model/mutation.ts';
import type { Pack, Rule } from '../../model/pack.ts';
import { runCase } from '../cases/run.ts';
import { type Compiler, mutantsOf } from './mutants.ts';

/**
 * Changes each rule of a pack in every way that is one step, and asks whether some case of the rule comes out otherwise.
 * `ready` are cases that are met as things are; `documents` are the files of the pack, by name, and give places.
 */
export function mutateRules(
  pack: Pack,
  ready: readonly ReadyCase[],
  documents: ReadonlyMap<string, Document>,
): RuleMutation {
  const compilerFor = compilersOf(pack);
  const proofs = pack.rules.map((rule) => {
    const own = ready.filter(({ subjects }) => subjects.some((check) => check.rule.id === rule.id));
    return { rule, cases: own.length, ...proofOf(rule, pack, own, compilerFor) };
  });
  const locate = ({ origin }: Rule, path: Mutant['path']) => ({
    file: origin.file,
    span: documents.get(origin.file)?.locate([...origin.path, ...path]) ?? NOWHERE,
  });
  const count = (numberOf: (proof: (typeof proofs)[number]) => number) =>
    proofs.reduce((sum, proof) => sum + numberOf(proof), 0);
  return {
    mutants: count(({ tried }) => tried.length),
    killed: count(({ tried }) => tried.filter(({ by }) => by !== null).length),
    equivalent: count(({ equivalent }) => equivalent),
    survivors: proofs.flatMap(({ rule, cases, tried }) =>
      tried
        .filter(({ by }) => by === null)
        .map(({ mutant }) => ({ mutant, cases, reason: reasonFor(mutant), ...locate(rule, mutant.path) })),
    ),
    stale: proofs.flatMap(({ rule, tried }) =>
      (rule.survivors ?? []).flatMap(({ mutant: id }, index) => {
        const own = tried.find(({ mutant }) => mutant.id === id);
        if (own !== undefined && own.by === null) return [];
        return [
          { rule: rule.id, mutant: id, noticedBy: own?.by ?? null, ...locate(rule, ['survivors', index, 'mutant']) },
        ];
      }),
    ),
  };
}

const NOWHERE = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** A mutant, and the case that notices it; null where none does. */
interface Tried {
  readonly mutant: Mutant;
  readonly by: RuleCase | null;
}

type CompilerFor = (overrides: Overrides) => Compiler;

function proofOf(
  rule: Rule,
  pack: Pack,
  cases: readonly ReadyCase[],
  compilerFor: CompilerFor,
): { readonly tried: readonly Tried[]; readonly equivalent: number } {
  const { mutants, equivalent } = mutantsOf(rule, pack, compilerFor({}));
  const tried = mutants.map((mutant): Tried => {
    const notices = (ready: ReadyCase) => !runCase(ready, compilerFor(ready.overrides)(mutant.rule)).isMet;
    return { mutant, by: cases.find(notices)?.case ?? null };
  });
  return { tried, equivalent };
}

function reasonFor({ id, rule }: Mutant) {
  return rule.survivors?.find(({ mutant }) => mutant === id)?.reason ?? null;
}

/** A compiler for each set of parameters, made once. */
function compilersOf(pack: Pack): CompilerFor {
  const made = new Map<string, Compiler>();
  return (overrides) => {
    const key = JSON.stringify(overrides);
    const compiler = made.get(key) ?? ruleCompiler(pack, overrides);
    made.set(key, compiler);
    return compiler;
  };
}
