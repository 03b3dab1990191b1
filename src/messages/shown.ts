import type { Citation } from '../model/pack.ts';

const LONGEST = 60;

/** A text as a sentence can hold it: on one line, and not too long. */
export function clip(text: string): string {
  const characters = [...text.replace(/\s+/gu, ' ')];
  return characters.length <= LONGEST ? characters.join('') : `${characters.slice(0, LONGEST).join('')}…`;
}

/** A name that is to stand in quotation marks: those around all of it go, those inside it become single ones. */
export function nested(name: string): string {
  const bare = /^(?:“([^“”]*)”|"([^"]*)")$/u.exec(name);
  return (
    bare?.[1] ?? bare?.[2] ?? name.replace(/“([^“”]*)”|"([^"]*)"/gu, (_, curly, straight) => `‘${curly ?? straight}’`)
  );
}

/** How many characters a text has, as a reader counts. */
export function lengthOf(text: string): number {
  return [...text].length;
}

/** How many items or keys a value written as JSON has; null where it was cut off or is no collection. */
export function sizeOf(json: string): number | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? Object.keys(value).length : null;
  } catch {
    return null;
  }
}

/** The clause numbers of some citations, each once: `182`, `98-99`. */
export function clausesOf(citations: readonly Citation[]): readonly string[] {
  return [...new Set(citations.flatMap(({ clause }) => clause.split(',')))];
}

/** A text that stands inside a sentence: without the mark that ends it. */
export function inSentence(text: string): string {
  return text.replace(/[。．.；;！!]+$/u, '');
}

/** A calendar period taken apart; `unit` is empty for a month and null for a whole year. */
export interface PeriodParts {
  readonly year: string;
  readonly unit: 'W' | 'M' | 'Q' | 'H' | '' | null;
  readonly first: number;
  readonly last: number;
}

/** What the key of a calendar period says (see `language/calendar.ts`), or null where it is none. */
export function periodParts(key: string): PeriodParts | null {
  const match = /^(\d{4})(?:-([WMQH]?)(\d{1,2})(?:-(\d{2}))?)?$/.exec(key);
  if (match === null) return null;
  const [, year = '', unit, first, last = first] = match;
  return {
    year,
    unit: first === undefined ? null : ((unit ?? '') as 'W' | 'M' | 'Q' | 'H' | ''),
    first: Number(first),
    last: Number(last),
  };
}
