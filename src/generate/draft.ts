import { CADENCES } from '../language/cadence.ts';
import { periodsTouching } from '../language/calendar.ts';
import type { Json } from '../model/document.ts';
import type { AssertionShape, Cadence, DateRange, FieldDeclaration, Pack, Rule } from '../model/pack.ts';
import { textMatching } from './pattern.ts';

/** A plan while it is being drafted. */
export interface Draft {
  [key: string]: unknown;
  pack: string;
  unit: Record<string, Json>;
  period: Record<string, Json>;
}

export type DraftEntry = Record<string, unknown> & { ref: string };

/** What a draft is made for, and how its open places are filled. */
export interface Drafting {
  readonly pack: Pack;
  readonly draft: Draft;
  readonly range: DateRange;
  /** The text for an open place: null leaves it blank. */
  readonly fill: (field: string) => Json;
  readonly parameters: Readonly<Record<string, string | number>>;
  /** Whether to make entries where a rule only speaks of those that there are, to show what it says. */
  readonly illustrate: boolean;
}

type Shapes = Required<AssertionShape>;
type Drafter<K extends keyof Shapes> = (shape: Shapes[K], drafting: Drafting, rule: Rule) => void;

/** Adds to a draft what each kind of assertion demands. */
const DRAFTERS: { readonly [K in keyof Shapes]: Drafter<K> } = {
  includes: ({ in: list, ref, parts, fields = [] }, drafting) => {
    const entry = entryOf(list, ref, drafting);
    for (const field of fields) fillField(entry, list, field, drafting);
    const all = drafting.pack.terms.find(({ id }) => id === ref)?.parts?.map(({ id }) => id) ?? [];
    const demanded = parts === 'all' ? all : (parts ?? []);
    if (demanded.length > 0) entry.parts = [...new Set([...((entry.parts as string[]) ?? []), ...demanded])];
  },
  excludes: () => {},
  count: ({ in: list, refs, where, min = 0 }, drafting, rule) => {
    const wanted = Number(parameterOr(min, drafting));
    const terms = refs ?? termsOf(list, drafting.pack);
    for (const ref of terms.slice(0, wanted)) {
      const entry = entryOf(list, ref, drafting);
      if (where !== undefined) draftEntry(where, entry, drafting, rule);
    }
  },
  cadence: ({ in: list, ref, atLeast }, drafting) => {
    const entry = entryOf(list, ref, drafting);
    const cadence = parameterOr(atLeast, drafting) as Cadence;
    entry.cadence = oftener(entry.cadence as Cadence | undefined, cadence);
    if (list !== 'reporting') return;
    const periods = periodsTouching(entry.cadence as Cadence, drafting.range);
    entry.due = periods.map(({ lastDay }) => lastDay);
  },
  onEvent: ({ in: list, ref, event, timing }, drafting) => {
    const entry = entryOf(list, ref, drafting);
    entry.on = event;
    if (timing !== undefined) entry.timing = timing;
  },
  each: ({ in: list, refs, assert }, drafting, rule) => {
    const isMeant = ({ ref }: DraftEntry) => refs === undefined || refs.includes(ref);
    if (drafting.illustrate && !entriesIn(list, drafting).some(isMeant)) {
      entryOf(list, refs?.[0] ?? termsOf(list, drafting.pack)[0] ?? '', drafting);
    }
    for (const entry of entriesIn(list, drafting).filter(isMeant)) draftEntry(assert, entry, drafting, rule);
  },
  refersTo: ({ in: lists, field, to }, drafting) => {
    const [home = 'systems'] = to.in;
    const [list = home] = lists;
    if (drafting.illustrate && field === 'ref' && entriesIn(list, drafting).length === 0) {
      entryOf(list, termsOf(home, drafting.pack)[0] ?? '', drafting);
    }
    const named = lists
      .flatMap((list) => entriesIn(list, drafting))
      .flatMap((entry) => (field === 'ref' ? [entry.ref] : ((entry.serves as string[]) ?? [])));
    const target = to.ref === undefined ? null : entryOf(home, to.ref, drafting);
    for (const name of named) {
      if (target !== null && to.field === 'serves')
        target.serves = [...new Set([...((target.serves as string[]) ?? []), name])];
      else if (target === null && !to.in.some((list) => entriesIn(list, drafting).some(({ ref }) => ref === name))) {
        entryOf(homeOf(name, drafting.pack) ?? home, name, drafting);
      }
    }
  },
  covers: ({ values, in: lists, field }, drafting) => {
    if (field !== 'serves') {
      for (const value of values) entryOf(homeOf(value, drafting.pack) ?? lists[0] ?? 'systems', value, drafting);
      return;
    }
    const [first] = lists.flatMap((list) => entriesIn(list, drafting));
    const [list = 'systems'] = lists;
    const host = first ?? entryOf(list, termsOf(list, drafting.pack)[0] ?? '', drafting);
    host.serves = [...new Set([...((host.serves as string[]) ?? []), ...values])];
  },
  field: ({ path, ...keywords }, drafting) => {
    const isFixed = keywords.const !== undefined;
    setField(drafting.draft, path.split('/').slice(1), sampleOf(keywords, path, drafting), isFixed);
  },
  all: (shapes, drafting, rule) => {
    for (const shape of shapes) draftAssertion(shape, drafting, rule);
  },
  any: ([first], drafting, rule) => {
    if (first !== undefined) draftAssertion(first, drafting, rule);
  },
  manual: (_, drafting, rule) => {
    drafting.draft.attested ??= [];
    const attested = drafting.draft.attested as Json[];
    if (attested.some((each) => (each as { rule: string }).rule === rule.id)) return;
    attested.push({
      rule: rule.id,
      by: drafting.fill('by'),
      date: drafting.fill('by') === null ? null : drafting.range.from,
    });
  },
};

