import { clausesOf } from '../../messages/shown.ts';
import type { Voice } from '../../messages/speak.ts';
import type { Check } from '../../model/check.ts';
import type { NamedThing } from '../../model/names.ts';
import type { Witness } from '../../model/proof.ts';

/** Why there is no witness, in sentences: the rules in conflict with their clauses, or that the search gave up. */
export function noWitnessText(witness: Exclude<Witness, { kind: 'found' }>, kind: NamedThing, voice: Voice): string {
  const { witness: words } = voice.catalogue.ui.proof;
  const name = voice.local(kind.label);
  if (witness.kind === 'gaveUp') return `${words.gaveUp({ kind: name, tried: witness.tried })}\n`;
  const { checks } = witness;
  if (checks.length === 0) return `${words.unbound({ kind: name })}\n`;
  const rules = checks.length;
  return [
    words.conflict({ kind: name, rules }),
    '',
    ...checks.flatMap((check) => ruleLines(check, voice)),
    '',
    words.spare({ rules }),
    '',
  ].join('\n');
}

function ruleLines({ id, rule }: Check, voice: Voice): readonly string[] {
  const { modalities, report } = voice.catalogue.ui;
  const clauses = clausesOf(rule.citations).map((clause) => report.clause({ clause, term: null }));
  return [`  ${modalities[rule.modality]}  ${voice.local(rule.title)}`, `      ${id}  ${voice.list(clauses)}`];
}
