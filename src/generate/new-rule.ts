import { Document, type Node } from 'yaml';
import { BLANK } from '../language/blank.ts';
import type { AssertionShape, Modality } from '../model/pack.ts';
import { openText } from './beginning.ts';

/** What is known of a rule that is to be written. */
export interface NewRule {
  readonly id: string;
  readonly modality: Modality;
  /** Empty for every kind. */
  readonly kinds: readonly string[];
  readonly assert: AssertionShape;
  /** Null where a person still has to look it up. */
  readonly clause: string | null;
}

/** The lines of a rule in a chapter; what a person has to say is marked. */
export function ruleLines({ id, modality, kinds, assert, clause }: NewRule): readonly string[] {
  return [
    `id: ${id}`,
    `title: ${flow(openText('title', id))}`,
    `modality: ${modality}`,
    `applies: ${flow({ kinds: kinds.length === 0 ? '*' : kinds })}`,
    `assert: ${flow(assert)}`,
    citationLine(clause),
    `remedy: ${flow(openText('remedy', id))}`,
  ];
}

/** The lines of a term that a rule is about. */
export function termLines(id: string, termClass: string, clause: string | null): readonly string[] {
  return [`id: ${id}`, `class: ${termClass}`, `label: ${flow(openText('label', id))}`, citationLine(clause)];
}

/** A case with a whole plan, as it stands in a file of cases. */
export function caseLines(
  name: string,
  rule: string,
  plan: string,
  expect: string | readonly string[],
): readonly string[] {
  const text = plan.trimEnd().split('\n');
  return [
    `name: ${flow(name)}`,
    `rule: ${rule}`,
    'plan: |',
    ...text.map((line) => (line === '' ? '' : `  ${line}`)),
    `expect: ${flow(expect)}`,
  ];
}

/** The beginning of a chapter without rules. */
export function chapterText(id: string): string {
  return `title: ${flow(openText('chapter', id))}\n`;
}

function citationLine(clause: string | null): string {
  const known = clause === null ? 1 : /^\d+$/.test(clause) ? Number(clause) : clause;
  return `citations: ${flow([{ clause: known, term: BLANK.zh }])}`;
}

/** A value on one line of YAML. */
function flow(value: unknown): string {
  const document = new Document(value);
  const root = document.contents as (Node & { flow?: boolean }) | null;
  if (root !== null && typeof value === 'object') root.flow = true;
  return document.toString({ lineWidth: 0 }).trim().replace(/\[ /g, '[').replace(/ \]/g, ']');
}