/** Adds to a draft what an assertion of a rule demands. */
export function draftAssertion(shape: AssertionShape, drafting: Drafting, rule: Rule): void {
  const [kind, body] = Object.entries(shape)[0] as [keyof Shapes, never];
  DRAFTERS[kind](body, drafting, rule);
}

export function entriesIn(list: string, { draft }: Pick<Drafting, 'draft'>): DraftEntry[] {
  return (draft[list] as DraftEntry[] | undefined) ?? [];
}

/** The entry of a term in a list, made with what the pack says every entry there must have. */
export function entryOf(list: string, ref: string, drafting: Drafting): DraftEntry {
  const { draft, pack } = drafting;
  const present = entriesIn(list, drafting).find((entry) => entry.ref === ref);
  if (present !== undefined) return present;
  const entry: DraftEntry = { ref };
  draft[list] = [...entriesIn(list, drafting), entry];
  const { fields = [] } = pack.classes.find(({ collection }) => collection === list) ?? {};
  for (const field of fields) setRequired(entry, field, drafting);
  return entry;
}

/** Sets a declared field where the pack wants it in any case. */
export function setRequired(target: Record<string, unknown>, field: FieldDeclaration, drafting: Drafting): void {
  if (field.required) setDeclared(target, field, drafting);
}

/** A demanded field: as the pack declares it, with all that is declared below it, else as every entry may have it. */
function fillField(entry: DraftEntry, list: string, field: string, drafting: Drafting): void {
  const { fields = [] } = drafting.pack.classes.find(({ collection }) => collection === list) ?? {};
  const declared = fields.filter(({ path }) => path === `/${field}` || path.startsWith(`/${field}/`));
  if (declared.length === 0) setField(entry, field.split('/'), openValue(field, drafting));
  for (const each of declared) setDeclared(entry, each, drafting);
}

