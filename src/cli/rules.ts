import { lookUp, nameTable } from '../language/names.ts';
import type { Voice } from '../messages/speak.ts';
import type { Pack, Rule } from '../model/pack.ts';

/** The rule of a pack that a name stands for: its id, the pack's before it or not, or a name of its term. */
export function ruleIn(pack: Pack, name: string): Rule | null {
  const id = name.startsWith(`${pack.id}/`) ? name.slice(pack.id.length + 1) : name;
  const term = lookUp(nameTable(pack.terms), name)?.id;
  return pack.rules.find((each) => each.id === id) ?? pack.rules.find((each) => each.id === term) ?? null;
}

/** What rules of a pack may be called, written as fully as `name` is. */
export function ruleNames({ id, rules, terms }: Pack, name: string, voice: Voice): readonly string[] {
  return [
    ...rules.map((rule) => (name.includes('/') ? `${id}/${rule.id}` : rule.id)),
    ...terms.map(({ label }) => voice.local(label)),
  ];
}
