import { added, type Written } from './excuse/added.ts';
import { partsOf } from './excuse/ignores.ts';
import { isObject, valueAt } from './language/pointer.ts';
import type { Input, Json } from './model/document.ts';
import type { AddedException } from './model/report.ts';
import { ignoreComments } from './parse/comments.ts';
import { parseBaseline, parseWaivers } from './parse/exceptions.ts';
import { parseInput } from './parse/text.ts';

/** The texts of one moment that may hold exceptions; null where a file is not there. */
export interface ExceptionTexts {
  readonly waivers: Input | null;
  readonly baseline: Input | null;
  readonly plans: readonly Input[];
}

/**
 * The waivers, ignores and baseline entries that a change from one state of the files to another adds; one whose dates or
 * words change counts as added. What can't be read holds none. Never throws.
 */
export async function addedExceptions(
  before: ExceptionTexts,
  after: ExceptionTexts,
): Promise<readonly AddedException[]> {
  return added(await written(before), await written(after));
}

async function written({ waivers, baseline, plans }: ExceptionTexts): Promise<readonly Written[]> {
  return [
    ...(waivers === null ? [] : await waiversIn(waivers)),
    ...plans.flatMap(ignoresIn),
    ...(baseline === null ? [] : await entriesIn(baseline)),
  ];
}

async function waiversIn(input: Input): Promise<readonly Written[]> {
  const { validateWaiversFile } = await import('./generated/waivers.validators.js');
  const { value, document } = parseWaivers(input, validateWaiversFile);
  return (value?.entries ?? []).map(({ path, from, ...entry }): Written => {
    const { rule, unit, kind, until, approver, reason } = entry;
    const line = document.locate(path).start.line;
    const identity = JSON.stringify(['waiver', rule, unit, kind, from, until, approver, reason]);
    return { kind: 'waiver', file: input.file, line, rule, unit: unit ?? kind, until, approver, reason, identity };
  });
}

function ignoresIn(input: Input): readonly Written[] {
  const comments = 'text' in input ? ignoreComments(input.text) : [];
  if (comments.length === 0) return [];
  const documents = parseInput(input).map(({ document }) => document);
  return comments.map(({ text, line, document }): Written => {
    const { rule, until, by, reason } = partsOf(text);
    return {
      kind: 'ignore',
      file: input.file,
      line,
      rule: rule ?? '',
      unit: unitIn((documents[document] ?? documents.at(-1))?.value ?? null),
      until,
      approver: by,
      reason,
      identity: JSON.stringify(['ignore', input.file, text.trim()]),
    };
  });
}

function unitIn(plan: Json): string | null {
  const id = isObject(plan) ? valueAt(plan, ['unit', 'id']) : null;
  return typeof id === 'string' ? id : null;
}

async function entriesIn(input: Input): Promise<readonly Written[]> {
  const { validateBaselineFile } = await import('./generated/baseline.validators.js');
  const { value, document } = parseBaseline(input, validateBaselineFile);
  return (value?.entries ?? []).map(({ rule, unit, fingerprint }, index): Written => {
    const line = document.locate(['entries', index]).start.line;
    const identity = `baseline ${fingerprint}`;
    return {
      kind: 'baseline',
      file: input.file,
      line,
      rule,
      unit,
      until: null,
      approver: null,
      reason: null,
      identity,
    };
  });
}
