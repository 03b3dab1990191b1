import type { Severity } from '../model/pack.ts';
import type { Format } from './format.ts';
import { jsonText } from './json-text.ts';
import { lineOf, voiceFor } from './wording.ts';

const SEVERITIES = { error: 'major', warning: 'minor', note: 'info' } as const satisfies Record<Severity, string>;

/**
 * GitLab's Code Quality report. What a waiver excuses stays, as `info` and with the reason; what a baseline accepts is
 * left out, as GitLab compares with the branch that is merged into.
 */
export const gitlab: Format = (report, { voice: plain }) => {
  const voice = voiceFor(plain.lang, report);
  const issues = report.findings
    .filter(({ waiver, baselined }) => waiver !== null || baselined === null)
    .map((finding) => ({
      description: lineOf(finding, report, voice),
      check_name: finding.rule,
      fingerprint: finding.fingerprint,
      severity: finding.waiver === null ? SEVERITIES[finding.severity] : 'info',
      location: { path: finding.file, lines: { begin: finding.span.start.line } },
    }));
  return `${jsonText(issues, 2)}\n`;
};
