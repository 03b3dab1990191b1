import { isOpen } from '../language/open.ts';
import type { Voice } from '../messages/speak.ts';
import type { Changes, Finding, PackReport, PlanReport, Report } from '../model/report.ts';
import { baselineLines, countsOf } from './counts.ts';
import type { Format } from './format.ts';
import { type Group, groupsOf } from './groups.ts';
import { markdownText as plain, row, tableHead } from './markdown-text.ts';
import { chapterCounts } from './matrix.ts';
import { ranked } from './rank.ts';
import { fitting } from './size.ts';
import { basisOf, excuseOf, overriddenIn, remedyOf, voiceFor } from './wording.ts';

/** GitHub drops a summary of more than 1 MiB; these, and what goes around them, stay under 900 KiB. */
const KIB = 1024;
const MOST = { added: 50 * KIB, verdicts: 200 * KIB, findings: 400 * KIB, matrix: 200 * KIB };

/**
 * The summary of a step, in GitHub's Markdown: what the change itself excuses, the verdict on each unit, the baseline, the
 * findings plan by plan, and units × chapters. Each part is cut at a row where it would grow too long, and says so.
 */
export const markdown: Format = (report, { voice: spoken }) => {
  const voice = voiceFor(spoken.lang, report);
  const { summary } = voice.catalogue.formats;
  const groups = groupsOf(report);
  const parts = [
    report.changes === null || report.changes.exceptions.length === 0 ? [] : addedPart(report.changes, voice),
    [`# ${summary.title}`, '', ...countsOf(report, voice).map((line) => `${plain(line)}  `)],
    verdictsPart(groups, report, voice),
    report.baseline === null
      ? []
      : [`## ${summary.baseline}`, '', ...baselineLines(report.baseline, voice).map((line) => `${plain(line)}  `)],
    findingsPart(groups, report, voice),
    ...report.packs.map((pack) => matrixPart(pack, report, voice)),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
};

function addedPart({ ref, exceptions }: Changes, voice: Voice): readonly string[] {
  const { addedKinds, summary } = voice.catalogue.formats;
  const { exception, place, rule, unit, until, approver, reason } = summary.columns;
  const rows = exceptions.map((one) =>
    row([
      addedKinds[one.kind],
      ...[`${one.file}:${one.line}`, one.rule, one.unit, one.until, one.approver, one.reason].map((cell) =>
        plain(cell ?? '–'),
      ),
    ]),
  );
  const title = `## ${plain(summary.added({ count: exceptions.length, ref }))}`;
  return table(title, [exception, place, rule, unit, until, approver, reason], rows, MOST.added, voice);
}

function verdictsPart(groups: readonly Group[], { packs }: Report, voice: Voice): readonly string[] {
  const { verdicts } = voice.catalogue.ui;
  const { summary } = voice.catalogue.formats;
  const { verdict, unit, kind, file, errors, warnings, notes, excused } = summary.columns;
  const rows = groups.flatMap(({ plan, findings }) => {
    if (plan === null) return [];
    const label = packs.find(({ id }) => id === plan.pack)?.kinds.get(plan.kind ?? '');
    const open = findings.filter(isOpen);
    const count = (severity: Finding['severity']) => open.filter((finding) => finding.severity === severity).length;
    const words = [plan.unit?.name, label && voice.local(label), nameOf(plan, voice)];
    const numbers = [count('error'), count('warning'), count('note'), findings.length - open.length];
    return [row([verdicts[plan.verdict], ...words.map((cell) => plain(cell ?? '–')), ...numbers])];
  });
  const columns = [verdict, unit, kind, file, errors, warnings, notes, excused];
  return table(`## ${summary.verdicts}`, columns, rows, MOST.verdicts, voice);
}

/** A table a plan that has findings, in the order of the report. */
function findingsPart(groups: readonly Group[], report: Report, voice: Voice): readonly string[] {
  const { summary } = voice.catalogue.formats;
  const { severity, place, finding, basis, remedy } = summary.columns;
  const lines = groups
    .filter(({ findings }) => findings.length > 0)
    .flatMap(({ file, document, plan, findings }) => {
      const unit = plan?.unit?.name;
      const name = nameOf({ file, document }, voice);
      const title = `### ${plain(unit === undefined ? name : `${unit} ${name}`)}`;
      const rows = ranked(findings, report.changes).map((one) => findingRow(one, report, voice));
      return [
        // A heading is not left alone: it stays or goes with the first row.
        ['', title, '', ...tableHead([severity, place, finding, basis, remedy]), rows[0]].join('\n'),
        ...rows.slice(1),
      ];
    });
  if (lines.length === 0) return [];
  const shown = fitting(lines, MOST.findings);
  return [`## ${summary.findings}`, ...shown, ...leftLine(lines.length - shown.length, voice)];
}

function findingRow(finding: Finding, report: Report, voice: Voice): string {
  const { severities } = voice.catalogue;
  const { start } = finding.span;
  const excuse = excuseOf(finding, voice);
  const remedy = remedyOf(finding, report, voice) ?? '–';
  const message = [voice.say(finding.fault), ...overriddenIn(finding, voice)].join(' ');
  return row([
    severities[finding.severity],
    `${start.line}:${start.column}`,
    plain(excuse === null ? message : `[${excuse}] ${message}`),
    plain(basisOf(finding, voice)),
    plain(remedy),
  ]);
}

function matrixPart(pack: PackReport, { plans, packs }: Report, voice: Voice): readonly string[] {
  const { summary } = voice.catalogue.formats;
  const own = plans.filter((plan) => plan.pack === pack.id && plan.verdict !== 'unchecked');
  if (own.length === 0) return [];
  const chapters = pack.chapters.filter(({ id }) => [...pack.rules.values()].some(({ chapter }) => chapter === id));
  const rows = own.map((plan) =>
    row([plain(plan.unit?.name || nameOf(plan, voice)), ...chapters.map(({ id }) => matrixCell(pack, id, plan))]),
  );
  const columns = [summary.columns.unit, ...chapters.map(({ title }) => plain(voice.local(title)))];
  const title = `## ${summary.matrix}: ${plain(voice.local(pack.title))}\n\n${summary.legend}`;
  return table(title, columns, rows, MOST.matrix / packs.length, voice);
}

function matrixCell(pack: PackReport, chapter: string, plan: PlanReport): string {
  const { pass, fail, waived, needsReview } = chapterCounts(pack, chapter, plan);
  const applicable = pass + fail + waived + needsReview;
  if (applicable === 0) return '–';
  const marks = [
    fail > 0 ? ` ✗${fail}` : '',
    waived > 0 ? ` ○${waived}` : '',
    needsReview > 0 ? ` ?${needsReview}` : '',
  ];
  return `${pass}/${applicable}${marks.join('')}`;
}

function nameOf({ file, document }: Pick<PlanReport, 'file' | 'document'>, { catalogue }: Voice): string {
  return document === 0 ? file : `${file} ${catalogue.ui.report.document({ number: document + 1 })}`;
}

function table(
  title: string,
  columns: readonly string[],
  rows: readonly string[],
  most: number,
  voice: Voice,
): readonly string[] {
  const shown = fitting(rows, most);
  return [title, '', ...tableHead(columns), ...shown, ...leftLine(rows.length - shown.length, voice)];
}

function leftLine(rows: number, { catalogue }: Voice): readonly string[] {
  return rows === 0 ? [] : ['', catalogue.formats.summary.left({ rows })];
}
