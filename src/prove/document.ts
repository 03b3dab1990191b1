import type { Document, Json, Span } from '../model/document.ts';

const NOWHERE: Span = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** A document of a value that was never written: it has no places, so every path is at line 1, column 1. */
export function documentOfValue(value: Json, file = ''): Document {
  return { file, index: 0, value, line: () => '', locate: () => NOWHERE };
}
