import { isDate } from '../language/calendar.ts';
import type { Span } from '../model/document.ts';
import type { Comment, InlineIgnores } from '../model/excuse.ts';
import type { IgnorePart } from '../model/excuse-fault.ts';
import type { Fault } from '../model/fault.ts';
import type { Waiver } from '../model/report.ts';
import type { RuleNames } from './rules.ts';
import { daysLeft, type State, stateOn } from './term.ts';

/** A `guiju-ignore` comment as it stands on the day of the run. */
export interface JudgedIgnore {
  readonly comment: Comment;
  readonly span: Span;
  /** The line whose findings it is about. */
  readonly covers: number;
  readonly rule: string;
  readonly rules: ReadonlySet<string>;
  readonly state: State | 'broken';
  readonly waiver: Waiver;
  readonly faults: readonly Fault[];
}

interface Parts {
  readonly rule: string | null;
  readonly until: string | null;
  readonly by: string | null;
  readonly reason: string | null;
}

/** Takes `RULE until DATE by POST -- reason` apart; what is left out is null. */
export function partsOf(text: string): Parts {
  const [, body = '', tail] = /^\s*guiju-ignore\s*([\s\S]*?)(?:(?:^|\s)--(?:\s+([\s\S]*))?)?$/u.exec(text) ?? [];
  const [, rule] = /^(?!(?:until|by)(?:\s|$))(\S+)/u.exec(body) ?? [];
  const [, until] = /(?:^|\s)until\s+(?!by(?:\s|$))(\S+)/u.exec(body) ?? [];
  const [, by] = /(?:^|\s)by\s+(?!until(?:\s|$))([\s\S]+?)\s*(?=\suntil\s|$)/u.exec(body) ?? [];
  return { rule: rule ?? null, until: until ?? null, by: by ?? null, reason: tail?.trim() || null };
}

/** Looks at the `guiju-ignore` comments of one file. A comment alone on its line is about the next line that is none. */
export function judgeIgnores(
  comments: readonly Comment[],
  file: string,
  names: RuleNames,
  allowed: InlineIgnores,
  asOf: string,
): readonly JudgedIgnore[] {
  const alone = new Set(comments.flatMap(({ isAlone, line }) => (isAlone ? [line] : [])));
  return comments.map((comment): JudgedIgnore => {
    const { line, column, text, isAlone } = comment;
    const { rule, until, by, reason } = partsOf(text);
    const rules = new Set(names.resolve(rule ?? ''));
    const span = { start: { line, column }, end: { line, column: column + 1 + text.length } };
    let covers = line;
    if (isAlone) while (alone.has(covers)) covers += 1;
    const missing = Object.entries({ rule, until, by, reason }).flatMap(([part, value]) =>
      value === null ? [part] : [],
    );
    const broken = brokenFault(missing as IgnorePart[], rule ?? '', until ?? '', rules, names, allowed);
    const state = broken === null ? stateOn(asOf, { from: null, until: until ?? '' }) : 'broken';
    const fault = broken ?? termFault(rule ?? '', until ?? '', state, asOf);
    return {
      comment,
      span,
      covers,
      rule: rule ?? '',
      rules,
      state,
      waiver: { kind: 'ignore', reason: reason ?? '', approver: by ?? '', from: null, until: until ?? '', file, line },
      faults: fault === null ? [] : [{ ...fault, span }],
    };
  });
}

/** Whether a rule must hold, so that a comment can't excuse it. */
export function mustHold(id: string, names: RuleNames): boolean {
  const modality = names.check(id)?.rule.modality;
  return modality === 'must' || modality === 'must-not';
}

function brokenFault(
  missing: readonly IgnorePart[],
  rule: string,
  until: string,
  rules: ReadonlySet<string>,
  names: RuleNames,
  allowed: InlineIgnores,
): Fault | null {
  const place = { path: [], about: rule };
  if (missing.length > 0) return { code: 'ignore/incomplete', params: { missing }, ...place };
  if (!isDate(until)) return { code: 'waiver/bad-date', params: { written: 'ignore', text: until }, ...place };
  if (rules.size === 0) {
    const params = { written: 'ignore', name: rule, nearest: names.nearest(rule) } as const;
    return { code: 'waiver/unknown-rule', params, ...place };
  }
  if (allowed === 'all') return null;
  return allowed === 'none' || [...rules].some((id) => mustHold(id, names)) ? refusal(rule, allowed) : null;
}

export function refusal(rule: string, allowed: 'not-must' | 'none'): Fault {
  return { code: 'ignore/refused', params: { rule, allowed }, path: [], about: rule };
}

function termFault(rule: string, until: string, state: State | 'broken', asOf: string): Fault | null {
  const place = { path: [], about: `${rule} ${until}` };
  if (state === 'expired') return { code: 'waiver/expired', params: { written: 'ignore', rule, until }, ...place };
  if (state !== 'expiring') return null;
  const params = { written: 'ignore', rule, until, days: daysLeft(asOf, until) } as const;
  return { code: 'waiver/expiring', params, ...place };
}
