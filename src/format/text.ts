import type { Voice } from '../messages/speak.ts';
import type { Finding, PlanReport, Report } from '../model/report.ts';
import type { Format } from './format.ts';
import { frameOf } from './frame.ts';
import { type Style, styleOf } from './style.ts';
import { visible } from './visible.ts';
import { remedyOf, suggestionOf, voiceFor } from './wording.ts';

/** Plans without findings are listed one by one up to this many plans in all. */
const MOST_LISTED = 40;

/** For people: every finding with its lines, its clause and what to do, then the plans, then the counts. */
export const text: Format = (report, { voice: plain, color }) => {
  const voice = voiceFor(plain.lang, report);
  const style = styleOf(color);
  const blocks = report.findings.map((finding, index) =>
    findingBlock(finding, report.findings[index - 1], report, voice, style),
  );
  const parts = [...blocks, planLines(report, voice, style), summaryLines(report, voice, style)];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
};

/** The findings alone, for faults in a pack. */
export function findingsText(report: Pick<Report, 'findings' | 'packs'>, voice: Voice, color: boolean): string {
  const blocks = report.findings.map((finding, index) =>
    findingBlock(finding, report.findings[index - 1], report, voice, styleOf(color)),
  );
  return `${blocks.join('\n\n')}\n`;
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

function basisOf({ rule, citations, fault }: Finding, voice: Voice): string {
  if (fault.code === 'plan/missing-collection' || citations.length === 0) return rule;
  return `${rule} ${voice.list(citations.map((citation) => voice.catalogue.ui.report.clause(citation)))}`;
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

function summaryLines({ summary, plans, packs }: Report, voice: Voice, style: Style): string {
  const { report: words } = voice.catalogue.ui;
  const products = packs.map(({ id, rules }) => {
    const checked = plans.filter(({ pack, verdict }) => pack === id && verdict !== 'unchecked').length;
    return words.product({ plans: checked, rules: rules.size });
  });
  const lines = [
    words.checks({
      product: products.length === 0 ? words.product({ plans: 0, rules: 0 }) : products.join(' + '),
      checks: summary.checks,
    }) + words.counts(summary),
    ...(summary.unchecked === 0 ? [] : [style.red(words.unchecked({ plans: summary.unchecked }))]),
    words.severities(summary),
  ];
  return lines.join('\n');
}
