import type { Voice } from '../../messages/speak.ts';
import type { Trace } from '../../model/trace.ts';
import { inline } from './diff-markdown.ts';
import { cellsOf, summaryOf } from './trace-words.ts';

/** A trace for a page or a pull request. */
export function traceMarkdown(trace: Trace, voice: Voice): string {
  const { trace: words } = voice.catalogue.ui;
  const rows = trace.clauses.map((clause) => `| ${cellsOf(clause, voice).map(inline).join(' | ')} |`);
  const table = [`| ${words.columns.join(' | ')} |`, '| ---: | --- | --- | --- | ---: |', ...rows].join('\n');
  const summary = summaryOf(trace, voice).map((line) =>
    line.startsWith('  ') ? `  - ${inline(line.trim())}` : `- ${inline(line)}`,
  );
  const head = words.head({ pack: `${trace.pack.id} ${trace.pack.version}` });
  return `${[`## ${inline(head)}`, summary.join('\n'), table].join('\n\n')}\n`;
}
