import { OWN_RULES } from '../language/own-rules.ts';
import type { Checks } from '../model/check.ts';
import type { Document } from '../model/document.ts';
import type { Comment, InlineIgnores, WaiverFile } from '../model/excuse.ts';
import type { Fault } from '../model/fault.ts';
import type { Examined } from '../model/outcome.ts';
import type { Found, Unnumbered, Waiver } from '../model/report.ts';
import { type JudgedIgnore, judgeIgnores, mustHold, refusal } from './ignores.ts';
import { type RuleNames, ruleNames } from './rules.ts';
import { type JudgedWaiver, judgeWaivers } from './waivers.ts';

/** The exceptions of a run and the day on which they are judged. */
export interface Exceptions {
  readonly asOf: string;
  readonly waivers: WaiverFile | null;
  /** The `guiju-ignore` comments of each file that has some. */
  readonly comments: ReadonlyMap<string, readonly Comment[]>;
  readonly inlineIgnores: InlineIgnores;
  /** Whether the run has all the plans that the waivers are about. */
  readonly isWhole: boolean;
}

/** Exceptions looked at: names known, dates compared. */
export interface Judged {
  readonly names: RuleNames;
  readonly allowed: InlineIgnores;
  readonly isWhole: boolean;
  readonly waiverFile: Document | null;
  readonly waivers: readonly JudgedWaiver[];
  readonly ignores: ReadonlyMap<string, readonly JudgedIgnore[]>;
}

/** Something to say of an exception, in the file that holds it; of a comment, in its document of the file. */
export interface Said {
  readonly file: string;
  readonly document: number;
  readonly fault: Fault;
}

export function judge(exceptions: Exceptions, packs: ReadonlyMap<string, Checks>): Judged {
  const { asOf, waivers, comments, inlineIgnores: allowed, isWhole } = exceptions;
  const names = ruleNames(packs);
  return {
    names,
    allowed,
    isWhole,
    waiverFile: waivers?.document ?? null,
    waivers: waivers === null ? [] : judgeWaivers(waivers, packs, names, asOf),
    ignores: new Map(
      [...comments].map(([file, each]) => [file, judgeIgnores(each, file, names, allowed, asOf)] as const),
    ),
  };
}

/** Marks the failed rules that waivers excuse; of several waivers for one the first counts. */
export function waive(examined: readonly Examined[], { waivers }: Judged): readonly Examined[] {
  const holding = waivers.filter(holds);
  if (holding.length === 0) return examined;
  return examined.map((one) => {
    const own = holding.filter(({ concerns }) => concerns(one));
    if (own.length === 0) return one;
    const outcomes = one.outcomes.map((outcome) => {
      const found = own.find(({ rules }) => outcome.verdict.kind === 'fail' && rules.has(outcome.check.id));
      return found === undefined ? outcome : { ...outcome, waiver: found.waiver };
    });
    return { ...one, outcomes };
  });
}

/** Marks the findings that a comment on their line excuses, or a waiver of one of the tool's own rules. */
export function excuse(found: readonly Found[], judged: Judged): readonly Found[] {
  const own = judged.waivers.filter((each) => holds(each) && OWN_RULES.some((id) => each.rules.has(id)));
  return found.map(({ one, findings }) => {
    const ignores = judged.ignores.get(one.document.file) ?? [];
    if (one.plan === null || (ignores.length === 0 && own.length === 0)) return { one, findings };
    const waivers = own.filter(({ concerns }) => concerns(one));
    const waiverOf = (finding: Unnumbered): Waiver | null =>
      finding.waiver ??
      waivers.find(({ rules }) => rules.has(finding.rule))?.waiver ??
      ignores.find((ignore) => holds(ignore) && covers(ignore, finding) && !isRefused(ignore, finding, judged))
        ?.waiver ??
      null;
    return { one, findings: findings.map((finding) => ({ ...finding, waiver: waiverOf(finding) })) };
  });
}

/** All that there is to say of the exceptions themselves, once it is known what they excuse. */
export function sayings(found: readonly Found[], judged: Judged): readonly Said[] {
  const used = new Set<Waiver>();
  for (const { one, findings } of found) {
    for (const { waiver } of one.outcomes) if (waiver !== undefined) used.add(waiver);
    for (const { waiver } of findings) if (waiver !== null) used.add(waiver);
  }
  const ofWaivers = judged.waivers.flatMap((each): readonly Said[] => {
    const file = judged.waiverFile?.file ?? '';
    const unused = isUnused(each, found, used, judged) ? [unusedWaiver(each)] : [];
    return [...each.faults, ...unused].map((fault) => ({ file, document: 0, fault }));
  });
  const ofIgnores = [...judged.ignores].flatMap(([file, ignores]) =>
    ignores.flatMap((ignore) => ignoreFaults(ignore, file, found, used, judged)),
  );
  return [...ofWaivers, ...ofIgnores];
}

/** Whether a waiver excuses nothing though what it is for was there to be excused. */
export function isUnused(
  each: JudgedWaiver,
  found: readonly Found[],
  used: ReadonlySet<Waiver>,
  { isWhole }: Pick<Judged, 'isWhole'>,
): boolean {
  return holds(each) && !used.has(each.waiver) && (isWhole || found.some(({ one }) => each.concerns(one)));
}

function unusedWaiver({ entry: { rule, unit, kind, path } }: JudgedWaiver): Fault {
  const params = { written: 'waiver', rule, of: unit ?? kind } as const;
  return { code: 'waiver/unused', params, path: [...path, 'rule'], about: `${rule} ${unit ?? ''} ${kind ?? ''}` };
}

function ignoreFaults(
  ignore: JudgedIgnore,
  file: string,
  found: readonly Found[],
  used: ReadonlySet<Waiver>,
  judged: Judged,
): readonly Said[] {
  const { comment, rule, span } = ignore;
  const say = (fault: Fault): Said => ({ file, document: comment.document, fault });
  const here = found.filter(({ one }) => one.document.file === file);
  const unused = holds(ignore) && !used.has(ignore.waiver) && here.every(({ one }) => one.plan !== null);
  if (!unused) return ignore.faults.map(say);
  const isBarred = here.some(({ findings }) =>
    findings.some((finding) => covers(ignore, finding) && isRefused(ignore, finding, judged)),
  );
  if (isBarred && judged.allowed !== 'all') return [say({ ...refusal(rule, judged.allowed), span })];
  const params = { written: 'ignore', rule, of: null } as const;
  return [...ignore.faults, { code: 'waiver/unused', params, path: [], about: rule, span } as const].map(say);
}

function holds({ state }: JudgedWaiver | JudgedIgnore): boolean {
  return state === 'active' || state === 'expiring';
}

function covers({ covers: line, rules }: JudgedIgnore, { span, rule }: Unnumbered): boolean {
  return span.start.line === line && rules.has(rule);
}

/** Errors of the tool's own must hold as well; of the pack's rules their strength decides. */
function isRefused(_: JudgedIgnore, { rule, severity }: Unnumbered, { names, allowed }: Judged): boolean {
  return allowed !== 'all' && (names.check(rule) === undefined ? severity === 'error' : mustHold(rule, names));
}
