import type { Voice } from '../../messages/speak.ts';
import type { MutationReport } from '../../model/mutation.ts';
import { findingsText } from '../text.ts';
import { visible } from '../visible.ts';
import { scoreOf } from './score.ts';

/** What came of mutants, for people: those that nothing notices with their lines, those with a reason, the score. */
export function mutationText({ pack, rules, findings }: MutationReport, voice: Voice, color: boolean): string {
  const { mutation: words } = voice.catalogue.ui;
  const explained = rules.explained.map(
    ({ rule, mutant, reason }) => `  ${visible(words.explainedOne({ rule, mutant, reason: voice.local(reason) }))}`,
  );
  const blocks = [
    ...(findings.length === 0 ? [] : [findingsText({ findings, packs: [] }, voice, color).trimEnd()]),
    ...(explained.length === 0 ? [] : [[words.explained(explained.length), ...explained].join('\n')]),
    words.rules({ pack: `${pack.id} ${pack.version}`, ...rules, score: scoreOf(rules) }),
  ];
  return `${blocks.join('\n\n')}\n`;
}
