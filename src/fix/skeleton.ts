import { type Draft, draftAssertion } from '../generate/draft.ts';
import { lookUp, nameTable } from '../language/names.ts';
import { isObject } from '../language/pointer.ts';
import type { Json, JsonObject } from '../model/document.ts';
import type { Code } from '../model/fault.ts';
import type { Edit } from '../model/fix.ts';
import type { Pack, Rule } from '../model/pack.ts';
import { additions } from './additions.ts';
import type { Fixer, Found } from './fixer.ts';
import { daysOf } from './period.ts';

/** What the rules of a finding ask for and the plan does not have yet, with blanks for a person to fill in. */
export const skeleton: Fixer<Code> = (found): readonly Edit[] | null => {
  const { source, pack, parameters } = found;
  const { value } = source.document;
  const range = daysOf(value);
  if (pack === null || range === null || !isObject(value)) return null;
  const rules = rulesOf(found, pack);
  const before = named(value, pack);
  if (rules.length === 0 || before === null) return null;
  const draft = structuredClone(before) as unknown as Draft;
  const drafting = { pack, draft, range, parameters, fill: () => null, illustrate: false };
  for (const rule of rules) draftAssertion(rule.assert, drafting, rule);
  const edits = additions(source, before, draft as unknown as JsonObject);
  return edits.length === 0 ? null : edits;
};

function rulesOf({ finding: { rule, fault } }: Found<Code>, { id, rules }: Pack): readonly Rule[] {
  const ids = fault.code === 'plan/missing-collection' ? fault.params.owed.map((owed) => owed.rule) : [rule];
  return rules.filter((each) => each.modality !== 'must-not' && ids.includes(`${id}/${each.id}`));
}

/** A plan in which terms and parts stand by their ids, as drafts have them; null where a list is no list of entries. */
function named(plan: JsonObject, pack: Pack): JsonObject | null {
  const terms = nameTable(pack.terms);
  const lists = pack.classes.flatMap(({ collection }) => collection ?? []);
  const copy: Record<string, Json> = { ...plan };
  for (const list of [...lists, 'attested']) {
    const entries = plan[list];
    if (entries === undefined) continue;
    if (entries === null) delete copy[list];
    else if (!Array.isArray(entries) || !(entries as Json[]).every(isObject)) return null;
    else copy[list] = (entries as JsonObject[]).map((entry) => entryNamed(entry, terms));
  }
  return copy;
}

function entryNamed(entry: JsonObject, terms: ReturnType<typeof nameTable<Pack['terms'][number]>>): JsonObject {
  const { ref, parts, serves, ...rest } = entry;
  const term = typeof ref === 'string' ? lookUp(terms, ref) : null;
  const own = nameTable(term?.parts ?? []);
  const ids = (list: Json | undefined, table: ReadonlyMap<string, { readonly id: string }>) =>
    Array.isArray(list)
      ? (list as Json[]).map((name) => (typeof name === 'string' ? (lookUp(table, name)?.id ?? name) : name))
      : null;
  const [partIds, servedIds] = [ids(parts, own), ids(serves, terms)];
  return {
    ...(ref !== undefined && { ref: term?.id ?? ref }),
    ...rest,
    ...(partIds !== null && { parts: partIds }),
    ...(servedIds !== null && { serves: servedIds }),
  };
}
