import type { Log, Notification, ReportingDescriptor, Result } from 'sarif';
import { isOpen } from '../language/open.ts';
import { toPointer } from '../language/pointer.ts';
import type { Voice } from '../messages/speak.ts';
import type { Severity } from '../model/pack.ts';
import type { Finding, RelatedPlace, Report } from '../model/report.ts';
import type { Format } from './format.ts';
import { jsonText } from './json-text.ts';
import { ranked } from './rank.ts';
import { descriptorOf } from './sarif-rule.ts';
import { uriOf } from './uri.ts';
import { excuseOf, lineOf, voiceFor } from './wording.ts';

/** GitHub refuses a file with more results in a run, and keeps so many places of a result. */
const MOST_RESULTS = 25_000;
const MOST_PLACES = 100;

export const LEVELS = { error: 'error', warning: 'warning', note: 'note' } as const satisfies Record<Severity, string>;

/**
 * SARIF 2.1.0 as GitHub's code scanning takes it, columns in UTF-16 units. Excused findings are there as suppressed, at
 * the level of a note, since GitHub does not heed suppressions. What does not fit is said in a notification.
 */
export const sarif: Format = (report, { voice: plain, version }) => {
  const voice = voiceFor(plain.lang, report);
  const isCut = report.findings.length > MOST_RESULTS;
  const findings = isCut ? ranked(report.findings, report.changes).slice(0, MOST_RESULTS) : report.findings;
  const firsts = new Map([...findings].reverse().map((finding) => [finding.rule, finding]));
  const ids = [...new Set(findings.map(({ rule }) => rule))];
  const rules = ids.flatMap((id): ReportingDescriptor[] => {
    const first = firsts.get(id);
    return first === undefined ? [] : [descriptorOf(first, report, voice)];
  });
  const indexes = new Map(ids.map((id, index) => [id, index]));
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'guiju', version, semanticVersion: version, rules } },
        automationDetails: { id: 'guiju/' },
        language: { zh: 'zh-CN', en: 'en' }[voice.lang],
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: !findings.some(({ fault }) => fault.code === 'text/unreadable'),
            toolExecutionNotifications: notificationsOf(report, findings.length, voice),
          },
        ],
        results: findings.map((finding) => resultOf(finding, indexes.get(finding.rule) ?? 0, report, voice)),
      },
    ],
  };
  return `${jsonText(log, 2)}\n`;
};

function resultOf(finding: Finding, ruleIndex: number, report: Report, voice: Voice): Result {
  const { rule, severity, fault, file, span, unit, fingerprint, waiver } = finding;
  const { citations, interpretations, parameters } = finding;
  const excuse = excuseOf(finding, voice);
  return {
    ruleId: rule,
    ruleIndex,
    level: isOpen(finding) ? LEVELS[severity] : 'note',
    message: { text: withoutLinks(lineOf(finding, report, voice)) },
    locations: [placeIn({ file, span })],
    ...(finding.related.length === 0 ? {} : { relatedLocations: relatedOf(finding.related, voice) }),
    partialFingerprints: { 'guiju/fingerprint/v1': fingerprint },
    ...(excuse === null
      ? {}
      : { suppressions: [{ kind: waiver?.kind === 'ignore' ? 'inSource' : 'external', justification: excuse }] }),
    properties: {
      code: fault.code,
      severity,
      path: toPointer(fault.path),
      unit,
      citations: citations.map(({ clause, term }) => ({ clause, term })),
      interpretations,
      parameters,
    },
  };
}

function placeIn({ file, span: { start, end } }: Pick<RelatedPlace, 'file' | 'span'>) {
  const region = {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
  return { physicalLocation: { artifactLocation: { uri: uriOf(file) }, region } };
}

function relatedOf(related: readonly RelatedPlace[], { catalogue }: Voice) {
  const text = catalogue.ui.report.related;
  return related.slice(0, MOST_PLACES).map((place, id) => ({
    id,
    ...placeIn(place),
    message: { text: `${text}${toPointer(place.path)}` },
  }));
}

function notificationsOf(report: Report, shown: number, { catalogue }: Voice): Notification[] {
  const { formats } = catalogue;
  const count = report.findings.length;
  const cut = shown === count ? [] : [{ id: 'guiju/truncated', text: formats.truncated({ count, shown }) }];
  const added = (report.changes?.exceptions ?? []).map((exception) => ({
    id: 'guiju/added-exception',
    text: formats.added(exception),
  }));
  return [...cut, ...added].map(({ id, text }) => ({
    descriptor: { id },
    level: 'warning',
    message: { text: withoutLinks(text) },
  }));
}

/** In a message, `[text](place)` would be a link (SARIF 2.1.0 §3.11.6). */
function withoutLinks(text: string): string {
  return text.includes('](') ? text.replace(/[\\[\]]/g, '\\$&') : text;
}
