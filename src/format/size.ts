const encoder = new TextEncoder();

/** The length of a text in UTF-8 bytes. */
export function bytesOf(text: string): number {
  return encoder.encode(text).length;
}

/** A text of at most so many UTF-16 units; of a longer one the start and an ellipsis, no character cut in two. */
export function clipped(text: string, units: number): string {
  return text.length <= units ? text : `${text.slice(0, units - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** The first rows that fit into so many bytes, a line end each. */
export function fitting(rows: readonly string[], bytes: number): readonly string[] {
  let left = bytes;
  const until = rows.findIndex((row) => {
    left -= bytesOf(row) + 1;
    return left < 0;
  });
  return until === -1 ? rows : rows.slice(0, until);
}
