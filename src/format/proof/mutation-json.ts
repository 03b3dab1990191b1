import { toPointer } from '../../language/pointer.ts';
import type { Voice } from '../../messages/speak.ts';
import type { MutationReport } from '../../model/mutation.ts';
import { scoreOf } from './score.ts';

/** What came of mutants, for other programs. */
export function mutationJson({ pack, rules, findings }: MutationReport, voice: Voice): string {
  const file = {
    schema: 'guiju/mutation@1',
    pack: { ...pack },
    rules: {
      mutants: rules.mutants,
      killed: rules.killed,
      equivalent: rules.equivalent,
      score: Number(scoreOf(rules)),
      explained: rules.explained.map(({ rule, mutant, reason }) => ({ rule, mutant, reason: voice.local(reason) })),
    },
    findings: findings.map(({ fault, severity, file, span: { start } }) => ({
      code: fault.code,
      severity,
      message: voice.say(fault),
      remedy: voice.remedy(fault),
      file,
      line: start.line,
      column: start.column,
      path: toPointer(fault.path),
      params: fault.params,
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
