import type { Voice } from '../../messages/speak.ts';
import type { CaseResult, CasesReport } from '../../model/case.ts';
import type { FormatOptions } from '../format.ts';
import { styleOf } from '../style.ts';
import { findingsText } from '../text.ts';
import { visible } from '../visible.ts';
import { casesSummary } from './summary.ts';

/** For people: what was rewritten, every finding with its lines, then the counts. */
export function casesText(report: CasesReport, { voice, color }: FormatOptions): string {
  const { cases: words } = voice.catalogue.ui;
  const style = styleOf(color);
  const { pack, coverage, findings } = report;
  const counts = words.counts({ pack: pack.id, ...casesSummary(report) });
  const isWell = findings.every(({ severity }) => severity === 'note');
  const parts = [
    updateLines(report, voice),
    findings.length === 0 ? '' : findingsText({ findings, packs: [] }, voice, color).trimEnd(),
    [
      isWell ? style.green(counts) : style.red(counts),
      ...(coverage.length === 0
        ? []
        : [
            words.coverage({
              rules: coverage.length,
              failed: coverage.filter(({ fail }) => fail > 0).length,
              passed: coverage.filter(({ pass }) => pass > 0).length,
            }),
          ]),
    ].join('\n'),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function updateLines({ updates }: CasesReport, voice: Voice): string {
  const { cases: words } = voice.catalogue.ui;
  const lines = updates.map(({ refused, from, to, ...place }) =>
    refused === null
      ? words.updated({ ...place, from: saying(from, voice), to: saying(to, voice) })
      : words.refused({ ...place, reason: refused }),
  );
  return visible(lines.join('\n')).trimEnd();
}

function saying(said: CaseResult['expected'], voice: Voice): string {
  return typeof said === 'string' ? said : voice.list(said);
}
