import { compilePacks } from './compile/packs.ts';
import { evaluatePlan } from './evaluate/plan.ts';
import { withSameUnits } from './evaluate/same-unit.ts';
import { type Comments, commentsIn, excused } from './excuses.ts';
import type { Checks } from './model/check.ts';
import type { Input } from './model/document.ts';
import type { CheckOptions } from './model/options.ts';
import type { Examined } from './model/outcome.ts';
import type { Pack } from './model/pack.ts';
import type { Examination, Report } from './model/report.ts';
import { type Parsed, parseInput } from './parse/text.ts';
import { buildReport } from './report/build.ts';
import { shapePlan } from './shape/plan.ts';

/**
 * Checks plans against packs: text in, report out. Sees no disk, clock, network or console, and never throws on what
 * stands in an input: bad input is a finding. Each pack comes from `loadPack`; of two with one id the first counts.
 * Throws a RangeError for options that can't be: a parameter or a rule that no pack has, or a value that is not of its
 * type. A finding's `span` is 1-based, its columns count UTF-16 units, and its `fault` is data: a code with parameters.
 *
 * @example
 * const { summary, findings } = check([pack], [{ file: 'plan.yaml', text: 'pack: nobody' }], { asOf: '2008-03-05' });
 * assert.equal(summary.unchecked, 1);
 * assert.deepEqual(findings.map(({ fault, span }) => [fault.code, span.start.line]), [['plan/unknown-pack', 1]]);
 * assert.throws(() => check([pack], [], { parameters: { 'nobody/interval': 1 } }), RangeError);
 */
export function check(packs: readonly Pack[], inputs: readonly Input[], options: CheckOptions = {}): Report {
  return examination(packs, inputs, options).report;
}

/** The same with what was found out about each document. */
export function examination(packs: readonly Pack[], inputs: readonly Input[], options: CheckOptions): Examination {
  const parsed = inputs.flatMap((input) => parseInput(input, options.limits));
  return checkParsed(packs, parsed, options, commentsIn(inputs));
}

/** The same for texts that are parsed already, with the `guiju-ignore` comments of each file. */
export function checkParsed(
  packs: readonly Pack[],
  parsed: readonly Parsed[],
  options: CheckOptions,
  comments: Comments = new Map(),
): Examination {
  const compiled = compilePacks(packs, options.parameters ?? {}, options.severities);
  const examined = withSameUnits(parsed.map((each) => examine(each, compiled)));
  return { examined, report: buildReport(excused(examined, compiled, options, comments), options) };
}

function examine({ document, faults }: Parsed, packs: ReadonlyMap<string, Checks>): Examined {
  if (faults.length > 0) return { document, checks: null, plan: null, unit: null, kind: null, faults, outcomes: [] };
  const shaped = shapePlan(document, packs);
  if (shaped.plan === null || shaped.checks === null) return { ...shaped, document, outcomes: [] };
  return { ...shaped, document, ...evaluatePlan(shaped.checks, shaped.plan, shaped.faults) };
}
