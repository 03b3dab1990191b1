import type { CaseFinding, RuleCase } from '../../model/case.ts';
import type { Severity } from '../../model/pack.ts';

/** A finding that a case expects; what is null may be any. */
export interface ExpectedFinding {
  readonly text: string;
  readonly rule: string | null;
  readonly code: string | null;
  readonly place: string;
  readonly severity: Severity | null;
}

/** What a case expects: one outcome of its rule, or all findings of the rules and codes that it names. */
export type Expected =
  | { readonly kind: 'outcome'; readonly outcome: string }
  | { readonly kind: 'findings'; readonly findings: readonly ExpectedFinding[] };

/**
 * Reads `expect`. A code alone is one of the case's own rule, unless no rule makes it. What a rule finds is an error unless
 * the case says otherwise, so that a rule can't grow weaker or stronger unnoticed.
 */
export function expectedOf({ expect, rule: own }: Pick<RuleCase, 'expect' | 'rule'>): Expected {
  if (typeof expect === 'string') return { kind: 'outcome', outcome: expect };
  return {
    kind: 'findings',
    findings: expect.map((text) => {
      const [what = '', where = ''] = text.split(' @ ');
      const [first = '', second = null] = what.split(' ');
      const [place = '', said = null] = where.split(' ');
      const rule = !first.includes('/') ? first : isOfRule(first) ? own : null;
      const severity = (said as Severity | null) ?? (rule === null ? null : 'error');
      return { text, rule, code: first.includes('/') ? first : second, place, severity };
    }),
  };
}

/** Whether rules of packs make a code; the reading of a plan and the report make the others. */
export function isOfRule(code: string): boolean {
  return !/^(?:text|shape|plan)\//.test(code);
}

/** The findings that count for an expectation: of the case's own rule, and of the rules and codes that it names. */
export function relevant(
  findings: readonly CaseFinding[],
  expected: Expected,
  { rule: own }: Pick<RuleCase, 'rule'>,
): readonly CaseFinding[] {
  const named = expected.kind === 'findings' ? expected.findings : [];
  return findings.filter(({ rule, code }) =>
    rule === null
      ? named.some((each) => each.rule === null && each.code === code)
      : rule === own || named.some((each) => each.rule === rule),
  );
}

/** Pairs expected findings with those that came; the more an expectation says, the sooner it chooses. */
export function pair(expected: readonly ExpectedFinding[], actual: readonly CaseFinding[]): readonly Pair[] {
  const left = [...actual];
  const matched = new Map<ExpectedFinding, CaseFinding>();
  for (const one of expected.toSorted((a, b) => Number(a.code === null) - Number(b.code === null))) {
    const at = left.findIndex((each) => fits(each, one));
    if (at !== -1) matched.set(one, ...(left.splice(at, 1) as [CaseFinding]));
  }
  return [
    ...expected.map((each) => ({ expected: each, actual: matched.get(each) ?? null })),
    ...left.map((each) => ({ expected: null, actual: each })),
  ];
}

/** An expected finding and the one that met it; either is null where nothing stands against the other. */
export interface Pair {
  readonly expected: ExpectedFinding | null;
  readonly actual: CaseFinding | null;
}

function fits({ rule, code, place, severity }: CaseFinding, expected: ExpectedFinding): boolean {
  return (
    rule === expected.rule &&
    place === expected.place &&
    (expected.code === null || expected.code === code) &&
    (expected.severity === null || expected.severity === severity)
  );
}
