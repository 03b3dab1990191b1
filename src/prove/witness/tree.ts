import { broken, type Keywords } from '../../language/keywords.ts';
import type { Json } from '../../model/document.ts';
import { isSure, isWanted, valueFor, type Wanted } from './leaf.ts';

/** Something wanted at a path: a value there that meets keywords, that breaks them or is absent, or any value at all. */
export interface Want {
  readonly path: readonly string[];
  readonly keywords: Keywords;
  readonly meets: boolean;
  /** Whether an empty list will not do. */
  readonly filled: boolean;
}

/** A field that a thing may have, and what its values are. */
export interface Declared {
  readonly path: readonly string[];
  readonly label: string;
  readonly keywords: Keywords;
  readonly required: boolean;
  readonly words: readonly string[] | null;
}

/** What trees are grown with; `unsure` is set where no value was found and yet there may be one. */
export interface Growth {
  readonly day: string;
  unsure: boolean;
}

/** Nothing stands there, and nothing has to; or nothing can. */
export const ABSENT = Symbol('absent');
export const IMPOSSIBLE = Symbol('impossible');
export type Grown = Json | typeof ABSENT | typeof IMPOSSIBLE;

/** The smallest value that has all that is wanted; `label` is what it stands for. */
export function grow(
  wants: readonly Want[],
  declared: readonly Declared[],
  isRequired: boolean,
  label: string,
  growth: Growth,
): Grown {
  const isNeeded = isRequired || wants.some(({ meets }) => meets) || declared.some(isDue);
  if (!isNeeded) return ABSENT;
  const own = declared.find(({ path }) => path.length === 0);
  const name = own?.label ?? label;
  const wanted: Wanted = {
    meets: [...keywordsHere(wants, true), ...declared.filter(isHere).map(({ keywords }) => keywords)],
    breaks: keywordsHere(wants, false),
    words: declared.filter(isHere).find(({ words }) => words !== null)?.words ?? null,
    label: name,
    day: growth.day,
  };
  const steps = [...wants, ...declared].flatMap(({ path: [step] }) => (step === undefined ? [] : [step]));
  if (steps.includes('*')) return growList(wants, declared, wanted, growth);
  const isOpen = wanted.meets.some(({ type }) => type === 'object');
  if (steps.length > 0 || isOpen) return growObject(steps, wants, declared, wanted, growth);
  const value = valueFor(wanted);
  if (value !== undefined && !(Array.isArray(value) && value.length === 0 && wants.some(({ filled }) => filled)))
    return value;
  if (!isSure(wanted)) growth.unsure = true;
  return IMPOSSIBLE;
}

function growList(wants: readonly Want[], declared: readonly Declared[], wanted: Wanted, growth: Growth): Grown {
  const inner = (meets: boolean) => wants.filter((want) => want.meets === meets && want.path.length > 0);
  const item = (breaks: readonly Want[]) =>
    grow(below([...inner(true), ...breaks], '*'), below(declared, '*'), true, wanted.label, growth);
  const broken = inner(false);
  const least = Math.max(0, ...wanted.meets.map(({ minItems }) => minItems ?? 0));
  const isFilled = broken.length > 0 || wants.some(({ filled, path }) => filled && path.length === 0);
  for (const length of new Set([
    Math.max(least, isFilled ? 1 : 0),
    least + 1,
    ...wanted.breaks.map(({ maxItems = 0 }) => maxItems + 1),
  ])) {
    if (length > MOST_ITEMS) continue;
    const [first, other] = [length > 0 ? item(broken) : [], length > 1 ? item([]) : []];
    if (typeof first === 'symbol' || typeof other === 'symbol') continue;
    const list = Array.from({ length }, (_, index) => (index === 0 ? first : other));
    if (isWanted(list, wanted)) return list;
  }
  if (broken.length > 1 || wanted.breaks.length > 0) growth.unsure = true;
  return IMPOSSIBLE;
}

const MOST_ITEMS = 100;

function growObject(
  steps: readonly string[],
  wants: readonly Want[],
  declared: readonly Declared[],
  wanted: Wanted,
  growth: Growth,
): Grown {
  const object: Record<string, Json> = {};
  for (const step of new Set(steps)) {
    const value = grow(below(wants, step), below(declared, step), false, step, growth);
    if (value === IMPOSSIBLE) return IMPOSSIBLE;
    if (value !== ABSENT) object[step] = value;
  }
  const [first] = steps;
  if (Object.keys(object).length === 0 && first !== undefined) {
    const value = grow(below(wants, first), below(declared, first), true, first, growth);
    if (typeof value === 'symbol') return IMPOSSIBLE;
    object[first] = value;
  }
  return wanted.meets.every((keywords) => broken(object, keywords) === null) &&
    wanted.breaks.every((keywords) => broken(object, keywords) !== null)
    ? object
    : IMPOSSIBLE;
}

function below<T extends { readonly path: readonly string[] }>(things: readonly T[], step: string): readonly T[] {
  return things.flatMap((thing) => (thing.path[0] === step ? [{ ...thing, path: thing.path.slice(1) }] : []));
}

function keywordsHere(wants: readonly Want[], meets: boolean): readonly Keywords[] {
  return wants.filter((want) => want.path.length === 0 && want.meets === meets).map(({ keywords }) => keywords);
}

function isHere({ path }: Declared): boolean {
  return path.length === 0;
}

/** A required field is missing even where all that would hold it is absent, but not in a list that is. */
function isDue({ required, path }: Declared): boolean {
  return required && !path.includes('*');
}
