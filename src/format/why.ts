import { nested } from '../messages/shown.ts';
import type { Voice } from '../messages/speak.ts';
import type { PackReport, Report } from '../model/report.ts';
import type { PlacedMet, Why } from '../model/why.ts';
import { frameOf } from './frame.ts';
import { type Style, styleOf } from './style.ts';
import { findingsText } from './text.ts';
import { inert, visible } from './visible.ts';

/** A rule on a plan, for people: whether and why it applies, how it came out, and where in the plan that is seen. */
export function whyText(why: Why, packs: Report['packs'], voice: Voice, color: boolean): string {
  const { why: words, report } = voice.catalogue.ui;
  const style = styleOf(color);
  const { kind } = why.result;
  const paint = { pass: style.green, fail: style.red, needsReview: style.yellow, waived: style.green };
  const result = words.results[kind];
  const clauses = why.rule.citations.map((citation) => report.clause(citation));
  const head = [
    `${kind === 'notApplicable' ? result : paint[kind](result)}  ${style.bold(visible(voice.local(why.rule.title)))}`,
    visible(words.head({ unit: why.unit.name, kind: voice.local(why.kind.label), file: why.file })),
    `${words.basis}${visible(`${why.id} ${voice.list(clauses)}`.trimEnd())}`,
  ];
  const body = [appliesLines(why, voice, style).join('\n'), resultLines(why, packs, voice, color)];
  return inert(`${[head.join('\n'), ...body].filter((part) => part !== '').join('\n\n')}\n`);
}

function appliesLines(why: Why, voice: Voice, style: Style): readonly string[] {
  const { why: words } = voice.catalogue.ui;
  const { result, rule, binds } = why;
  const kind = voice.local(why.kind.label);
  const kinds = voice.list(binds.map(({ label }) => voice.local(label)));
  if (result.kind !== 'notApplicable') {
    return [
      words.applies,
      `  ${words.bound({ kind, all: rule.applies.kinds === '*', kinds })}`,
      `  ${rule.effective === undefined ? words.wholePeriod : periodLine(why, rule.effective, true, voice)}`,
      ...(why.condition.length === 0
        ? [`  ${words.noCondition}`]
        : [`  ${words.condition}`, ...why.condition.flatMap((met) => metLines(met, why, voice, style))]),
    ].map(visible);
  }
  const reasons = {
    kind: () => [`  ${words.unbound({ kind, kinds })}`],
    period: () => (rule.effective === undefined ? [] : [`  ${periodLine(why, rule.effective, false, voice)}`]),
    condition: () => [
      `  ${words.unmet}`,
      ...result.unmet.flatMap(({ fault, place }) => placeLines(voice.say(fault), place, why, style)),
    ],
  };
  return [words.exempt, ...reasons[result.reason]()];
}

function periodLine(
  { period }: Why,
  effective: { readonly from: string; readonly until: string },
  overlap: boolean,
  voice: Voice,
): string {
  const { from: ruleFrom, until: ruleUntil } = effective;
  return voice.catalogue.ui.why.period({ ...period, ruleFrom, ruleUntil, overlap });
}

function resultLines(why: Why, packs: readonly PackReport[], voice: Voice, color: boolean): string {
  const { result } = why;
  const { why: words, page } = voice.catalogue.ui;
  switch (result.kind) {
    case 'pass':
      return [words.satisfied, ...result.met.flatMap((met) => metLines(met, why, voice, styleOf(color)))].join('\n');
    case 'fail':
    case 'waived':
      return findingsText({ findings: result.findings, packs }, voice, color).trimEnd();
    case 'needsReview': {
      const questions = result.questions.map((question) => page.attest({ question: voice.local(question) }));
      return [...questions, words.review({ rule: why.id })].map(visible).join('\n');
    }
    case 'notApplicable':
      return '';
  }
}

function metLines(met: PlacedMet, why: Why, voice: Voice, style: Style): readonly string[] {
  return placeLines(metSentence(met, voice), met.place, why, style);
}

function placeLines(sentence: string, place: PlacedMet['place'], { file }: Why, style: Style): readonly string[] {
  if (place === null) return [`  ${visible(sentence)}`];
  const { line, column } = place.span.start;
  const at = style.bold(`${visible(file)}:${line}:${column}`);
  return [`  ${at}  ${visible(sentence)}`, ...frameOf(place, style).map((row) => `    ${row}`)];
}

function metSentence(met: PlacedMet, voice: Voice): string {
  const { met: words } = voice.catalogue.ui.why;
  switch (met.kind) {
    case 'entry':
    case 'absent':
      return words[met.kind]({ term: nested(voice.local(met.term)), collection: voice.collection(met.collection) });
    case 'field':
      return words.field({
        field: met.label === null ? voice.field(met.field) : voice.labelled(voice.local(met.label), met.field),
      });
    case 'parts':
      return words.parts({ parts: voice.list(met.parts.map((part) => voice.local(part))) });
    case 'cadence':
      return words.cadence({ actual: voice.cadence(met.actual), required: voice.cadence(met.required) });
    case 'due': {
      const dates = met.dates.map(({ period, date }) => ({ period: voice.period(period), date }));
      return words.due({ required: voice.cadence(met.required), dates });
    }
    case 'event':
      return words.event({ event: nested(voice.local(met.event)) });
    case 'timing':
      return words.timing({ timing: voice.timing(met.timing) });
    case 'count':
      return words.count({ ...met, collection: voice.collection(met.collection) });
    case 'declined':
      return words.declined({ term: nested(voice.local(met.term)) });
    case 'served':
      return words.served({ value: nested(voice.local(met.value)), field: voice.field(met.field) });
    case 'reference':
      return words.reference({ value: nested(voice.local(met.value)) });
    case 'value':
      return words.value({ key: voice.field(met.key), value: met.value });
    case 'attested':
      return words.attested;
    case 'nothing':
      return words.nothing({ collections: voice.list(met.collections.map((each) => voice.collection(each))) });
  }
}
