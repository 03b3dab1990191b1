import { visitAssertion } from '../language/assertions.ts';
import { byNumber, clauseNumbers, insideClause } from '../language/clauses.ts';
import type { AsideClass, Clause, Ledger, Pack, Rule } from '../model/pack.ts';
import type { Aside, Coverage, Trace, TracedClause, TracedRule } from '../model/trace.ts';

/** What is known of a pack's cases: where they are, and the rule that each tries. */
export interface TracedCases {
  readonly folder: string;
  readonly rules: readonly string[];
}

const CLASSES: readonly AsideClass[] = ['heading', 'background', 'exhortation', 'definition', 'repetition'];

/** Follows every clause of a pack's ledger to its terms, its rules and their cases. `changed` is null without a copy. */
export function traceClauses(
  pack: Pack,
  ledger: Ledger,
  cases: TracedCases | null,
  changed: readonly number[] | null,
): Omit<Trace, 'copy'> {
  const { id, version, rules, source } = pack;
  const tries = new Map(rules.map((rule) => [rule.id, cases?.rules.filter((each) => each === rule.id).length ?? 0]));
  const followed = rules.map(followRule);
  const numbered = byNumber(ledger.clauses);
  const clauses = ledger.clauses.map((clause): TracedClause => {
    const own = followed
      .filter(({ clauses, terms }) => clauses.has(clause.number) || clause.terms.some((term) => terms.has(term)))
      .map(
        ({ rule }): TracedRule => ({
          id: rule.id,
          cited: citedIn(rule, clause, numbered),
          cases: tries.get(rule.id) ?? 0,
        }),
      );
    return {
      clause,
      rules: own,
      cases: own.reduce((sum, rule) => sum + rule.cases, 0),
      isChanged: changed === null ? null : changed.includes(clause.number),
    };
  });
  return {
    pack: { id, version },
    clauses,
    coverage: { clauses: clauseCoverage(ledger, source.clauses), characters: characterCoverage(ledger, source.length) },
    asides: CLASSES.flatMap((name) => asideOf(name, ledger)),
    cases: cases && { folder: cases.folder, count: cases.rules.length },
    untried: cases === null ? [] : rules.filter((rule) => tries.get(rule.id) === 0).map((rule) => rule.id),
  };
}

/** Whether all of a source is accounted for. */
export function isWhole({ coverage }: Pick<Trace, 'coverage'>): boolean {
  return [coverage.clauses, coverage.characters].every(({ of, cited, setAside }) => cited + setAside === of);
}

function followRule(rule: Rule) {
  const terms = new Set<string>();
  visitAssertion(rule.assert, [], { name: (what, id) => what === 'term' && terms.add(id) });
  return { rule, terms, clauses: new Set(rule.citations.flatMap(({ clause }) => clauseNumbers(clause))) };
}

function citedIn(rule: Rule, { number }: Clause, clauses: ReadonlyMap<number, Clause>): TracedRule['cited'] {
  return rule.citations.flatMap((citation) => {
    const inside = insideClause(citation, clauses);
    return inside?.clause === number && citation.term !== null ? [{ term: citation.term, span: inside.span }] : [];
  });
}

type Account = 'cited' | 'setAside' | null;

function accountOf({ terms, rules, aside }: Clause): Account {
  if (terms.length + rules.length > 0) return 'cited';
  return aside === null ? null : 'setAside';
}

function clauseCoverage({ clauses }: Ledger, of: number): Coverage {
  const numbers = (account: Account) =>
    new Set(clauses.filter((clause) => accountOf(clause) === account).map(({ number }) => number)).size;
  return { of, cited: numbers('cited'), setAside: numbers('setAside') };
}

/** Each character counts once, however many clauses claim it. */
function characterCoverage({ clauses }: Ledger, of: number): Coverage {
  const accounts: Account[] = Array.from({ length: of }, () => null);
  for (const clause of clauses) {
    const account = accountOf(clause);
    for (let at = clause.span[0]; at < Math.min(clause.span[1], of); at += 1)
      accounts[at] = account ?? accounts[at] ?? null;
  }
  const count = (account: Account) => accounts.filter((each) => each === account).length;
  return { of, cited: count('cited'), setAside: count('setAside') };
}

function asideOf(name: AsideClass, { clauses }: Ledger): readonly Aside[] {
  const own = clauses.filter(({ aside }) => aside?.class === name);
  if (own.length === 0) return [];
  return [
    { class: name, clauses: own.length, characters: own.reduce((sum, { span: [from, to] }) => sum + to - from, 0) },
  ];
}
