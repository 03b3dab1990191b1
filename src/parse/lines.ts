import type { Point, Span } from '../model/document.ts';

/** Turns offsets of a text into lines and columns; the line starts are found when the first one is asked for. */
export interface Lines {
  /** The stretch between two offsets; an empty one without the second. */
  span(start: number, end?: number): Span;
  /** A line (1-based) without its line end. */
  text(line: number): string;
}

export function linesOf(text: string): Lines {
  let known: readonly number[] | null = null;
  const starts = () => {
    known ??= [...startsOf(text)];
    return known;
  };
  const pointAt = (offset: number): Point => {
    const line = lastAtOrBefore(starts(), offset);
    return { line: line + 1, column: offset - (starts()[line] ?? 0) + 1 };
  };
  return {
    span: (start, end = start) => ({ start: pointAt(start), end: pointAt(end) }),
    text(line) {
      const start = starts()[line - 1];
      if (start === undefined) return '';
      const end = starts()[line];
      return text.slice(start, end).replace(/\r?\n$/, '');
    },
  };
}

function* startsOf(text: string): Generator<number> {
  yield 0;
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) yield end + 1;
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
