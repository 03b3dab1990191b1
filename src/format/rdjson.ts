import type { Severity } from '../model/pack.ts';
import type { Finding } from '../model/report.ts';
import type { Format } from './format.ts';
import { jsonText } from './json-text.ts';
import { bytesOf } from './size.ts';
import { lineOf, suggestionOf, voiceFor } from './wording.ts';

const SEVERITIES = { error: 'ERROR', warning: 'WARNING', note: 'INFO' } as const satisfies Record<Severity, string>;
/** What stands in YAML and JSON alike as it is, so that one can be written for another. */
const BARE = /^[\p{L}\p{N}_][\p{L}\p{N}_-]*$/u;

/**
 * The Reviewdog Diagnostic Format, columns in UTF-8 bytes. What a waiver excuses stays, as INFO and with the reason; what
 * a baseline accepts is left out, for every diagnostic may become a comment.
 */
export const rdjson: Format = (report, { voice: plain }) => {
  const voice = voiceFor(plain.lang, report);
  const diagnostics = report.findings
    .filter(({ waiver, baselined }) => waiver !== null || baselined === null)
    .map((finding) => {
      const range = rangeOf(finding);
      const text = replacementFor(finding);
      return {
        message: lineOf(finding, report, voice),
        location: { path: finding.file, range },
        severity: finding.waiver === null ? SEVERITIES[finding.severity] : 'INFO',
        code: { value: finding.rule },
        ...(text === null ? {} : { suggestions: [{ range, text }] }),
      };
    });
  return `${jsonText({ source: { name: 'guiju' }, diagnostics }, 2)}\n`;
};

/** The end is exclusive; of a stretch over several lines, whose last is not known here, the start alone. */
function rangeOf({ span: { start, end }, frame }: Finding) {
  const line = frame.lines.at(-1) ?? '';
  const column = (units: number) => frame.cutBytes + bytesOf(line.slice(0, units - 1 - frame.cut)) + 1;
  const from = { line: start.line, column: column(start.column) };
  return end.line === start.line
    ? { start: from, end: { line: end.line, column: column(end.column) } }
    : { start: from };
}

/** What was probably meant, where it can be put in as it is. */
function replacementFor({ fault, span: { start, end }, frame }: Finding): string | null {
  const nearest = suggestionOf(fault);
  const written = frame.lines.at(-1)?.slice(start.column - 1 - frame.cut, end.column - 1 - frame.cut) ?? '';
  return nearest !== null && start.line === end.line && BARE.test(nearest) && BARE.test(written) ? nearest : null;
}
