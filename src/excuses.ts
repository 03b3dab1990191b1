import { excuse, judge, sayings, waive } from './excuse/excuse.ts';
import type { Checks } from './model/check.ts';
import type { Input } from './model/document.ts';
import type { Baseline, Comment, WaiverFile } from './model/excuse.ts';
import type { CheckOptions } from './model/options.ts';
import type { Examined } from './model/outcome.ts';
import type { Finding } from './model/report.ts';
import { ignoreComments } from './parse/comments.ts';
import { parseBaseline, parseWaivers, type ReadExceptions } from './parse/exceptions.ts';
import type { FoundAll } from './report/build.ts';
import { locate } from './report/findings.ts';
import { packFindings } from './report/packs.ts';
import { withSaid } from './report/said.ts';

/** The `guiju-ignore` comments of each file that has some. */
export type Comments = ReadonlyMap<string, readonly Comment[]>;

export function commentsIn(inputs: readonly Input[]): Comments {
  const found = inputs.map((input) => [input.file, 'text' in input ? ignoreComments(input.text) : []] as const);
  return new Map(found.filter(([, comments]) => comments.length > 0));
}

/** What was found, and what of it waivers and comments excuse; without a date to judge them by, none does. */
export function excused(
  examined: readonly Examined[],
  packs: ReadonlyMap<string, Checks>,
  { asOf = null, waivers = null, inlineIgnores = 'not-must', isWhole = false }: CheckOptions,
  comments: Comments,
): FoundAll {
  if (asOf === null || (waivers === null && comments.size === 0)) return { plans: locate(examined), others: [] };
  const judged = judge({ asOf, waivers, comments, inlineIgnores, isWhole }, packs);
  const found = excuse(locate(waive(examined, judged)), judged);
  return withSaid(found, sayings(found, judged), judged.waiverFile);
}

/**
 * Reads `waivers.yaml`; null where its shape is wrong, and the findings say why. Never throws.
 *
 * @example
 * const { waivers, findings } = await loadWaivers({ file: 'waivers.yaml', text: 'waivers: []' });
 * assert.deepEqual(findings, []);
 * check([pack], [{ file: 'plan.yaml', text: '' }], { waivers, asOf: '2008-03-05' });
 */
export async function loadWaivers(
  input: Input,
): Promise<{ readonly waivers: WaiverFile | null; readonly findings: readonly Finding[] }> {
  const { validateWaiversFile } = await import('./generated/waivers.validators.js');
  const read = parseWaivers(input, validateWaiversFile);
  return { waivers: read.value, findings: said(read, input.file, 'waiver') };
}

/**
 * Reads a baseline; null where its shape is wrong, and the findings say why. Never throws.
 *
 * @example
 * const { baseline, findings } = await loadBaseline({ file: 'guiju.baseline.json', text: '[]' });
 * assert.equal(baseline, null);
 * assert.equal(findings[0]?.rule, 'baseline/shape');
 */
export async function loadBaseline(
  input: Input,
): Promise<{ readonly baseline: Baseline | null; readonly findings: readonly Finding[] }> {
  const { validateBaselineFile } = await import('./generated/baseline.validators.js');
  const read = parseBaseline(input, validateBaselineFile);
  return { baseline: read.value, findings: said(read, input.file, 'baseline') };
}

function said({ faults, document }: ReadExceptions<unknown>, file: string, owner: 'waiver' | 'baseline') {
  return packFindings(
    faults.map((fault) => ({ file, fault })),
    new Map([[file, document]]),
    owner,
  );
}
