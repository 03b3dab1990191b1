import { isOpen } from '../language/open.ts';
import type { Voice } from '../messages/speak.ts';
import type { Finding, PackReport, PlanReport, Report, RuleInfo } from '../model/report.ts';
import type { Format, FormatOptions } from './format.ts';
import { type Group, groupsOf } from './groups.ts';
import { outcomeOf } from './matrix.ts';
import { inert, visible } from './visible.ts';
import { excuseOf, lineOf, voiceFor } from './wording.ts';

type Result = 'passed' | 'failure' | 'error' | 'skipped';

interface Case {
  readonly name: string;
  readonly result: Result;
  /** The code of the first finding, and a line each; of a passed case what is less than an error. */
  readonly code: string;
  readonly lines: readonly string[];
}

/**
 * JUnit as Jenkins' xunit takes it: a suite a plan, a case a rule that applies. An open error is a failure; where the plan
 * could not be checked, an error; what is excused or needs a person is skipped; what is less than an error passes and
 * says so on its standard output.
 */
export const junit: Format = (report, { voice: plain }: FormatOptions) => {
  const voice = voiceFor(plain.lang, report);
  const suites = groupsOf(report).map((group) => ({ group, cases: casesOf(group, report, voice) }));
  const all = suites.flatMap(({ cases }) => cases);
  const head = `name="guiju" tests="${all.length}" failures="${count(all, 'failure')}" errors="${count(all, 'error')}"`;
  const body = suites.map(({ group, cases }) => suite(group, cases)).join('');
  return inert(`<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${head}>\n${body}</testsuites>\n`);
};

function casesOf(group: Group, report: Report, voice: Voice): readonly Case[] {
  const { plan, findings } = group;
  const pack = report.packs.find(({ id }) => id === plan?.pack);
  const isChecked = plan !== null && plan.verdict !== 'unchecked';
  const others = [...new Set(findings.map(({ rule }) => rule))].filter((rule) => !isChecked || !pack?.rules.has(rule));
  const about = (name: string) => findings.filter(({ rule }) => rule === name);
  return [
    ...(isChecked && pack !== undefined ? ruleCases(plan, pack, group, report, voice) : []),
    ...others.map((rule) => findingCase(rule, about(rule), plan?.verdict === 'unchecked', report, voice)),
  ];
}

function ruleCases(
  plan: PlanReport,
  { rules }: PackReport,
  { findings }: Group,
  report: Report,
  voice: Voice,
): readonly Case[] {
  const { formats } = voice.catalogue;
  return [...rules.values()].flatMap((rule) => {
    const outcome = outcomeOf(rule, plan);
    if (outcome === 'notApplicable') return [];
    const name = `${voice.local(rule.title)} (${rule.id})`;
    const own = findings.filter((finding) => isAbout(finding, rule));
    if (own.length > 0) return [findingCase(name, own, false, report, voice)];
    if (outcome === 'needsReview') return [{ name, result: 'skipped', code: outcome, lines: [formats.needsReview] }];
    if (outcome === 'pass') return [{ name, result: 'passed', code: '', lines: [] }];
    const isExcused = outcome === 'waived' || !findings.some((one) => isOpen(one) && one.severity === 'error');
    return [{ name, result: isExcused ? 'skipped' : 'failure', code: outcome, lines: [formats.failsElsewhere] }];
  });
}

/** A finding is about its rule; a list that is missing is about every rule that it owes. */
function isAbout({ rule, fault }: Finding, { id }: RuleInfo): boolean {
  return rule === id || ('owed' in fault.params && fault.params.owed.some((owed) => owed.rule === id));
}

function findingCase(
  name: string,
  findings: readonly Finding[],
  isUnchecked: boolean,
  report: Report,
  voice: Voice,
): Case {
  const open = findings.filter(isOpen);
  const told = open.length > 0 ? open : findings;
  const lines = told.map((finding) => {
    const { file, span } = finding;
    return `${file}:${span.start.line}:${span.start.column} ${lineOf(finding, report, voice)}`;
  });
  const isError = open.some(({ severity }) => severity === 'error');
  const result = open.length === 0 ? 'skipped' : !isError ? 'passed' : isUnchecked ? 'error' : 'failure';
  const first = told[0];
  const excuse = first === undefined ? null : excuseOf(first, voice);
  return { name, result, code: first?.fault.code ?? '', lines: excuse === null ? lines : [excuse, ...lines] };
}

function suite({ file, document, plan }: Group, cases: readonly Case[]): string {
  const name = document === 0 ? file : `${file} #${document + 1}`;
  const unit = plan?.unit?.id ?? '';
  const counts = `tests="${cases.length}" failures="${count(cases, 'failure')}" errors="${count(cases, 'error')}" skipped="${count(cases, 'skipped')}"`;
  const body = cases.map((one) => testcase(one, name)).join('');
  return `  <testsuite name="${xml(name)}" package="${xml(unit)}" ${counts}>\n${body}  </testsuite>\n`;
}

function testcase({ name, result, code, lines }: Case, suite: string): string {
  const head = `    <testcase classname="${xml(suite)}" name="${xml(name)}"`;
  if (lines.length === 0) return `${head}/>\n`;
  const text = lines.map(xml).join('\n');
  const body =
    result === 'passed'
      ? `<system-out>${text}</system-out>`
      : `<${result} type="${xml(code)}" message="${xml(lines[0] ?? '')}">${text}</${result}>`;
  return `${head}>\n      ${body}\n    </testcase>\n`;
}

function count(cases: readonly Case[], result: Result): number {
  return cases.filter((one) => one.result === result).length;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for content and attributes; what XML 1.0 does not allow is shown as `\u{…}`, non-characters too. */
function xml(text: string): string {
  return visible(text)
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
    .replace(/[\ufffe\uffff]/g, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
