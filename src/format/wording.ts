import type { Lang } from '../messages/catalogue.ts';
import { type Voice, voiceOf } from '../messages/speak.ts';
import type { Fault } from '../model/fault.ts';
import type { Finding, Report, RuleInfo } from '../model/report.ts';

/** Speaks a language with the names of the packs of a report. */
export function voiceFor(lang: Lang, { packs }: Pick<Report, 'packs'>): Voice {
  return voiceOf(
    lang,
    packs.map(({ names }) => names),
  );
}

/** What to do about a finding: what its code says, else what its rule says. */
export function remedyOf(finding: Finding, report: Pick<Report, 'packs'>, voice: Voice): string | null {
  const own = voice.remedy(finding.fault);
  if (own !== null) return own;
  const info = ruleOf(finding, report);
  return info === null ? null : voice.local(info.remedy);
}

/** A finding in one line: what is wrong, what to do, and first of all what excuses it. */
export function lineOf(finding: Finding, report: Pick<Report, 'packs'>, voice: Voice): string {
  const message = voice.say(finding.fault);
  const remedy = remedyOf(finding, report, voice);
  const line = remedy === null ? message : voice.catalogue.formats.withRemedy({ message, remedy });
  const excuse = excuseOf(finding, voice);
  const told = [line, ...overriddenIn(finding, voice)].join(' ');
  return excuse === null ? told : `[${excuse}] ${told}`;
}

/** The parameters that a finding rests on and that are not the pack's own, in brackets. */
export function overriddenIn({ parameters }: Pick<Finding, 'parameters'>, voice: Voice): readonly string[] {
  return parameters
    .filter(({ overridden }) => overridden)
    .map(
      ({ value, ...parameter }) => `[${voice.catalogue.ui.report.parameter({ ...parameter, value: String(value) })}]`,
    );
}

/** Why a finding asks nothing of anybody; null where it is open. */
export function excuseOf({ waiver, baselined }: Pick<Finding, 'waiver' | 'baselined'>, voice: Voice): string | null {
  const { formats } = voice.catalogue;
  if (waiver !== null) return formats.waived({ ...waiver, place: `${waiver.file}:${waiver.line}` });
  return baselined === null ? null : formats.baselined({ since: baselined });
}

/** By what a finding is one: its rule and the clauses of the source. */
export function basisOf({ rule, citations, fault }: Finding, voice: Voice): string {
  if (fault.code === 'plan/missing-collection' || citations.length === 0) return rule;
  return `${rule} ${voice.list(citations.map((citation) => voice.catalogue.ui.report.clause(citation)))}`;
}

/** The rule that a finding is about, where a pack has it. */
export function ruleOf({ rule }: Pick<Finding, 'rule'>, { packs }: Pick<Report, 'packs'>): RuleInfo | null {
  return packs.map(({ rules }) => rules.get(rule)).find((each) => each !== undefined) ?? null;
}

/** The nearest known name, where the finding is about an unknown one. */
export function suggestionOf({ params }: Fault): string | null {
  return 'nearest' in params ? params.nearest : null;
}
