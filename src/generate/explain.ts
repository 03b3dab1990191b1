import type { Voice } from '../messages/speak.ts';
import type { Code } from '../model/fault.ts';
import type { Interpretation, Rule } from '../model/pack.ts';
import { type Describing, describe } from './duty.ts';
import { parametersOf } from './parameters.ts';

/** The two example plans of a rule as text, and what the tool says of the second. */
export interface ShownExample {
  readonly passing: string;
  readonly failing: string;
  readonly sayings: readonly string[];
}

/** The page of a rule: obligation, source (with `clauses`, its text where there is a copy), reading, remedy, a passing and a failing example. */
export function rulePage(
  rule: Rule,
  describing: Describing & { readonly clauses: readonly string[] },
  example: ShownExample,
): string {
  const { pack, voice, clauses } = describing;
  const { page, modalities, report } = voice.catalogue.ui;
  const { kinds, where } = rule.applies;
  const bound =
    kinds === '*'
      ? page.everyKind
      : voice.list(pack.kinds.filter(({ id }) => kinds.includes(id)).map(({ label }) => voice.local(label)));
  const readings = pack.interpretations.filter(({ id }) => rule.interpretations?.includes(id));
  const sections = [
    section(page.strength, [modalities[rule.modality]]),
    section(page.binds, [
      bound,
      ...(where === undefined ? [] : [page.where({ condition: voice.list(describe(where, describing)) })]),
    ]),
    section(page.source, [...rule.citations.map((citation) => report.clause(citation)), ...clauses]),
    section(voice.local(rule.title), describe(rule.assert, describing)),
    ...(rule.effective === undefined ? [] : [page.effective(rule.effective)]),
    ...readings.map((reading) => section(page.readings, readingLines(reading, voice))),
    ...parametersOf(rule, describing).map(({ name, label, reason, value, own, overridden }) => {
      const chosen = `${name} = ${value}${overridden ? page.overridden({ own: String(own) }) : ''}`;
      return section(page.parameters, [chosen, voice.local(label), voice.local(reason)]);
    }),
    section(page.remedy, [voice.local(rule.remedy)]),
    section(page.passing, example.passing.trimEnd().split('\n')),
    section(page.failing, [
      ...example.failing.trimEnd().split('\n'),
      ...example.sayings.map((saying) => `→ ${saying}`),
    ]),
  ];
  return `${voice.local(rule.title)}\n${pack.id}/${rule.id}\n\n${sections.join('\n\n')}\n`;
}

/** The page of the codes that one rule of the tool's own may report. */
export function codePage(rule: string, codes: readonly Code[], voice: Voice): string {
  const { faults } = voice.catalogue;
  const texts = codes.map((code) => {
    const { title, explanation } = faults[code];
    return codes.length === 1 ? `${title}\n${rule}\n\n${explanation}` : `${title}\n${code}\n\n${explanation}`;
  });
  const head = codes.length === 1 ? '' : `${rule}\n${voice.catalogue.ui.page.codes}\n\n`;
  return `${head}${texts.join('\n\n')}\n`;
}

function readingLines({ id, question, options, choice, reason }: Interpretation, voice: Voice): readonly string[] {
  const { page } = voice.catalogue.ui;
  const choices = options.map(
    (option) =>
      `${option.id === choice ? '●' : '○'} ${voice.local(option.label)}${option.id === choice ? ` (${page.chosen})` : ''}`,
  );
  return [`${id}: ${voice.local(question)}`, ...choices, `${page.reason}: ${voice.local(reason)}`];
}

function section(heading: string, lines: readonly string[]): string {
  return `${heading}\n${lines.map((line) => `  ${line}`.trimEnd()).join('\n')}`;
}
