import type { CasesReportFile } from '../../generated/contract.ts';
import { toPointer } from '../../language/pointer.ts';
import type { CasesReport } from '../../model/case.ts';
import type { FormatOptions } from '../format.ts';
import { casesSummary } from './summary.ts';

/** The report as `schemas/cases-report.schema.json` describes it. */
export function casesJson(report: CasesReport, { voice, version }: FormatOptions): string {
  const file: CasesReportFile = {
    schema: 'guiju/cases-report@1',
    tool: `guiju@${version}`,
    pack: { ...report.pack },
    summary: casesSummary(report),
    cases: report.results.map(({ case: { origin, rule, name }, isMet, outcome, expected, actual }) => ({
      file: origin.file,
      path: toPointer(origin.path),
      rule,
      name,
      met: isMet,
      outcome,
      expected: copy(expected),
      actual: copy(actual),
    })),
    coverage: report.coverage.map((rule) => ({ ...rule })),
    updates: report.updates.map((update) => ({ ...update, from: copy(update.from), to: copy(update.to) })),
    findings: report.findings.map(({ rule, fault, severity, file, span: { start, end } }) => ({
      rule,
      code: fault.code,
      severity,
      message: voice.say(fault),
      remedy: voice.remedy(fault),
      file,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      path: toPointer(fault.path),
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function copy(said: string | readonly string[]): string | string[] {
  return typeof said === 'string' ? said : [...said];
}
