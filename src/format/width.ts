import { eastAsianWidth } from 'get-east-asian-width';

const CLUSTERED = /[\p{M}\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}]/u;
let segmenter: Intl.Segmenter | undefined;

/** How many cells a text takes in a terminal; characters of ambiguous width count one. */
export function widthOf(text: string): number {
  let width = 0;
  for (const cluster of clustersOf(text)) width += clusterWidth(cluster);
  return width;
}

/** What a reader takes for one character. */
export function clustersOf(text: string): Iterable<string> {
  if (!CLUSTERED.test(text)) return text;
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function clusterWidth(cluster: string): number {
  const first = cluster.codePointAt(0) ?? 0;
  if (/^\p{M}/u.test(cluster)) return 0;
  return cluster.includes('\ufe0f') || /^[\u{1f1e6}-\u{1f1ff}]/u.test(cluster) ? 2 : eastAsianWidth(first);
}
