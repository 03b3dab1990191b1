import type { Voice } from '../../messages/speak.ts';
import type { PackDiff, PlanChanges } from '../../model/diff.ts';
import type { Finding } from '../../model/report.ts';
import { frameOf } from '../frame.ts';
import { styleOf } from '../style.ts';
import { besideRules, detailsOf, findingOf, groupsOf, outcomeOf, planOf, sentencesOf, thingOf } from './diff-words.ts';

/** A comparison for a pull request or release notes. */
export function diffMarkdown(
  diff: PackDiff,
  found: readonly Finding[],
  plans: PlanChanges | null,
  voice: Voice,
): string {
  const { diff: words } = voice.catalogue.ui;
  const { head, version, counts } = sentencesOf(diff, plans, voice);
  const rows = groupsOf(diff).flatMap(({ effect, differences }) =>
    differences.map((each) => {
      const details = detailsOf(each, diff, voice).map(inline).join('<br>');
      return `| ${words.effects[effect]} | ${inline(thingOf(each, voice))} | ${details} |`;
    }),
  );
  const table = [`| ${words.columns.join(' | ')} |`, '| --- | --- | --- |', ...rows].join('\n');
  const changed = (plans?.changes ?? []).flatMap((plan) => [
    `- ${inline(planOf(plan, voice))}`,
    ...plan.outcomes.flatMap((outcome) => [
      `  - ${inline(outcomeOf(outcome, voice))}`,
      ...outcome.findings.map((finding) => `    - ${inline(findingOf(finding, voice))}`),
    ]),
    ...besideRules(plan, voice).map((line) => `  - ${inline(line)}`),
  ]);
  const blocks = [
    `## ${inline(head)}`,
    diff.understated ? `**${version}**` : version,
    ...found.flatMap((finding) => placed(finding, voice)),
    rows.length === 0 ? words.same : table,
    ...(counts === null ? [] : [`### ${words.plans}`, counts, changed.join('\n')]),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** A finding in a pack's file, with its lines as code: indented, which nothing in them can end. */
function placed(finding: Finding, voice: Voice): readonly string[] {
  const frame = frameOf(finding, styleOf(false)).map((line) => `    ${line}`);
  const remedy = voice.remedy(finding.fault);
  return [
    inline(
      `${voice.catalogue.severities[finding.severity]}${voice.catalogue.ui.diff.colon}${findingOf(finding, voice)}`,
    ),
    frame.join('\n'),
    ...(remedy === null ? [] : [inline(remedy)]),
  ];
}

/** A text as Markdown shows it and does not read it. */
export function inline(text: string): string {
  return text.replace(/[\\`*_<>[\]#|~]/g, '\\$&').replace(/ {2,}/g, ' · ');
}
