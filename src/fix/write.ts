import { parse } from 'yaml';
import { isObject } from '../language/pointer.ts';
import type { Json } from '../model/document.ts';

/** A name in the quotation marks of the text that it replaces; null where that is written over several lines. */
export function inPlaceOf(written: string, name: string): string | null {
  if (/^[|>]/.test(written) || written.includes('\n')) return null;
  if (written.startsWith('"')) return JSON.stringify(name);
  if (written.startsWith("'")) return `'${name.replaceAll("'", "''")}'`;
  return plain(name, false);
}

/** A value on one line, as JSON where keys are quoted, else as YAML; nothing stands for null. */
export function onOneLine(value: unknown, isQuoted: boolean): string {
  if (typeof value === 'string') return plain(value, isQuoted);
  if (Array.isArray(value)) return `[${value.map((item) => onOneLine(item, isQuoted)).join(', ')}]`;
  if (isObject(value as Json)) {
    const members = Object.entries(value as object).map(([key, each]) => member(key, each, isQuoted));
    return `{ ${members.join(', ')} }`;
  }
  return value === null && !isQuoted ? '' : JSON.stringify(value);
}

/** A key with its value, on one line. */
export function member(key: string, value: unknown, isQuoted: boolean): string {
  return `${plain(key, isQuoted)}: ${onOneLine(value, isQuoted)}`;
}

function plain(text: string, isQuoted: boolean): string {
  return isQuoted || !isSafe(text) ? JSON.stringify(text) : text;
}

/** Whether a text means itself without quotation marks, in brackets as well as outside them. */
function isSafe(text: string): boolean {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return true;
  try {
    return [parse(`[${text}]`), [parse(text) as unknown]].every(
      (list: unknown) => Array.isArray(list) && list.length === 1 && list[0] === text,
    );
  } catch {
    return false;
  }
}
