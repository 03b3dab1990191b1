import type { Voice } from '../../messages/speak.ts';
import type { PackDiff, PlanChange, PlanChanges } from '../../model/diff.ts';
import type { Finding } from '../../model/report.ts';
import { type Style, styleOf } from '../style.ts';
import { findingsText } from '../text.ts';
import { besideRules, detailsOf, findingOf, groupsOf, outcomeOf, planOf, sentencesOf, thingOf } from './diff-words.ts';

/** A comparison for a terminal: what changed, thing by thing; the plans it touches; the version that follows. */
export function diffText(
  diff: PackDiff,
  found: readonly Finding[],
  plans: PlanChanges | null,
  voice: Voice,
  color: boolean,
): string {
  const { diff: words } = voice.catalogue.ui;
  const style = styleOf(color);
  const { head, version, counts } = sentencesOf(diff, plans, voice);
  const groups = groupsOf(diff).map(({ isRules, effect, differences }) =>
    [
      style.bold(`${isRules ? words.rules : words.words}  ${words.effects[effect]}${words.number(differences.length)}`),
      ...differences.flatMap((each) => [
        `  ${thingOf(each, voice)}`,
        ...detailsOf(each, diff, voice).map((line) => `    ${line}`),
      ]),
    ].join('\n'),
  );
  const blocks = [
    head,
    ...(groups.length === 0 ? [words.same] : groups),
    ...(plans?.changes ?? []).map((plan) => planText(plan, voice, style)),
    ...(found.length === 0 ? [] : [findingsText({ findings: found, packs: [] }, voice, color).trimEnd()]),
    [...(counts === null ? [] : [counts]), diff.understated ? style.yellow(version) : version].join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function planText(plan: PlanChange, voice: Voice, style: Style): string {
  const head = planOf(plan, voice);
  return [
    plan.newlyFails ? style.red(head) : head,
    ...plan.outcomes.flatMap((outcome) => [
      `  ${outcomeOf(outcome, voice)}`,
      ...outcome.findings.map((finding) => `    ${findingOf(finding, voice)}`),
    ]),
    ...besideRules(plan, voice).map((line) => `  ${line}`),
  ].join('\n');
}
