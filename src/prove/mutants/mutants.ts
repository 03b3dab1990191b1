import { impliesOrNone, isSame } from '../../language/implies.ts';
import type { Assertion } from '../../model/assertion.ts';
import type { Check } from '../../model/check.ts';
import type { Json, Path } from '../../model/document.ts';
import type { Mutant, MutantKind } from '../../model/mutation.ts';
import type { DateRange, Pack, Rule } from '../../model/pack.ts';
import { assertionEdits, type Edit, namesOf } from './edits.ts';
import { scopeEdits } from './scope.ts';

/** The mutants of a rule, and how many more there would be that no plan can tell from it. */
export interface Mutants {
  readonly mutants: readonly Mutant[];
  readonly equivalent: number;
}

/** Compiles a rule of a pack with the pack's own parameters. */
export type Compiler = (rule: Rule) => Check;

/** A rule with one thing changed, in every way that counts as one step. */
export function mutantsOf(rule: Rule, pack: Pack, compile: Compiler): Mutants {
  const names = namesOf(pack);
  const original = compile(rule);
  const edits = [...scopeEdits(rule, pack, names), ...assertionEdits(rule.assert, ['assert'], names)];
  const made = edits.map((edit) => {
    const mutated = changed(rule, edit) as unknown as Rule;
    return { edit, mutated, check: compile(mutated) };
  });
  const real = made.filter(({ mutated, check }) => !isEquivalent(original, check, mutated, pack));
  return {
    mutants: real.map(({ edit, mutated, check }) => ({
      id: edit.id,
      kind: kindOf(edit, original, check),
      path: edit.at,
      rule: mutated,
    })),
    equivalent: made.length - real.length,
  };
}

/**
 * Whether no plan can tell the two apart: each demand implies the other, or the periods differ only outside the pack's,
 * where a plan can't be checked anyway. A parameter made a plain value is never the same: an adopter may change it.
 */
function isEquivalent(one: Check, other: Check, mutated: Rule, pack: Pack): boolean {
  if (one.parameters.length !== other.parameters.length) return false;
  const { rule } = one;
  return (
    (rule.modality === mutated.modality || isForPeople(one.assertion)) &&
    JSON.stringify(rule.applies.kinds) === JSON.stringify(mutated.applies.kinds) &&
    isSameWithin(pack.effective, rule.effective, mutated.effective) &&
    isSame(one.where, other.where) &&
    isSame(one.assertion, other.assertion)
  );
}

/** Whether only people judge it: then nothing is ever found, and it is all one how grave that would be. */
function isForPeople(assertion: Assertion): boolean {
  return assertion.kind === 'manual' || ('of' in assertion && assertion.of.every(isForPeople));
}

function isSameWithin(whole: DateRange, one = whole, other = whole): boolean {
  const clip = ({ from, until }: DateRange) =>
    `${from < whole.from ? whole.from : from} ${until > whole.until ? whole.until : until}`;
  return clip(one) === clip(other);
}

function kindOf({ path: [first, second] }: Edit, original: Check, mutant: Check): MutantKind {
  if (first === 'modality') return 'severity';
  if (first === 'effective') return 'period';
  if (first === 'applies') return second === 'kinds' ? 'kind' : 'condition';
  if (impliesOrNone(original.assertion, mutant.assertion)) return 'looser';
  return impliesOrNone(mutant.assertion, original.assertion) ? 'tighter' : 'other';
}

/** A value with what a path leads to changed or gone; all else is shared with it. */
function changed(rule: Rule, { path, value }: Edit): Json {
  return write(rule as unknown as Json, path, value) as Json;
}

function write(node: Json, [step, ...rest]: Path, value: Json | undefined): Json | undefined {
  if (step === undefined) return value;
  if (Array.isArray(node))
    return node.map((each, index) => (index === step ? (write(each, rest, value) as Json) : each));
  const object = node as Readonly<Record<string, Json>>;
  const made = write(object[step] ?? null, rest, value);
  const { [step]: _, ...others } = object;
  return made === undefined ? others : { ...object, [step]: made };
}
