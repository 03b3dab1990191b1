import { toPointer } from '../../language/pointer.ts';
import type { Voice } from '../../messages/speak.ts';
import type { PackDiff, PlanChanges } from '../../model/diff.ts';
import type { Finding } from '../../model/report.ts';
import { packFindingIn } from './finding-json.ts';

/** A comparison for other programs; the words in it are of one language, all else is of none. */
export function diffJson(diff: PackDiff, found: readonly Finding[], plans: PlanChanges | null, voice: Voice): string {
  const { from, to, bump, stated, due, understated, differences } = diff;
  const file = {
    schema: 'guiju/diff@1',
    from: { ...from },
    to: { ...to },
    version: { bump, stated, due, understated },
    findings: found.map((finding) => packFindingIn(finding, voice)),
    differences: differences.map(({ what, id, label, effect, bump, details }) => ({
      what,
      id,
      label: voice.local(label),
      effect,
      bump,
      details: details.map(({ path, removed, added }) => ({ path: toPointer(path), removed, added })),
    })),
    plans: plans && {
      compared: plans.compared,
      others: plans.others,
      changes: plans.changes.map(({ outcomes, appeared, vanished, ...plan }) => ({
        ...plan,
        outcomes: outcomes.map(({ rule, from, to, findings }) => ({
          rule,
          from,
          to,
          findings: findings.map((finding) => findingIn(finding, voice)),
        })),
        appeared: appeared.map((finding) => findingIn(finding, voice)),
        vanished: vanished.map((finding) => findingIn(finding, voice)),
      })),
    },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function findingIn({ fault, file, span, severity }: Finding, voice: Voice) {
  const { line, column } = span.start;
  return { code: fault.code, severity, message: voice.say(fault), file, line, column, path: toPointer(fault.path) };
}
