import type { Voice } from '../messages/speak.ts';
import type { Finding, PlanReport, Report } from '../model/report.ts';
import { countsOf } from './counts.ts';
import { addedLines, fixedLines } from './excused.ts';
import type { Format } from './format.ts';
import { frameOf } from './frame.ts';
import { type Style, styleOf } from './style.ts';
import { inert, visible } from './visible.ts';
import { basisOf, excuseOf, remedyOf, suggestionOf, voiceFor } from './wording.ts';

/** Plans without findings are listed one by one up to this many plans in all. */
const MOST_LISTED = 40;

/**
 * For people: every finding with its lines, its clause and what to do, then the plans, then the counts. What a waiver
 * excuses is named in short, what a baseline accepts is counted alone. No line can be a command to a GitHub runner.
 */
export const text: Format = (report, { voice: plain, color }) => {
  const voice = voiceFor(plain.lang, report);
  const style = styleOf(color);
  const listed = report.findings.filter(({ waiver, baselined }) => waiver !== null || baselined === null);
  const blocks = listed.map((finding, index) => findingBlock(finding, listed[index - 1], report, voice, style));
  const parts = [...blocks, planLines(report, voice, style), countLines(report, voice, style)];
  return inert(`${parts.filter((part) => part !== '').join('\n\n')}\n`);
};

/** The findings alone, for faults in a pack. */
export function findingsText(report: Pick<Report, 'findings' | 'packs'>, voice: Voice, color: boolean): string {
  const blocks = report.findings.map((finding, index) =>
    findingBlock(finding, report.findings[index - 1], report, voice, styleOf(color)),
  );
  return inert(`${blocks.join('\n\n')}\n`);
}

function findingBlock(
  finding: Finding,
  previous: Finding | undefined,
  report: Pick<Report, 'packs'>,
  voice: Voice,
  style: Style,
): string {
  const { report: words } = voice.catalogue.ui;
  const { file, span, severity, fault } = finding;
  const { sentence, items } = voice.parts(fault);
  const place = style.bold(`${visible(file)}:${span.start.line}:${span.start.column}`);
  const paint = { error: style.red, warning: style.yellow, note: style.cyan }[severity];
  const head = `${place}  ${paint(voice.catalogue.severities[severity])}  ${visible(sentence)}`;
  const excuse = excuseOf(finding, voice);
  if (excuse !== null) return `${head}\n  ${style.green(visible(excuse))}`;
  const listed = items.map((item) => `– ${visible(item)}`);
  const frame = fault.code === 'text/unreadable' || isSamePlace(finding, previous) ? [] : frameOf(finding, style);
  const guess = suggestionOf(fault);
  const remedy = remedyOf(finding, report, voice);
  const details = [
    ...listed,
    ...(guess === null ? [] : [words.meant({ name: visible(guess) })]),
    `${words.basis}${basisOf(finding, voice)}`,
    ...(finding.interpretations.length === 0 ? [] : [`${words.interpretations}${voice.list(finding.interpretations)}`]),
    ...finding.parameters.map(({ id, value, overridden }) => words.parameter({ id, value: String(value), overridden })),
    ...finding.related.map(
      (related) => `${words.related}${visible(related.file)}:${related.span.start.line}:${related.span.start.column}`,
    ),
    ...(remedy === null ? [] : [`${words.remedy}${visible(remedy)}`]),
  ];
  return [head, ...frame.map((line) => `  ${line}`), ...details.map((line) => `  ${line}`)].join('\n');
}

/** Several findings at one place share its lines. */
function isSamePlace(one: Finding, other: Finding | undefined): boolean {
  return (
    other !== undefined &&
    one.file === other.file &&
    one.span.start.line === other.span.start.line &&
    one.span.start.column === other.span.start.column &&
    one.span.end.column === other.span.end.column
  );
}

function planLines({ plans, packs }: Report, voice: Voice, style: Style): string {
  const listed =
    plans.length <= MOST_LISTED ? plans : plans.filter(({ verdict }) => verdict !== 'pass').slice(0, MOST_LISTED);
  const lines = listed.flatMap((plan) => planLine(plan, packs, voice, style));
  const left = plans.length - listed.length;
  return [...lines, ...(left === 0 ? [] : [voice.catalogue.ui.report.more({ plans: left })])].join('\n');
}

function planLine(plan: PlanReport, packs: Report['packs'], voice: Voice, style: Style): readonly string[] {
  const { report: words, verdicts } = voice.catalogue.ui;
  const paint = { pass: style.green, fail: style.red, needsReview: style.yellow, unchecked: style.red }[plan.verdict];
  const pack = packs.find(({ id }) => id === plan.pack);
  const kind = pack?.kinds.get(plan.kind ?? '');
  const name = plan.document === 0 ? plan.file : `${plan.file} ${words.document({ number: plan.document + 1 })}`;
  const unit = [plan.unit?.name, kind && voice.local(kind)].filter((each) => each !== undefined).map(visible);
  const reviews = Object.entries(plan.outcomes).flatMap(([rule, outcome]) => {
    const title = pack?.rules.get(rule)?.title;
    return outcome === 'needsReview' && title !== undefined
      ? [`  ${words.attest({ title: voice.local(title), rule })}`]
      : [];
  });
  return [
    `${paint(verdicts[plan.verdict])}  ${visible(name)}  ${unit.join(voice.lang === 'zh' ? '，' : ', ')}`.trimEnd(),
    ...reviews,
  ];
}

function countLines(report: Report, voice: Voice, style: Style): string {
  const unchecked = voice.catalogue.ui.report.unchecked({ plans: report.summary.unchecked });
  return [
    ...addedLines(report, voice),
    ...countsOf(report, voice),
    ...(report.baseline === null ? [] : fixedLines(report.baseline, voice)),
  ]
    .map((line) => (line === unchecked ? style.red(line) : visible(line)))
    .join('\n');
}
