import type { Voice } from '../../messages/speak.ts';
import type { MutationReport } from '../../model/mutation.ts';
import { findingsText } from '../text.ts';
import { visible } from '../visible.ts';
import { demandsText } from './demands.ts';
import { inPercent, scoreOf } from './score.ts';

/** What came of mutants, for people: those that nothing notices with their lines, those with a reason, the score. */
export function mutationText({ pack, demands, rules, findings }: MutationReport, voice: Voice, color: boolean): string {
  const { mutation: words } = voice.catalogue.ui;
  const explained = rules.explained.map(
    ({ rule, mutant, reason }) => `  ${visible(words.explainedOne({ rule, mutant, reason: voice.local(reason) }))}`,
  );
  const name = `${pack.id} ${pack.version}`;
  const blocks = [
    demandsText(demands, name, voice),
    ...(findings.length === 0 ? [] : [findingsText({ findings, packs: [] }, voice, color).trimEnd()]),
    ...(explained.length === 0 ? [] : [[words.explained(explained.length), ...explained].join('\n')]),
    words.rules({ pack: name, ...rules, score: inPercent(scoreOf(rules)) }),
  ];
  return `${blocks.join('\n\n')}\n`;
}
