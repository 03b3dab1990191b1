import type { Voice } from '../../messages/speak.ts';
import type { Trace } from '../../model/trace.ts';
import { styleOf } from '../style.ts';
import { widthOf } from '../width.ts';
import { cellsOf, summaryOf } from './trace-words.ts';

/** A column no wider than this keeps the ones after it in line. */
const WIDEST = 40;

/** A trace for a terminal: a line a clause, then the counts. */
export function traceText(trace: Trace, voice: Voice, color: boolean): string {
  const { trace: words } = voice.catalogue.ui;
  const style = styleOf(color);
  const rows = [words.columns, ...trace.clauses.map((clause) => cellsOf(clause, voice))];
  const order = [0, 1, 4, 2, 3] as const;
  const widths = order.map((column) => Math.min(WIDEST, Math.max(...rows.map((row) => widthOf(row[column])))));
  const lines = rows.map((row, index) => {
    const line = order
      .map((column, at) => row[column] + ' '.repeat(Math.max(0, (widths[at] ?? 0) - widthOf(row[column]))))
      .join('  ')
      .trimEnd();
    return index === 0 ? style.bold(line) : line;
  });
  const head = words.head({ pack: `${trace.pack.id} ${trace.pack.version}` });
  return `${[head, lines.join('\n'), summaryOf(trace, voice).join('\n')].join('\n\n')}\n`;
}
