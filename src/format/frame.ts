import type { Finding } from '../model/report.ts';
import type { Style } from './style.ts';
import { visible } from './visible.ts';
import { clustersOf, widthOf } from './width.ts';

/** How many cells of a line are shown; of a longer one the stretch around the place. */
const CELLS = 100;

/** The lines of a finding, with a mark right under the place. Lines are as written, but for what can't be seen. */
export function frameOf({ frame, span }: Pick<Finding, 'frame' | 'span'>, style: Style): readonly string[] {
  const gutter = String(span.start.line).length;
  const lines = frame.lines.flatMap((line, index) => {
    const number = frame.start + index;
    const isPlace = number === span.start.line;
    const shown = isPlace
      ? placeLine(line, span, frame.cut)
      : { text: clip(visible(expandTabs(line)), CELLS), mark: '' };
    const row = `${style.dim(`${String(number).padStart(gutter)} │`)} ${shown.text}`.trimEnd();
    return isPlace ? [row, `${style.dim(`${' '.repeat(gutter)} │`)} ${style.red(shown.mark)}`] : [row];
  });
  return lines;
}

function placeLine(
  line: string,
  { start, end }: Finding['span'],
  cut: number,
): { readonly text: string; readonly mark: string } {
  const from = start.column - 1 - cut;
  const until = end.line === start.line ? end.column - 1 - cut : line.length;
  let before = visible(expandTabs(line.slice(0, from)));
  const marked = visible(expandTabs(line.slice(from, until)));
  const after = visible(expandTabs(line.slice(until)));
  if (widthOf(before) > CELLS / 2) before = `…${tail(before, CELLS / 2)}`;
  const width = Math.max(1, Math.min(widthOf(marked), CELLS - widthOf(before)));
  return { text: clip(before + marked + after, CELLS), mark: ' '.repeat(widthOf(before)) + '^'.repeat(width) };
}

function expandTabs(text: string): string {
  return text.replaceAll('\t', '  ');
}

function clip(text: string, cells: number): string {
  let shown = '';
  let width = 0;
  for (const cluster of clustersOf(text)) {
    width += widthOf(cluster);
    if (width > cells) return `${shown}…`;
    shown += cluster;
  }
  return shown;
}

function tail(text: string, cells: number): string {
  let shown = '';
  let width = 0;
  for (const cluster of [...clustersOf(text)].toReversed()) {
    width += widthOf(cluster);
    if (width > cells) break;
    shown = cluster + shown;
  }
  return shown;
}
