import { lookUp, nearestIn, normalName } from '../language/names.ts';
import { isObject } from '../language/pointer.ts';
import type { Checks, Lexicon } from '../model/check.ts';
import type { Json, JsonObject, Path } from '../model/document.ts';
import type { Fault } from '../model/fault.ts';
import type { Named, NamedThing, NameTable } from '../model/names.ts';
import type { Term } from '../model/pack.ts';
import type { Declined } from '../model/plan.ts';
import { readDate } from './period.ts';

/** Looks up the unit kind. */
export function readKind({ unit }: JsonObject, { kinds }: Lexicon, faults: Fault[]): NamedThing | null {
  const text = isObject(unit) ? unit.kind : undefined;
  if (typeof text !== 'string' || text === '') return null;
  const { known } = lookUp(kinds, text);
  if (known === null) {
    const params = { name: text, nearest: nearestName(kinds, text), known: labelsOf(kinds) };
    faults.push({ code: 'plan/unknown-kind', params, path: ['unit', 'kind'] });
  }
  return known;
}

/** Looks up a term. `collection` is where it stands: the nearest name is sought among the terms that belong there. */
export function readTerm(text: string, path: Path, collection: string, lexicon: Lexicon, faults: Fault[]): Named<Term> {
  const named = lookUp(lexicon.terms, text);
  if (named.known !== null) return named;
  const here = lexicon.collections.get(collection)?.id;
  const belonging = new Map(
    [...lexicon.terms].filter(([, term]) => here === undefined || here === 'reporting' || term.class === here),
  );
  const table = nearestIn(belonging, text) === null ? lexicon.terms : belonging;
  const params = { name: text, nearest: nearestName(table, text), collection };
  faults.push({ code: 'plan/unknown-term', params, path, about: text });
  return { ...named, meant: nearestIn(table, text)?.value ?? null };
}

/** Looks up a word of a fixed vocabulary. */
export function readWord<T extends NamedThing>(
  text: string,
  path: Path,
  of: { readonly zh: string; readonly en: string },
  table: NameTable<T>,
  faults: Fault[],
): Named<T> {
  const named = lookUp(table, text);
  if (named.known === null) {
    const params = { name: text, of, nearest: nearestName(table, text), known: labelsOf(table) };
    faults.push({ code: 'plan/unknown-value', params, path, about: text });
  }
  return named;
}

export function readDeclined(value: JsonObject, lexicon: Lexicon, faults: Fault[]): readonly Declined[] {
  return objectsIn(value.declined).flatMap(([declined, index]) => {
    const { ref, reason } = declined;
    if (typeof ref !== 'string' || ref === '') return [];
    const named = readTerm(ref, ['declined', index, 'ref'], 'declined', lexicon, faults);
    return [{ ref: named, hasReason: typeof reason === 'string' && reason.trim() !== '' }];
  });
}

/** The rules that the plan attests, by id; an attestation counts when post and date are there. */
export function readAttested(value: JsonObject, { pack, all }: Checks, faults: Fault[]): ReadonlySet<string> {
  const attested = new Set<string>();
  for (const [{ rule, by, date }, index] of objectsIn(value.attested)) {
    const day = readDate(date, ['attested', index, 'date'], faults);
    if (typeof rule !== 'string' || rule === '') continue;
    const id = rule.startsWith(`${pack.id}/`) ? rule : `${pack.id}/${rule}`;
    if (!all.some((check) => check.id === id)) {
      const table = new Map(all.map((check) => [normalName(check.rule.id), check]));
      const params = { name: rule, nearest: nearestName(table, rule) };
      faults.push({ code: 'plan/unknown-rule', params, path: ['attested', index, 'rule'], about: rule });
    } else if (day !== null && typeof by === 'string' && by !== '') attested.add(id);
  }
  return attested;
}

/** The objects of a list with their indexes; what else stands there the base shape has said. */
export function objectsIn(list: Json | undefined): readonly (readonly [JsonObject, number])[] {
  if (!Array.isArray(list)) return [];
  return (list as readonly Json[]).flatMap((item, index) => (isObject(item) ? [[item, index] as const] : []));
}

/** The nearest known name in the script that the writer used: Chinese for Chinese, an id or English otherwise. */
export function nearestName<T extends object>(table: NameTable<T>, text: string): string | null {
  const found = nearestIn(table, text);
  if (found === null) return null;
  const thing = found.value as Partial<NamedThing>;
  const written = [thing.id, thing.label?.zh, thing.label?.en, ...(thing.aliases ?? [])];
  return written.find((name) => name !== undefined && normalName(name) === found.text) ?? found.text;
}

/** The labels of all things in a table. */
export function labelsOf(table: NameTable<NamedThing>) {
  return [...new Set(table.values())].map(({ label }) => label);
}
