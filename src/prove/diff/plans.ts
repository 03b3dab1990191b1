import { checkParsed } from '../../check.ts';
import { toPointer } from '../../language/pointer.ts';
import type { OutcomeChange, PlanChange, PlanChanges, RuleOutcome } from '../../model/diff.ts';
import type { Input } from '../../model/document.ts';
import type { Examined } from '../../model/outcome.ts';
import type { Pack, Parameter } from '../../model/pack.ts';
import type { Examination, Finding, PlanVerdict } from '../../model/report.ts';
import { type Parsed, parseInput } from '../../parse/text.ts';
import { toFinding } from '../../report/findings.ts';

/** Values for parameters, by `pack/parameter`; each edition takes those that it has. */
export type Overrides = Readonly<Record<string, Parameter['value']>>;

/** Which plans two editions of a pack judge differently, and why. The plans are parsed once. */
export function comparePlans(old: Pack, now: Pack, inputs: readonly Input[], overrides: Overrides): PlanChanges {
  const parsed = inputs.flatMap((input) => parseInput(input));
  return compareJudged(judge(old, parsed, overrides), judge(now, parsed, overrides));
}

/** What a pack says of plans that have been parsed. */
export function judge(pack: Pack, parsed: readonly Parsed[], overrides: Overrides): Examination {
  return checkParsed([pack], parsed, { parameters: ownParameters(pack, overrides) });
}

/** Where two packs say something else of the same plans. */
export function compareJudged(before: Examination, after: Examination): PlanChanges {
  const pairs = before.report.plans.map((from, index) => {
    const to = after.report.plans[index];
    const [was, is] = [before.examined, after.examined].map((all) =>
      all.find(({ document }) => document.file === from.file && document.index === from.document),
    );
    if (to === undefined || was === undefined || is === undefined) throw new Error(`${from.file} is lost`);
    return { from, to, was, is };
  });
  const own = pairs.filter(({ from, to }) => from.pack !== null || to.pack !== null);
  const changes = own.map(({ from, to, was, is }): PlanChange => {
    const [said, says] = [plainFindings(was), plainFindings(is)];
    return {
      file: from.file,
      document: from.document,
      unit: to.unit?.name ?? from.unit?.name ?? null,
      from: from.verdict,
      to: to.verdict,
      newlyFails: !isRefused(from.verdict) && isRefused(to.verdict),
      outcomes: outcomeChanges(was, is),
      appeared: says.filter((finding) => !said.some((each) => isAlike(each, finding))),
      vanished: said.filter((finding) => !says.some((each) => isAlike(each, finding))),
    };
  });
  return { compared: own.length, others: pairs.length - own.length, changes: changes.filter(isChange) };
}

function isRefused(verdict: PlanVerdict): boolean {
  return verdict === 'fail' || verdict === 'unchecked';
}

function isChange({ from, to, outcomes, appeared, vanished }: PlanChange): boolean {
  return from !== to || outcomes.length + appeared.length + vanished.length > 0;
}

/** The rules that come out otherwise, in the order of the new edition; those that do not bind are as if not applicable. */
function outcomeChanges(was: Examined, is: Examined): readonly OutcomeChange[] {
  const rules = new Map(
    [was, is].flatMap(({ checks }) => (checks?.all ?? []).map(({ rule }) => [rule.id, rule] as const)),
  );
  return [...rules.values()].flatMap((rule): OutcomeChange[] => {
    const [from, to] = [outcomeOf(was, rule.id), outcomeOf(is, rule.id)];
    const isIdle = (outcome: RuleOutcome) => outcome === null || outcome === 'notApplicable';
    if (from === to || (isIdle(from) && isIdle(to))) return [];
    return [{ rule: rule.id, title: rule.title, from, to, findings: findingsOf(is, rule.id) }];
  });
}

function outcomeOf({ checks, plan, outcomes }: Examined, id: string): RuleOutcome {
  if (plan === null || !checks?.all.some(({ rule }) => rule.id === id)) return null;
  return outcomes.find(({ check }) => check.rule.id === id)?.verdict.kind ?? 'notApplicable';
}

function findingsOf({ document, unit, outcomes }: Examined, id: string): readonly Finding[] {
  const own = outcomes.find(({ check }) => check.rule.id === id);
  if (own?.verdict.kind !== 'fail') return [];
  const { check, verdict } = own;
  return verdict.faults.map((fault) => numbered(toFinding({ fault, checks: [check] }, document, unit?.id ?? null)));
}

/** What is said of a plan that no rule says. */
function plainFindings({ document, unit, faults }: Examined): readonly Finding[] {
  return faults.map((fault) => numbered(toFinding({ fault, checks: [] }, document, unit?.id ?? null)));
}

/** Fingerprints are for reports that others keep. */
function numbered(finding: Omit<Finding, 'fingerprint'>): Finding {
  return { ...finding, fingerprint: '' };
}

function isAlike(one: Finding, other: Finding): boolean {
  const identity = ({ fault }: Finding) => `${fault.code} ${toPointer(fault.path)} ${fault.about ?? ''}`;
  return identity(one) === identity(other);
}

function ownParameters({ id, parameters }: Pack, overrides: Overrides): Overrides {
  const own = new Set(parameters.map((parameter) => `${id}/${parameter.id}`));
  return Object.fromEntries(Object.entries(overrides).filter(([name]) => own.has(name)));
}
