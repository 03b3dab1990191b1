import { type Event, parseEvents } from 'js-yaml';
import type { Document } from '../../model/document.ts';
import type { Lines } from '../lines.ts';
import { rangeIn } from './place.ts';
import { plainValueOf } from './value.ts';

/** Deeper documents are left to the exact way, which says how deep is too deep. */
const MAX_DEPTH = 60;
/** What the two parsers may take otherwise: tabs, lone carriage returns, byte order marks, other control characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is sought.
const ODD = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff]|\r(?!\n)/;

/**
 * Reads a text of one plain document from parser events, several times faster than the exact way and with the same value
 * and the same places (`tests/parsers.test.ts` holds the two together); null where only the exact way can judge.
 * `exact` reads the same document that way, for the few places that events can't tell.
 */
export function plainDocument(file: string, text: string, lines: Lines, exact: () => Document): Document | null {
  if (ODD.test(text)) return null;
  const events = eventsOf(text);
  if (events === null) return null;
  const value = plainValueOf(text, events);
  if (value === undefined) return null;
  return {
    file,
    index: 0,
    value,
    line: lines.text,
    locate: (path, anchor = 'value') => {
      const range = rangeIn(text, events, path, anchor);
      return range === null ? exact().locate(path, anchor) : lines.span(...range);
    },
  };
}

function eventsOf(text: string): readonly Event[] | null {
  try {
    return parseEvents(text, { maxDepth: MAX_DEPTH });
  } catch {
    return null;
  }
}
