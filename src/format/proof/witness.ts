import { clausesOf } from '../../messages/shown.ts';
import type { Voice } from '../../messages/speak.ts';
import type { Check } from '../../model/check.ts';
import type { NamedThing } from '../../model/names.ts';
import type { Witness } from '../../model/proof.ts';

/** How large a witness is, in a line; or why there is none. */
export function witnessText(witness: Witness, kind: NamedThing, voice: Voice): string {
  if (witness.kind !== 'found') return noWitnessText(witness, kind, voice);
  const { entries, values } = witness.size;
  return `${voice.catalogue.ui.proof.witness.found({ kind: voice.local(kind.label), id: kind.id, entries, values })}\n`;
}

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
