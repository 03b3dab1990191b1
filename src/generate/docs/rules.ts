import type { Interpretation, Rule } from '../../model/pack.ts';
import { type Describing, describe } from '../duty.ts';
import { exampleOf } from '../example.ts';
import { parametersOf } from '../parameters.ts';
import { planText } from '../yaml.ts';

/** What the pages say of a rule, in one language. */
export interface RuleDoc {
  readonly id: string;
  readonly title: string;
  readonly strength: string;
  readonly binds: string;
  readonly sources: readonly string[];
  readonly demands: readonly string[];
  readonly readings: readonly { readonly question: string; readonly choice: string; readonly reason: string }[];
  readonly parameters: readonly { readonly value: string; readonly label: string; readonly reason: string }[];
  readonly remedy: string;
  readonly passing: string;
  readonly failing: string;
}

export interface ChapterDoc {
  readonly id: string;
  readonly title: string;
  readonly rules: readonly RuleDoc[];
}

/** The rules of a pack, chapter by chapter in the order of the source; chapters without rules are left out. */
export function chapterDocs(describing: Describing): readonly ChapterDoc[] {
  const { pack, voice } = describing;
  const chapters = pack.chapters.map(({ id, title }) => ({
    id,
    title: voice.local(title),
    rules: pack.rules.filter(({ chapter }) => chapter === id).map((rule) => ruleDoc(rule, describing)),
  }));
  return chapters.filter(({ rules }) => rules.length > 0);
}

/** Whether a rule binds a unit kind; conditions on the unit are not looked at. */
export function binds({ applies: { kinds } }: Rule, kind: string): boolean {
  return kinds === '*' || kinds.includes(kind);
}

/** What a rule is called in a heading and by a link, the same in every language. */
export function anchorOf(id: string): string {
  return id.replaceAll('.', '-');
}

function ruleDoc(rule: Rule, describing: Describing): RuleDoc {
  const { pack, voice } = describing;
  const { page, modalities, report, skeleton } = voice.catalogue.ui;
  const { where } = rule.applies;
  const example = exampleOf(pack, rule, {
    unit: { id: 'unit-1', name: skeleton.sampleUnit },
    parameters: describing.parameters,
    fill: (field) => skeleton.sample({ field: voice.field(field) }),
  });
  const condition = where === undefined ? [] : [page.where({ condition: voice.list(describe(where, describing)) })];
  return {
    id: rule.id,
    title: voice.local(rule.title),
    strength: modalities[rule.modality],
    binds: [boundBy(rule, describing), ...condition].join(' · '),
    sources: rule.citations.map((citation) => report.clause(citation)),
    demands: [
      ...describe(rule.assert, describing),
      ...(rule.effective === undefined ? [] : [page.effective(rule.effective)]),
    ],
    readings: pack.interpretations
      .filter(({ id }) => rule.interpretations?.includes(id))
      .map((reading) => readingDoc(reading, describing)),
    parameters: parametersOf(rule, describing).map(({ name, label, value, reason }) => ({
      value: `${name} = ${value}`,
      label: voice.local(label),
      reason: voice.local(reason),
    })),
    remedy: voice.local(rule.remedy),
    passing: planText(example.passing),
    failing: planText(example.failing),
  };
}

function boundBy({ applies: { kinds } }: Rule, { pack, voice }: Describing): string {
  if (kinds === '*') return voice.catalogue.ui.page.everyKind;
  return voice.list(pack.kinds.filter(({ id }) => kinds.includes(id)).map(({ label }) => voice.local(label)));
}

function readingDoc({ question, options, choice, reason }: Interpretation, { voice }: Describing) {
  const chosen = options.find(({ id }) => id === choice)?.label;
  return {
    question: voice.local(question),
    choice: chosen === undefined ? choice : voice.local(chosen),
    reason: voice.local(reason),
  };
}
