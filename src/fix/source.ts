import type { Anchor, Document, Path, Point } from '../model/document.ts';

/** The text of a document, with the offsets of its places. */
export interface Source {
  readonly text: string;
  readonly document: Document;
  offset(point: Point): number;
  /** Where what a path leads to is written, as offsets. */
  range(path: Path, anchor?: Anchor): readonly [start: number, end: number];
}

/** The sources of the documents of one text, which share its lines. */
export function sourceMaker(text: string): (document: Document) => Source {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  const offset = ({ line, column }: Point) => (starts[line - 1] ?? text.length) + column - 1;
  return (document) => ({
    text,
    document,
    offset,
    range: (path, anchor) => {
      const { start, end } = document.locate(path, anchor);
      const from = offset(start);
      // What is written over several lines may end with the line end behind it.
      return [from, from + text.slice(from, offset(end)).trimEnd().length];
    },
  });
}

/** The line end that a text uses. */
export function lineEndOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** The offset where the line that holds an offset starts. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The offset where the line that holds an offset ends, before its line end. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end === -1) return text.length;
  return text[end - 1] === '\r' && end > offset ? end - 1 : end;
}
