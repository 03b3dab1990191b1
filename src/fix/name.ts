import { CADENCES, TIMINGS } from '../language/cadence.ts';
import { lookUp, nameTable } from '../language/names.ts';
import type { Edit } from '../model/fix.ts';
import type { NamedThing } from '../model/names.ts';
import { isCertain, isCertainKey, isCertainly } from './certain.ts';
import type { Fixer, Found } from './fixer.ts';
import { inPlaceOf } from './write.ts';

/** A misspelt term. */
export const term: Fixer<'plan/unknown-term'> = (found) => misspelt(found, found.pack?.terms ?? []);

/** A misspelt part of a term. */
export const part: Fixer<'plan/unknown-part'> = (found) => {
  const { term } = found.fault.params;
  return misspelt(found, found.pack?.terms.find(({ label }) => label.zh === term.zh)?.parts ?? []);
};

/** A misspelt cadence, event, timing or word of a vocabulary. */
export const word: Fixer<'plan/unknown-value'> = (found) => {
  const { known } = found.fault.params;
  const all = [
    ...CADENCES,
    ...TIMINGS,
    ...(found.pack?.events ?? []),
    ...(found.pack?.vocabularies.flatMap(({ values }) => values) ?? []),
  ];
  return misspelt(
    found,
    all.filter(({ label }) => known.some((each) => each.zh === label.zh && each.en === label.en)),
  );
};

/** A misspelt unit kind. */
export const kind: Fixer<'plan/unknown-kind'> = (found) => misspelt(found, found.pack?.kinds ?? []);

/** A misspelt id of a pack. */
export const pack: Fixer<'plan/unknown-pack'> = (found) => {
  const { name, nearest, known } = found.fault.params;
  if (nearest === null || !isCertain(name, nearest, alone(known))) return null;
  return replaced(found, nearest);
};

/** A misspelt id of a rule. */
export const rule: Fixer<'plan/unknown-rule'> = (found) => {
  const { name, nearest } = found.fault.params;
  const ids = found.pack?.rules.map(({ id }) => id) ?? [];
  if (nearest === null || !isCertain(name, nearest, alone(ids))) return null;
  return replaced(found, nearest);
};

/** A misspelt word of those that a shape allows. */
export const value: Fixer<'shape/value'> = (found) => {
  const { actual, nearest, limit } = found.fault.params;
  if (nearest === null || !isCertain(actual, nearest, alone(limit))) return null;
  return replaced(found, nearest);
};

/** A misspelt key. */
export const key: Fixer<'shape/unknown-key'> = (found) => {
  const { name, nearest, known } = found.fault.params;
  return nearest !== null && isCertainKey(name, nearest, known) ? replaced(found, nearest) : null;
};

type Misspelt = 'plan/unknown-term' | 'plan/unknown-part' | 'plan/unknown-value' | 'plan/unknown-kind';

function misspelt(found: Found<Misspelt>, things: readonly NamedThing[]): readonly Edit[] | null {
  const { name, nearest } = found.fault.params;
  const names = name.split(/\s*[，、]\s*/u);
  if (names.length > 1) return isInBrackets(found) && isAllKnown(names, things) ? inRow(found, names) : null;
  return nearest !== null && isCertainly(name, nearest, things) ? replaced(found, nearest) : null;
}

/** Names that a full-width comma was to keep apart. */
function inRow({ finding, source }: Found<Misspelt>, names: readonly string[]): readonly Edit[] | null {
  const [start, end] = [source.offset(finding.span.start), source.offset(finding.span.end)];
  return /["'\n]/.test(source.text.slice(start, end)) ? null : [{ start, end, text: names.join(', ') }];
}

function isAllKnown(names: readonly string[], things: readonly NamedThing[]): boolean {
  const table = nameTable(things);
  return names.every((name) => lookUp(table, name) !== null);
}

/** Whether a finding's place is an item of a list in brackets. */
function isInBrackets({ fault: { path }, source }: Found<Misspelt>): boolean {
  return typeof path.at(-1) === 'number' && source.text[source.range(path.slice(0, -1))[0]] === '[';
}

/** What stands at a finding's place, written as it should be. */
export function replaced({ finding, source }: Pick<Found<never>, 'finding' | 'source'>, name: string) {
  const [start, end] = [source.offset(finding.span.start), source.offset(finding.span.end)];
  const text = inPlaceOf(source.text.slice(start, end), name);
  return text === null ? null : [{ start, end, text }];
}

function alone(names: readonly string[]): readonly (readonly string[])[] {
  return names.map((name) => [name]);
}
