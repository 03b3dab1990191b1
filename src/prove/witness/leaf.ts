import { broken, type Keywords } from '../../language/keywords.ts';
import { byCodeUnit } from '../../language/order.ts';
import type { Json } from '../../model/document.ts';

/** What a value must be: all of `meets`, none of `breaks`. */
export interface Wanted {
  readonly meets: readonly Keywords[];
  readonly breaks: readonly Keywords[];
  /** The words of which a text must be one; null where any will do. */
  readonly words: readonly string[] | null;
  /** What the value stands for, in words. */
  readonly label: string;
  /** A day in the plan's period. */
  readonly day: string;
}

/** Whether a value is what is wanted; a blank never is. */
export function isWanted(value: Json, { meets, breaks, words }: Wanted): boolean {
  if (value === null && !meets.some(({ type }) => [type].flat().includes('null'))) return false;
  if (typeof value === 'string' && (value.trim() === '' || (words !== null && !words.includes(value)))) return false;
  return (
    meets.every((keywords) => broken(value, keywords) === null) &&
    breaks.every((keywords) => broken(value, keywords) !== null)
  );
}

/** The value to write: the label where it will do, else the least that will; undefined where none was found. */
export function valueFor(wanted: Wanted): Json | undefined {
  return candidates(wanted).find((value) => isWanted(value, wanted));
}

/** Whether `valueFor` finds a value wherever there is one: the texts that match a pattern are not all tried. */
export function isSure({ meets, breaks }: Wanted): boolean {
  if (meets.some((keywords) => keywords.const !== undefined || keywords.enum !== undefined)) return true;
  return ![...meets, ...breaks].some(({ pattern }) => pattern !== undefined);
}

/** Values of which one will do if any value does: the bounds of each keyword and what lies beside them. */
function candidates({ meets, breaks, words, label, day }: Wanted): readonly Json[] {
  const all = [...meets, ...breaks];
  const fixed = all.flatMap((each) => [
    ...(each.const === undefined ? [] : [each.const]),
    ...((each.enum ?? []) as Json[]),
  ]);
  const bounds = all.flatMap(({ minimum, maximum }) => [minimum, maximum].filter((each) => each !== undefined));
  const numbers = [
    ...bounds.flatMap((bound) => [bound, bound + 1, bound - 1, Math.ceil(bound), Math.floor(bound), bound + 0.5]),
    0,
    1,
    0.5,
    ...range(meets),
  ];
  const lengths = all.flatMap(({ minLength, maxLength }) =>
    [minLength, maxLength].filter((each) => each !== undefined),
  );
  const texts = lengths
    .flatMap((length) => [length, length + 1, length - 1])
    .filter((length) => length > 0 && length <= LONGEST)
    .map((length) => [...label.repeat(Math.ceil(length / [...label].length))].slice(0, length).join(''));
  const samples = all.flatMap(({ pattern }) => (pattern === undefined ? [] : samplesOf(pattern)));
  const sorted = [...(words ?? []), ...samples].sort(byCodeUnit);
  const counted = all.some((each) => each.minimum !== undefined || each.maximum !== undefined);
  const plain: Json[] = [label, ...fixed.filter(isText).sort(byCodeUnit), ...sorted, day, ...texts];
  const figures: Json[] = [...numbers].sort((a, b) => a - b);
  const rest: Json[] = [false, true, ...fixed.filter((each) => !isText(each)), null, {}];
  const lists = all.flatMap(({ minItems = 0 }) => Array.from({ length: minItems }, () => label));
  return [...(counted ? [...figures, ...plain] : [...plain, ...figures]), ...rest, [label], lists, []];
}

const LONGEST = 2000;

/** Whole numbers and others between the bounds, for bounds that leave no room beside them. */
function range(meets: readonly Keywords[]): readonly number[] {
  const least = Math.max(...meets.map(({ minimum }) => minimum ?? Number.NEGATIVE_INFINITY));
  const most = Math.min(...meets.map(({ maximum }) => maximum ?? Number.POSITIVE_INFINITY));
  return Number.isFinite(least) && Number.isFinite(most) ? [(least + most) / 2, Math.ceil((least + most) / 2)] : [];
}

function isText(value: Json): value is string {
  return typeof value === 'string';
}

const ATOM = /^(?:\\(.)|\[([^\]]+)\]|([^()|[\]]))(?:\{(\d+)(?:,(\d*))?\}|([+*?]))?/u;
const CLASSES: Readonly<Record<string, string>> = { d: '1', w: 'a', s: ' ', '.': '.' };

/** Some texts that match a pattern of literals, escapes, sets and counts; of other patterns, none. */
function samplesOf(pattern: string): readonly string[] {
  let rest = pattern.replace(/^\^/, '').replace(/\$$/, '');
  let texts = [''];
  while (rest !== '') {
    const [whole, escaped, set, literal, least, most, sign] = ATOM.exec(rest) ?? [];
    if (whole === undefined || set?.startsWith('^')) return [];
    const one =
      escaped !== undefined ? (CLASSES[escaped] ?? escaped) : (set?.[0] ?? (literal === '.' ? 'a' : literal) ?? '');
    const counts =
      least !== undefined
        ? [Number(least), Number(most || least)]
        : sign === undefined
          ? [1]
          : sign === '+'
            ? [1, 2]
            : [0, 1];
    texts = texts.flatMap((text) => counts.map((count) => text + one.repeat(count))).slice(0, 64);
    rest = rest.slice(whole.length);
  }
  return texts.filter((text) => new RegExp(pattern, 'u').test(text));
}
