import { COLLECTION_STYLE, EVENT_ID, type Event, getScalarValue, type MappingEvent, SCALAR_STYLE } from 'js-yaml';
import type { Anchor, Path } from '../../model/document.ts';

const { MAPPING, SCALAR, SEQUENCE, POP } = EVENT_ID;

type Range = readonly [start: number, end: number];

/** Where a path of a plain document stands, in offsets; null where only the exact way can tell. The root is a mapping. */
export function rangeIn(text: string, events: readonly Event[], path: Path, anchor: Anchor): Range | null {
  let node = 1;
  let nearest = firstKey(text, events, node);
  for (const [depth, step] of path.entries()) {
    const isLast = depth === path.length - 1;
    const { type } = events[node] as Event;
    if (type === SEQUENCE) {
      const item = itemAt(events, node, Number(step));
      if (item === -1) return nearest;
      nearest = firstKey(text, events, item);
      if (isLast && anchor === 'key') return nearest;
      node = item;
      continue;
    }
    const key = type === MAPPING ? keyNamed(text, events, node, String(step)) : -1;
    if (key === -1) return nearest;
    nearest = written(text, events, key);
    const value = events[key + 1] as Event;
    if ((isLast && anchor === 'key') || (value.type === SCALAR && value.valueStart === -1)) return nearest;
    node = key + 1;
  }
  return path.length === 0 ? nearest : written(text, events, node);
}

function firstKey(text: string, events: readonly Event[], node: number): Range | null {
  const isFilled = events[node]?.type === MAPPING && events[node + 1]?.type !== POP;
  return written(text, events, isFilled ? node + 1 : node);
}

function itemAt(events: readonly Event[], list: number, index: number): number {
  let item = list + 1;
  for (let left = index; left > 0 && events[item]?.type !== POP; left -= 1) item = after(events, item);
  return Number.isInteger(index) && index >= 0 && events[item]?.type !== POP ? item : -1;
}

function keyNamed(text: string, events: readonly Event[], mapping: number, name: string): number {
  for (let key = mapping + 1; events[key]?.type !== POP; key = after(events, key + 1)) {
    const event = events[key];
    if (event?.type !== SCALAR) return -1;
    if (getScalarValue(text, event) === name) return key;
  }
  return -1;
}

/** The index behind a node. */
function after(events: readonly Event[], node: number): number {
  let depth = 0;
  let at = node;
  do {
    const type = events[at]?.type;
    if (type === MAPPING || type === SEQUENCE) depth += 1;
    else if (type === POP) depth -= 1;
    at += 1;
  } while (depth > 0);
  return at;
}

/** The stretch of a scalar with its quotation marks, or of a list or mapping in brackets; null for what has no mark at its end. */
function written(text: string, events: readonly Event[], node: number): Range | null {
  const event = events[node];
  if (event === undefined || !('style' in event)) return null;
  if (event.type !== SCALAR) {
    if (!'[{'.includes(text[event.start] ?? ' ')) return null;
    const end = event.style === COLLECTION_STYLE.FLOW ? bracketAfter(text, lastEnd(text, events, node)) : null;
    return end === null ? null : [event.start, end];
  }
  if (event.valueStart === -1) return null;
  if (event.style === SCALAR_STYLE.PLAIN) return [event.valueStart, event.valueEnd];
  const isQuoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  return isQuoted ? [event.valueStart - 1, event.valueEnd + 1] : null;
}

/** Where the last thing in a list or mapping in brackets ends, or where it opens if it is empty. */
function lastEnd(text: string, events: readonly Event[], node: number): number | null {
  const { start } = events[node] as MappingEvent;
  const end = after(events, node) - 1;
  let last = node + 1;
  if (last === end) return start + 1;
  for (let next = last; next < end; next = after(events, next)) last = next;
  return written(text, events, last)?.[1] ?? null;
}

/** Blanks, commas and comments, then the closing bracket. */
const TO_BRACKET = /(?:[\s,]|(?<=\s)#.*)*[\]}]/y;

function bracketAfter(text: string, from: number | null): number | null {
  if (from === null) return null;
  TO_BRACKET.lastIndex = from;
  return TO_BRACKET.test(text) ? TO_BRACKET.lastIndex : null;
}
