import type { ReportFile, ReportFinding } from '../generated/contract.ts';
import { toPointer } from '../language/pointer.ts';
import type { Citation } from '../model/pack.ts';
import type { Changes, Finding, Report } from '../model/report.ts';
import type { Format, FormatOptions } from './format.ts';
import { jsonText } from './json-text.ts';
import { remedyOf, suggestionOf, voiceFor } from './wording.ts';

/** The report as `schemas/report.schema.json` describes it. */
export const json: Format = (report, options) => `${jsonText(reportIn(report, options), 2)}\n`;

/** The report as its schema describes it, its messages in the language of the voice. */
export function reportIn(report: Report, { voice: plain, ...rest }: FormatOptions): ReportFile {
  const options = { ...rest, voice: voiceFor(plain.lang, report) };
  return {
    schema: 'guiju/report@1',
    tool: `guiju@${options.version}`,
    asOf: report.asOf,
    packs: report.packs.map(({ id, version, rules }) => ({ id, version, rules: rules.size })),
    summary: { ...report.summary },
    plans: report.plans.map((plan) => ({ ...plan, outcomes: { ...plan.outcomes }, exempt: { ...plan.exempt } })),
    findings: report.findings.map((finding) => findingIn(finding, report, options)),
    changes: report.changes && changesIn(report.changes),
    baseline: report.baseline && {
      ...report.baseline,
      known: { ...report.baseline.known },
      fixed: report.baseline.fixed.map((entry) => ({ ...entry })),
    },
  };
}

function findingIn(finding: Finding, report: Report, { voice }: FormatOptions): ReportFinding {
  const { rule, severity, fault, file, document, span, frame, unit } = finding;
  return {
    rule,
    code: fault.code,
    severity,
    message: voice.say(fault),
    file,
    document,
    line: span.start.line,
    column: span.start.column,
    endLine: span.end.line,
    endColumn: span.end.column,
    path: toPointer(fault.path),
    unit,
    excerpt: frame.lines.at(-1) ?? '',
    remedy: remedyOf(finding, report, voice),
    suggestion: suggestionOf(fault),
    related: finding.related.map(({ file, span: { start }, path }) => ({
      file,
      line: start.line,
      column: start.column,
      path: toPointer(path),
    })),
    citations: finding.citations.map(citationIn),
    owed:
      'owed' in fault.params
        ? fault.params.owed.map(({ rule, title, citations }) => ({
            rule,
            title: voice.local(title),
            citations: citations.map(citationIn),
          }))
        : [],
    interpretations: [...finding.interpretations],
    parameters: finding.parameters.map((parameter) => ({ ...parameter })),
    fingerprint: finding.fingerprint,
    waiver: finding.waiver && { ...finding.waiver },
    baselined: finding.baselined,
  };
}

function changesIn({ ref, lines, leftOut, exceptions }: Changes) {
  return {
    ref,
    leftOut,
    files: [...lines].map(([file, stretches]) => ({
      file,
      lines: stretches.map(([from, until]) => ({ from, until })),
    })),
    exceptions: exceptions.map((exception) => ({ ...exception })),
  };
}

function citationIn({ clause, term }: Citation) {
  return { clause, term };
}
