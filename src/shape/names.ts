import { lookUp, nearest, nearestIn, normalName } from '../language/names.ts';
import { isObject } from '../language/pointer.ts';
import type { Checks, Lexicon } from '../model/check.ts';
import type { Json, JsonObject, Path } from '../model/document.ts';
import type { Fault } from '../model/fault.ts';
import type { Localized, Named, NamedThing, NameTable, Nearest } from '../model/names.ts';
import type { Term } from '../model/pack.ts';
import type { Declined, Plan } from '../model/plan.ts';
import { readDate } from './period.ts';

/** Looks up the unit kind. */
export function readKind({ unit }: JsonObject, { kinds }: Lexicon, faults: Fault[]): NamedThing | null {
  const text = isObject(unit) ? unit.kind : undefined;
  if (typeof text !== 'string' || text.trim() === '') return null;
  return readName(text, kinds, (name, guess, known) => {
    faults.push({ code: 'plan/unknown-kind', params: { name, nearest: guess, known }, path: ['unit', 'kind'] });
  }).known;
}

/** Looks up a term. `collection` is where it stands: the nearest name is sought among the terms that belong there. */
export function readTerm(text: string, path: Path, collection: string, lexicon: Lexicon, faults: Fault[]): Named<Term> {
  const known = lookUp(lexicon.terms, text);
  if (known !== null) return { known, meant: null };
  const here = lexicon.termsIn.get(collection) ?? lexicon.terms;
  const guess = nearestIn(here, text) ?? (here === lexicon.terms ? null : nearestIn(lexicon.terms, text));
  const params = { name: text, nearest: guess && asWritten(guess), collection };
  faults.push({ code: 'plan/unknown-term', params, path, about: text });
  return { known: null, meant: guess?.isSlip ? guess.value : null };
}

/** Looks up a part of a term; where the term is not known, nothing can be said of its parts. */
export function readPart(
  text: string,
  path: Path,
  term: Term | null,
  lexicon: Lexicon,
  faults: Fault[],
): Named<NamedThing> {
  if (term === null) return { known: null, meant: null };
  return readName(text, lexicon.parts.get(term.id) ?? new Map<string, NamedThing>(), (name, guess, known) => {
    const params = { name, nearest: guess, term: term.label, known };
    faults.push({ code: 'plan/unknown-part', params, path, about: name });
  });
}

/** Looks up a word of a fixed vocabulary. */
export function readWord(
  text: string,
  path: Path,
  of: Localized,
  table: NameTable<NamedThing>,
  faults: Fault[],
): Named<NamedThing> {
  return readName(text, table, (name, guess, known) => {
    faults.push({ code: 'plan/unknown-value', params: { name, of, nearest: guess, known }, path, about: name });
  });
}

export function readDeclined(value: JsonObject, lexicon: Lexicon, faults: Fault[]): readonly Declined[] {
  return objectsIn(value.declined).flatMap(([{ ref, reason }, index]) => {
    if (typeof ref !== 'string' || ref.trim() === '') return [];
    const named = readTerm(ref, ['declined', index, 'ref'], 'declined', lexicon, faults);
    return [
      { ref: named, hasReason: typeof reason === 'string' && reason.trim() !== '', path: ['declined', index, 'ref'] },
    ];
  });
}

/** The rules that the plan attests, by id; an attestation counts when post and date are there. */
export function readAttested(value: JsonObject, { pack, all }: Checks, faults: Fault[]): Plan['attested'] {
  const attested = new Map<string, Path>();
  for (const [{ rule, by, date }, index] of objectsIn(value.attested)) {
    const day = readDate(date, ['attested', index, 'date'], faults);
    if (typeof rule !== 'string' || rule.trim() === '') continue;
    const id = rule.startsWith(`${pack.id}/`) ? rule : `${pack.id}/${rule}`;
    if (!all.some((check) => check.id === id)) {
      const guess = nearest(
        normalName(rule),
        all.map((check) => check.rule.id),
      );
      faults.push({
        code: 'plan/unknown-rule',
        params: { name: rule, nearest: guess },
        path: ['attested', index, 'rule'],
        about: rule,
      });
    } else if (day !== null && typeof by === 'string' && by.trim() !== '')
      attested.set(id, ['attested', index, 'rule']);
  }
  return attested;
}

/** The objects of a list with their indexes; what else stands there the base shape has said. */
export function objectsIn(list: Json | undefined): readonly (readonly [JsonObject, number])[] {
  if (!Array.isArray(list)) return [];
  return (list as readonly Json[]).flatMap((item, index) => (isObject(item) ? [[item, index] as const] : []));
}

/** Looks a name up; of an unknown one `say` is told, with the nearest name and all that there are. */
function readName<T extends NamedThing>(
  text: string,
  table: NameTable<T>,
  say: (name: string, nearest: string | null, known: readonly Localized[]) => void,
): Named<T> {
  const known = lookUp(table, text);
  if (known !== null) return { known, meant: null };
  const guess = nearestIn(table, text);
  say(
    text,
    guess && asWritten(guess),
    [...new Set(table.values())].map(({ label }) => label),
  );
  return { known: null, meant: guess?.isSlip ? guess.value : null };
}

/** A name as the pack writes it, not in the form of the table. */
function asWritten({ text, value }: Nearest<NamedThing>): string {
  const written = [value.id, value.label.zh, value.label.en, ...(value.aliases ?? [])];
  return written.find((name) => normalName(name) === text) ?? text;
}
