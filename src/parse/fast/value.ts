import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import type { Json } from '../../model/document.ts';
import { misspeltKey } from '../syntax.ts';
import { isLostKey } from '../value.ts';

const { DOCUMENT, MAPPING, SCALAR, SEQUENCE, POP } = EVENT_ID;

interface Reader {
  readonly text: string;
  readonly events: readonly Event[];
  at: number;
}

/**
 * The plain value of a text's events, or undefined where it holds anything that the exact way must judge: several
 * documents, directives, anchors, tags, aliases, keys that stand twice or are no plain text, numbers in rare forms.
 */
export function plainValueOf(text: string, events: readonly Event[]): Json | undefined {
  const [first, root] = events;
  if (first?.type !== DOCUMENT || first.explicitStart || first.explicitEnd || first.directives.length > 0) return;
  if (root?.type !== MAPPING) return;
  const reader: Reader = { text, events, at: 1 };
  const value = readValue(reader);
  return events[reader.at]?.type === POP && reader.at === events.length - 1 ? value : undefined;
}

function readValue(reader: Reader): Json | undefined {
  const event = reader.events[reader.at++];
  if (event === undefined || event.type === DOCUMENT || event.type === POP || event.type === EVENT_ID.ALIAS) return;
  if (event.anchorStart !== -1 || event.tagStart !== -1) return;
  if (event.type === SCALAR) return readScalar(event, reader.text);
  return event.type === SEQUENCE ? readList(reader) : readMapping(reader);
}

function readList(reader: Reader): Json | undefined {
  const { events } = reader;
  const list: Json[] = [];
  for (let next = events[reader.at]; next !== undefined && next.type !== POP; next = events[reader.at]) {
    const value = readValue(reader);
    if (value === undefined) return;
    if (typeof value === 'string' && isLostKey(value)) return;
    list.push(value);
  }
  reader.at += 1;
  return list;
}

function readMapping(reader: Reader): Json | undefined {
  const { events, text } = reader;
  const object: Record<string, Json> = {};
  for (let next = events[reader.at]; next !== undefined && next.type !== POP; next = events[reader.at]) {
    const key = next.type === SCALAR ? readKey(next, text) : undefined;
    if (key === undefined || key in object) return;
    reader.at += 1;
    const value = readValue(reader);
    if (value === undefined) return;
    object[key] = value;
  }
  reader.at += 1;
  return object;
}

/** The text of a key; `__proto__`, `constructor` and their like are `in` every object, and so left to the exact way. */
function readKey(event: ScalarEvent, text: string): string | undefined {
  if (event.valueStart === -1 || event.anchorStart !== -1 || event.tagStart !== -1) return;
  const key = event.fast ? text.slice(event.valueStart, event.valueEnd) : getScalarValue(text, event);
  return PLAIN_KEY.test(key) || (key.length < LONGEST_KEY && misspeltKey(key) === null) ? key : undefined;
}

const PLAIN_KEY = /^[a-zA-Z]{1,100}$/;
/** A key may have 1,024 characters (YAML 1.2 §8.2.2), which is judged exactly. */
const LONGEST_KEY = 1000;

/** Null, true, false and decimal numbers as the core schema of YAML 1.2 (§10.3) reads them. */
function readScalar(event: ScalarEvent, text: string): Json | undefined {
  if (event.valueStart === -1) return null;
  const value = event.fast ? text.slice(event.valueStart, event.valueEnd) : getScalarValue(text, event);
  if (event.style !== SCALAR_STYLE.PLAIN || !MAY_BE_SPECIAL.test(value)) return value;
  if (DECIMAL.test(value)) return Number(value);
  if (DATE.test(value)) return value;
  switch (value) {
    case 'true':
      return true;
    case 'false':
      return false;
    case 'null':
    case '~':
      return null;
    default:
      return SPECIAL.test(value) ? undefined : value;
  }
}

const MAY_BE_SPECIAL = /^[-+.~0-9nNtTfF]/;
const DECIMAL = /^(?:0|-?[1-9][0-9]{0,14})$/;
const DATE = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
/** All that the core schema takes for anything but text. */
const SPECIAL =
  /^(?:~|[Nn]ull|NULL|[Tt]rue|TRUE|[Ff]alse|FALSE|[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/;
