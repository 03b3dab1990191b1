import type { FlipsFile } from '../../generated/contract.ts';
import type { Voice } from '../../messages/speak.ts';
import type { Interpretation } from '../../model/pack.ts';
import type { Flip } from '../../model/trace.ts';
import { styleOf } from '../style.ts';
import { visible } from '../visible.ts';
import { inline } from './diff-markdown.ts';
import { besideRules, outcomeOf, planOf } from './diff-words.ts';

/** What other readings would change, by interpretation and option, for a terminal. */
export function flipsText(flips: readonly Flip[], pack: string, voice: Voice, color: boolean): string {
  const style = styleOf(color);
  const blocks = byReading(flips).map(({ reading, own }) =>
    [
      style.bold(readingIn(reading, voice)),
      ...own.flatMap((flip) => [`  ${flipIn(flip, voice)}`, ...changesOf(flip, voice).map((line) => `    ${line}`)]),
    ].join('\n'),
  );
  return `${[...headOf(flips, pack, voice), ...blocks, countsOf(flips, voice)].join('\n\n')}\n`;
}

/** The same for a page or a pull request. */
export function flipsMarkdown(flips: readonly Flip[], pack: string, voice: Voice): string {
  const blocks = byReading(flips).map(({ reading, own }) =>
    [
      `### ${inline(readingIn(reading, voice))}`,
      own
        .flatMap((flip) => [
          `- ${inline(flipIn(flip, voice))}`,
          ...changesOf(flip, voice).map((line) => `${line.startsWith('  ') ? '    ' : '  '}- ${inline(line.trim())}`),
        ])
        .join('\n'),
    ].join('\n\n'),
  );
  const heads = headOf(flips, pack, voice).map((head) => `## ${inline(head)}`);
  return `${[...heads, ...blocks, countsOf(flips, voice)].join('\n\n')}\n`;
}

/** The same for other programs, as `schemas/flips.schema.json` describes it. */
export function flipsJson(flips: readonly Flip[], pack: string): string {
  const file: FlipsFile = {
    schema: 'guiju/flips@1',
    pack,
    flips: flips.map(({ reading, option, plans }) => ({
      interpretation: reading.id,
      from: reading.choice,
      to: option.id,
      compared: plans.compared,
      plans: plans.changes.map(({ file, document, unit, from, to, outcomes }) => ({
        file,
        document,
        unit,
        from,
        to,
        outcomes: outcomes.map(({ rule, from, to }) => ({ rule, from, to })),
      })),
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function byReading(
  flips: readonly Flip[],
): readonly { readonly reading: Interpretation; readonly own: readonly Flip[] }[] {
  return [...new Set(flips.map(({ reading }) => reading))].map((reading) => ({
    reading,
    own: flips.filter((flip) => flip.reading === reading),
  }));
}

function headOf([first]: readonly Flip[], pack: string, voice: Voice): readonly string[] {
  if (first === undefined) return [];
  const { compared: plans, others } = first.plans;
  return [voice.catalogue.ui.trace.flipsHead({ pack, plans, others })];
}

function readingIn({ id, question }: Interpretation, voice: Voice): string {
  return `${id}  ${visible(voice.local(question))}`;
}

function flipIn({ reading: { options, choice }, option }: Flip, voice: Voice): string {
  const chosen = options.find(({ id }) => id === choice);
  const from = visible(voice.local(chosen?.label ?? option.label));
  return voice.catalogue.ui.trace.flip({ from, to: visible(voice.local(option.label)) });
}

function changesOf({ plans }: Flip, voice: Voice): readonly string[] {
  if (plans.changes.length === 0) return [voice.catalogue.ui.trace.noChange];
  return plans.changes.flatMap((plan) => [
    planOf(plan, voice),
    ...plan.outcomes.map((outcome) => `  ${outcomeOf(outcome, voice)}`),
    ...besideRules(plan, voice).map((line) => `  ${line}`),
  ]);
}

function countsOf(flips: readonly Flip[], voice: Voice): string {
  const { trace: words } = voice.catalogue.ui;
  if (flips.length === 0) return words.noReadings;
  const changing = flips.filter(({ plans }) => plans.changes.length > 0);
  const verdicts = changing.filter(({ plans }) => plans.changes.some(({ from, to }) => from !== to)).length;
  const outcomes = changing.length - verdicts;
  return words.flipCounts({ readings: byReading(flips).length, options: flips.length, verdicts, outcomes });
}
