import { toPointer } from '../../language/pointer.ts';
import type { Voice } from '../../messages/speak.ts';
import type { MutationReport } from '../../model/mutation.ts';
import { linksIn } from './demands.ts';
import { packFindingIn } from './finding-json.ts';
import { inPercent, scoreOf } from './score.ts';

/** What came of mutants, for other programs. */
export function mutationJson({ pack, demands, rules, findings }: MutationReport, voice: Voice): string {
  const file = {
    schema: 'guiju/mutation@1',
    pack: { ...pack },
    demands: {
      breaks: demands.breaks.length,
      score: Number(inPercent(demands.score)),
      survivors: demands.survivors.map(({ check, kind, thing, detail, path, isSeen, others }) => ({
        rule: check.rule.id,
        kind,
        thing,
        detail,
        path: toPointer(path),
        seen: isSeen,
        others: others.filter(({ link }) => link === null).map((other) => other.check.rule.id),
      })),
      unbroken: demands.unbroken.map(({ rule }) => rule.id),
      idle: demands.idle.map(({ rule }) => rule.id),
      links: linksIn(demands.breaks),
    },
    rules: {
      mutants: rules.mutants,
      killed: rules.killed,
      equivalent: rules.equivalent,
      score: Number(inPercent(scoreOf(rules))),
      explained: rules.explained.map(({ rule, mutant, reason }) => ({ rule, mutant, reason: voice.local(reason) })),
    },
    findings: findings.map((finding) => packFindingIn(finding, voice)),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