function setDeclared(
  target: Record<string, unknown>,
  { path, names, ...keywords }: FieldDeclaration,
  drafting: Drafting,
): void {
  const word = drafting.pack.vocabularies.find(({ id }) => id === names)?.values[0]?.id;
  const isOpen = drafting.fill(path) === null;
  setField(target, path.split('/').slice(1), word !== undefined && !isOpen ? word : sampleOf(keywords, path, drafting));
}

/** An assertion whose paths start at an entry. */
function draftEntry(shape: AssertionShape, entry: DraftEntry, drafting: Drafting, rule: Rule): void {
  draftAssertion(shape, { ...drafting, draft: entry as unknown as Draft }, rule);
}

function openValue(field: string, { fill, range }: Drafting): unknown {
  switch (field) {
    case 'activities':
      return [{ title: fill('title'), date: fill('title') === null ? null : range.from }];
    case 'evidence':
      return fill(field) === null ? null : [fill(field)];
    case 'due':
      return fill(field) === null ? null : [range.until];
    default:
      return fill(field);
  }
}

/** A value that meets the keywords where they leave one choice, an open place otherwise. */
function sampleOf(
  keywords: Omit<FieldDeclaration, 'path' | 'label' | 'required' | 'names'>,
  path: string,
  { fill, range }: Drafting,
): unknown {
  if (keywords.const !== undefined) return keywords.const;
  const open = fill(path.split('/').findLast((step) => step !== '*') ?? '');
  if (open === null) return null;
  if (keywords.enum !== undefined) return keywords.enum[0];
  if (keywords.format === 'date') return range.from;
  if (keywords.pattern !== undefined) return textMatching(keywords.pattern) ?? open;
  const [type] = [
    keywords.type ?? (keywords.minimum !== undefined || keywords.maximum !== undefined ? 'integer' : 'string'),
  ].flat();
  if (type === 'integer' || type === 'number') return keywords.minimum ?? keywords.maximum ?? 1;
  if (type === 'boolean') return true;
  if (type === 'array') return Array.from({ length: keywords.minItems ?? 1 }, () => open);
  return open;
}

function setField(
  target: Record<string, unknown>,
  [step, ...rest]: readonly string[],
  value: unknown,
  isFixed = false,
): void {
  if (step === undefined) return;
  if (rest.length === 0) target[step] = isFixed ? value : (target[step] ?? value);
  else if (rest[0] === '*') setItems(target, step, rest.slice(1), value);
  else {
    if (typeof target[step] !== 'object' || target[step] === null) target[step] = {};
    setField(target[step] as Record<string, unknown>, rest, value, isFixed);
  }
}

function setItems(target: Record<string, unknown>, step: string, rest: readonly string[], value: unknown): void {
  const items =
    Array.isArray(target[step]) && target[step].length > 0 ? target[step] : [rest.length === 0 ? value : {}];
  target[step] = items;
  for (const item of rest.length === 0 ? [] : items) {
    if (typeof item === 'object' && item !== null) setField(item as Record<string, unknown>, rest, value);
  }
}

function homeOf(term: string, { terms, classes }: Pack): string | null {
  const own = terms.find(({ id }) => id === term)?.class;
  return classes.find(({ id }) => id === own)?.collection ?? null;
}

function termsOf(list: string, { terms, classes }: Pack): readonly string[] {
  const own = classes.find(({ collection }) => collection === list)?.id;
  return terms.filter((term) => own === 'reporting' || term.class === own).map(({ id }) => id);
}

function oftener(one: Cadence | undefined, other: Cadence): Cadence {
  return CADENCES.find(({ id }) => id === one || id === other)?.id ?? other;
}

function parameterOr(value: unknown, { pack, parameters }: Drafting): unknown {
  if (typeof value !== 'object' || value === null || !('parameter' in value)) return value;
  const id = String(value.parameter);
  return parameters[`${pack.id}/${id}`] ?? pack.parameters.find((parameter) => parameter.id === id)?.value;
}
