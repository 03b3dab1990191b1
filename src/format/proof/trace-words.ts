import type { Voice } from '../../messages/speak.ts';
import type { Trace, TracedClause, TracedRule } from '../../model/trace.ts';
import { visible } from '../visible.ts';

/** The cells of a clause's row: number, span, terms, rules and cases; what is set aside says why in place of rules. */
export function cellsOf(traced: TracedClause, voice: Voice): readonly [string, string, string, string, string] {
  const { trace: words } = voice.catalogue.ui;
  const { clause, rules, cases, isChanged } = traced;
  const [start, end] = clause.span;
  const number = isChanged ? `${clause.number} (${words.changed})` : String(clause.number);
  const span = `[${start}, ${end})`;
  if (clause.aside !== null) {
    const why = `${words.classes[clause.aside.class]}${words.colon}${visible(voice.local(clause.aside.reason))}`;
    return [number, span, '–', why, '–'];
  }
  if (clause.terms.length + clause.rules.length === 0) return [number, span, '–', words.nobody, '–'];
  const terms = clause.terms.length === 0 ? '–' : clause.terms.join(' ');
  return [number, span, terms, voice.list(rules.map(ruleIn)), String(cases)];
}

function ruleIn({ id, cited }: TracedRule): string {
  const words = cited.map(({ term, span: [start, end] }) => `“${visible(term)}”[${start}, ${end})`);
  return [id, ...words].join(' ');
}

/** What follows the table: coverage, classes, cases and what a copy shows, a line each. */
export function summaryOf(trace: Trace, voice: Voice): readonly string[] {
  const { trace: words } = voice.catalogue.ui;
  const { coverage, asides, cases, untried, copy } = trace;
  const classes = asides.map((aside) => words.aside({ ...aside, name: words.classes[aside.class] }));
  return [
    words.clauses(coverage.clauses),
    words.characters(coverage.characters),
    ...(classes.length === 0 ? [] : [`  ${voice.list(classes)}`]),
    cases === null ? words.noCases : words.cases({ folder: visible(cases.folder), count: cases.count }),
    ...(untried.length === 0 ? [] : [`  ${words.untried}${words.colon}${voice.list(untried)}`]),
    ...(copy === null ? [] : copyLines(copy, voice)),
  ];
}

function copyLines(copy: NonNullable<Trace['copy']>, voice: Voice): readonly string[] {
  const { trace: words } = voice.catalogue.ui;
  const { isSame, changed, faults, passedOver } = copy;
  const file = visible(copy.file);
  const head =
    isSame && faults.length === 0
      ? words.copySame({ file })
      : words.copyDiffers({ file, clauses: changed, faults: faults.length });
  return [
    head,
    ...passedOver.map((habit) => `  ${words.habits[habit]}`),
    ...faults.map((fault) => `  ${visible(voice.say(fault))}`),
  ];
}
