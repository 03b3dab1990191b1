import { namesOf, normalName } from '../../language/names.ts';
import { narrower } from '../../language/narrower.ts';
import type { Bump, Detail, Difference, DiffThing, Effect } from '../../model/diff.ts';
import type { Json } from '../../model/document.ts';
import type { NamedThing } from '../../model/names.ts';
import type { FieldDeclaration, Pack } from '../../model/pack.ts';
import { detailsOf } from './details.ts';
import { spans, strengthOf } from './strength.ts';

/** A thing that a pack declares, and what plans may call it; null where no plan names it. */
interface Word {
  readonly what: DiffThing;
  readonly id: string;
  readonly label: NamedThing['label'];
  readonly names: readonly string[];
  /** What of it decides whether a plan passes, beside its names. */
  readonly weight: Json;
  /** What of it is only told. */
  readonly told: Json;
  readonly field: FieldDeclaration | null;
}

/** The words of a pack that are not the same: kinds, terms, fields, parameters and what else it declares. */
export function wordDifferences(old: Pack, now: Pack): readonly Difference[] {
  const [before, after] = [wordsOf(old), wordsOf(now)];
  const key = ({ what, id }: Word) => `${what} ${id}`;
  const earlier = new Map(before.map((word) => [key(word), word]));
  const later = new Set(after.map(key));
  return [
    ...packDifferences(old, now),
    ...after.flatMap((word) => {
      const known = earlier.get(key(word));
      if (known !== undefined) return changeOf(known, word);
      return [difference(word, 'added', word.field?.required ? 'major' : isTold(word) ? 'patch' : 'minor')];
    }),
    ...before
      .filter((word) => !later.has(key(word)))
      .map((word) => difference(word, 'removed', isTold(word) ? 'patch' : 'major')),
  ];
}

function changeOf(old: Word, now: Word): readonly Difference[] {
  const lost = missingIn(old.names, now.names);
  const gained = missingIn(now.names, old.names);
  const names: readonly Detail[] =
    lost.length + gained.length === 0 ? [] : [{ path: ['names'], removed: lost, added: gained }];
  const weight = detailsOf(old.weight, now.weight);
  const told = detailsOf(old.told, now.told);
  const details = [...names, ...weight, ...told];
  if (old.field !== null && now.field !== null && weight.length > 0) {
    const strength = strengthOf(isFieldNarrower(now.field, old.field), isFieldNarrower(old.field, now.field));
    if (strength === 'tighter') return [difference(now, 'tightened', 'major', details)];
    if (strength === 'looser') return [difference(now, 'relaxed', 'minor', details)];
  }
  // A parameter's value counts where rules use it, and those are compared with it.
  if (weight.length > 0) return [difference(now, 'changed', now.what === 'parameter' ? 'patch' : 'major', details)];
  if (lost.length > 0) return [difference(now, 'renamed', 'major', details)];
  if (gained.length > 0) return [difference(now, 'extended', 'minor', details)];
  if (told.length === 0) return [];
  const isCitation = told.every(({ path }) => path[0] === 'citations');
  return [difference(now, isCitation ? 'recited' : 'reworded', 'patch', details)];
}

function isFieldNarrower(strong: FieldDeclaration, weak: FieldDeclaration): boolean {
  const keeps = weak.names === undefined || weak.names === strong.names;
  return keeps && (strong.required === true || weak.required !== true) && narrower(strong, weak);
}

function packDifferences(old: Pack, now: Pack): readonly Difference[] {
  const make = (effect: Effect, bump: Bump, details: readonly Detail[]): readonly Difference[] =>
    details.length === 0 ? [] : [{ what: 'pack', id: now.id, label: now.title, effect, bump, details }];
  const period = detailsOf({ effective: { ...old.effective } }, { effective: { ...now.effective } });
  const isWider = spans(now.effective, old.effective);
  return [
    ...make('renamed', 'major', detailsOf({ id: old.id }, { id: now.id })),
    ...make(isWider ? 'extended' : 'tightened', isWider ? 'minor' : 'major', period),
    ...make('recited', 'patch', detailsOf({ source: { ...old.source } }, { source: { ...now.source } })),
    ...make('reworded', 'patch', detailsOf({ title: { ...old.title } }, { title: { ...now.title } })),
  ];
}

function difference(
  { what, id, label }: Word,
  effect: Effect,
  bump: Bump,
  details: readonly Detail[] = [],
): Difference {
  return { what, id, label, effect, bump, details };
}

/** Readings are only told: what follows from them stands in rules. */
function isTold({ what }: Word): boolean {
  return what === 'interpretation';
}

function missingIn(names: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others.map(normalName));
  return names.filter((name) => !known.has(normalName(name)));
}

function wordsOf(pack: Pack): readonly Word[] {
  return [
    ...pack.kinds.map((kind) => named('kind', kind)),
    ...pack.unitFields.map((field) => declared('unit', field)),
    ...pack.classes.flatMap(({ id, label, collection, fields }) => [
      { ...named('class', { id, label }), weight: { collection } },
      ...fields.map((field) => declared(collection ?? id, field)),
    ]),
    ...pack.events.map((event) => named('event', event)),
    ...pack.vocabularies.flatMap((vocabulary) => [
      named('vocabulary', vocabulary),
      ...vocabulary.values.map((value) => named('value', value, `${vocabulary.id}/`)),
    ]),
    ...pack.parameters.map((parameter) => ({
      ...named('parameter', parameter),
      names: [parameter.id],
      weight: { type: parameter.type, value: parameter.value },
      told: { label: { ...parameter.label }, reason: { ...parameter.reason } },
    })),
    ...pack.terms.flatMap((term) => [
      { ...named('term', term), weight: { class: term.class }, told: { citations: term.citations as unknown as Json } },
      ...(term.parts ?? []).map((part) => named('part', part, `${term.id}/`)),
    ]),
    ...pack.interpretations.map(({ id, question, options, choice, reason, affects }) => ({
      ...named('interpretation', { id, label: question }),
      names: [],
      told: { question, options, choice, reason, affects } as unknown as Json,
    })),
  ];
}

function named(what: DiffThing, thing: NamedThing, prefix = ''): Word {
  const { id, label } = thing;
  return { what, id: `${prefix}${id}`, label, names: namesOf(thing), weight: null, told: null, field: null };
}

function declared(owner: string, field: FieldDeclaration): Word {
  const { label, path, ...demands } = field;
  const id = `${owner}${path}`;
  const weight = { ...demands } as unknown as Json;
  return { what: 'field', id, label, names: [], weight, told: { label: { ...label } }, field };
}
