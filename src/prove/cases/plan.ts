import { lookUp, nearestIn } from '../../language/names.ts';
import type { RuleCase } from '../../model/case.ts';
import type { Checks } from '../../model/check.ts';
import type { Document } from '../../model/document.ts';
import type { Fault } from '../../model/fault.ts';
import type { NamedThing } from '../../model/names.ts';
import type { Witness } from '../../model/proof.ts';
import { parseText } from '../../parse/text.ts';
import { documentOfValue } from '../document.ts';
import { changed } from './change.ts';

/** Makes the smallest plan of a unit kind that meets every rule. */
export type WitnessOf = (checks: Checks, kind: NamedThing) => Witness;

/** The plan of a case as a document, with what is wrong with its text; or why there is none. */
export type PlanText =
  | { readonly kind: 'text'; readonly document: Document; readonly faults: readonly Fault[] }
  | { readonly kind: 'none'; readonly fault: Fault };

/** The name by which a case's plan goes in messages. */
const FILE = 'plan';
/** The lists that every plan may have beside those of the pack. */
const LISTS = ['declined', 'attested'];

/** The plan that a case writes out, or the witness of its kind with its change. */
export function planOf({ plan, change, origin }: RuleCase, checks: Checks, witnessOf: WitnessOf): PlanText {
  if (change === undefined) {
    const [parsed] = parseText(FILE, plan ?? '');
    return parsed === undefined
      ? { kind: 'text', document: documentOfValue(null), faults: [] }
      : { kind: 'text', ...parsed };
  }
  const none = (fault: Fault): PlanText => ({ kind: 'none', fault });
  const at = [...origin.path, 'change'];
  const kind = lookUp(checks.lexicon.kinds, change.kind);
  if (kind === null) {
    const guess = nearestIn(checks.lexicon.kinds, change.kind)?.text ?? null;
    return none({ code: 'case/unknown-kind', params: { name: change.kind, nearest: guess }, path: [...at, 'kind'] });
  }
  const witness = witnessOf(checks, kind);
  if (witness.kind !== 'found') {
    const rules = witness.kind === 'conflict' ? witness.checks.map(({ rule }) => rule.id) : [];
    const params = { kind: kind.label, reason: witness.kind, rules };
    return none({ code: 'case/no-witness', params, path: [...at, 'kind'] });
  }
  const made = changed(witness.plan, change, new Set([...checks.lexicon.collections.keys(), ...LISTS]));
  if (made.kind === 'changed') return { kind: 'text', document: documentOfValue(made.plan), faults: [] };
  const { place, under, index } = made;
  const path = [...at, under, under === 'set' ? place : index];
  return none({ code: 'case/no-place', params: { place }, path, anchor: under === 'set' ? 'key' : 'value' });
}
