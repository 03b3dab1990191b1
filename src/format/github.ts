import { isOpen } from '../language/open.ts';
import type { Voice } from '../messages/speak.ts';
import type { Severity } from '../model/pack.ts';
import type { AddedException, Finding, Report } from '../model/report.ts';
import { countsOf } from './counts.ts';
import type { Format } from './format.ts';
import { ranked } from './rank.ts';
import { clipped } from './size.ts';
import { visible } from './visible.ts';
import { lineOf, voiceFor } from './wording.ts';

/** How many annotations of a kind the runner takes from a step, and how long a message may be. */
const MOST = 10;
const LONGEST = 4096;

const KINDS = { error: 'error', warning: 'warning', note: 'notice' } as const satisfies Record<Severity, string>;

interface Annotation {
  readonly message: string;
  readonly properties: Readonly<Record<string, string | number>>;
}

/**
 * Annotations for GitHub Actions: what the change itself excuses, then open findings, the gravest and those on changed
 * lines first. Of a kind at most ten, of which the last says how many more there are; the counts come last of all.
 */
export const github: Format = (report, { voice: plain }) => {
  const voice = voiceFor(plain.lang, report);
  const open = ranked(report.findings.filter(isOpen), report.changes);
  const added = (report.changes?.exceptions ?? []).map((exception) => addedAnnotation(exception, voice));
  const kinds = (['error', 'warning', 'note'] as const).map((severity) => ({
    severity,
    annotations: [
      ...(severity === 'warning' ? added : []),
      ...open.filter((finding) => finding.severity === severity).map((one) => findingAnnotation(one, report, voice)),
    ],
  }));
  return kinds
    .flatMap(({ severity, annotations }) => {
      const counts = severity === 'note' ? [{ message: countsOf(report, voice).join(' '), properties: {} }] : [];
      return [...atMost(MOST - counts.length, annotations, severity, voice), ...counts].map((annotation) =>
        command(KINDS[severity], annotation),
      );
    })
    .join('');
};

function atMost(
  most: number,
  annotations: readonly Annotation[],
  severity: Severity,
  { catalogue }: Voice,
): readonly Annotation[] {
  if (annotations.length <= most) return annotations;
  const shown = annotations.slice(0, most - 1);
  const count = annotations.length - shown.length;
  const more = catalogue.formats.moreAnnotations({ count, severity: catalogue.severities[severity] });
  return [...shown, { message: more, properties: {} }];
}

function findingAnnotation(finding: Finding, report: Report, voice: Voice): Annotation {
  const { file, rule, span } = finding;
  const isOneLine = span.start.line === span.end.line;
  return {
    message: lineOf(finding, report, voice),
    properties: {
      file,
      line: span.start.line,
      endLine: span.end.line,
      // The runner takes columns for a single line alone, and the end as part of the stretch.
      ...(isOneLine ? { col: span.start.column, endColumn: Math.max(span.start.column, span.end.column - 1) } : {}),
      title: rule,
    },
  };
}

function addedAnnotation(exception: AddedException, { catalogue }: Voice): Annotation {
  const { file, line, rule } = exception;
  return { message: catalogue.formats.added(exception), properties: { file, line, title: rule } };
}

/** An error of the whole step, in one line that the runner obeys. */
export function errorCommand(message: string): string {
  return command('error', { message, properties: {} });
}

function command(kind: string, { message, properties }: Annotation): string {
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(visible(String(value)))}`);
  const head = pairs.length === 0 ? kind : `${kind} ${pairs.join(',')}`;
  return `::${head}::${escapeData(clipped(visible(message), LONGEST))}\n`;
}

/** As the runner takes it back; the percent sign comes first. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
