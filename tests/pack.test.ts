import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { visitAssertion } from '../src/language/assertions.ts';
import type { Citation } from '../src/model/pack.ts';
import { PACKS, read } from './support.ts';

const hubin = PACKS.get('rules/hubin-2008') ?? expect.fail();
const drill = PACKS.get('fixtures/packs/fire-drill') ?? expect.fail();

/** The source text is not part of the project; `.ci/run` names it, and without it what needs it is skipped. */
const source = process.env.GUIJU_SOURCE;
const hasSource = source !== undefined && existsSync(source);

test('hubin-2008 holds all 113 things that its source names', () => {
  const count = (id: string) => hubin.terms.filter((term) => term.class === id).length;
  expect([count('system'), count('carrier'), count('project')]).toEqual([41, 26, 6]);
  expect([count('goal'), count('concept'), count('setting'), count('service')]).toEqual([15, 6, 14, 5]);
  expect(hubin.terms).toHaveLength(113);
  expect(hubin.kinds).toHaveLength(10);
});

/** What the source names, a line each: its list (a project has none, it is served by what is in others), its clauses, how strongly it binds whom, and how often. */
const FACTS = read('fixtures/facts/hubin-2008.tsv')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [string, string, string, string, string, string, string]);

const CADENCES: Readonly<Record<string, string>> = { quarter: 'quarterly', year: 'annual' };

test.each(FACTS)(
  'the pack keeps to what the source says of %s',
  (id, name, list, clauses, modality, units, cadence) => {
    const term = hubin.terms.find((each) => each.id === id) ?? expect.fail();
    const rules = hubin.rules.filter(({ assert }) => termsIn(assert).has(id));
    const { collection } = hubin.classes.find((each) => each.id === term.class) ?? expect.fail();
    const plain = (text: string) => text.replaceAll(/["“”]/g, '');
    expect([plain(term.label.zh), collection ?? '-']).toEqual([plain(name), list]);
    expect(new Set(rules.map((rule) => rule.modality))).toEqual(new Set([modality]));
    const kinds = (ids: readonly string[]) => (ids.includes('*') || ids.includes('all') ? all : [...ids]).toSorted();
    const all = hubin.kinds.map((kind) => kind.id);
    expect([...new Set(rules.flatMap(({ applies }) => kinds([applies.kinds].flat())))].toSorted()).toEqual(
      kinds(units.split(',')),
    );
    const cited = [...rules, term].flatMap(({ citations }) => citations).flatMap(({ clause }) => clausesOf(clause));
    expect(clausesOf(clauses).filter((clause) => !cited.includes(clause))).toEqual([]);
    const demands = JSON.stringify(rules.map(({ assert }) => assert));
    expect(demands.includes('"onEvent"')).toBe(cadence === 'event');
    expect(/"atLeast":\{"parameter"/.test(demands)).toBe(cadence === 'periodic');
    const often = CADENCES[cadence];
    expect([...demands.matchAll(/"atLeast":"(\w+)"/g)].map(([, text]) => text).every((text) => text === often)).toBe(
      true,
    );
    expect(demands.includes('"atLeast":"')).toBe(often !== undefined);
  },
);

function termsIn(assert: (typeof hubin.rules)[number]['assert']): ReadonlySet<string> {
  const named = new Set<string>();
  visitAssertion(assert, [], { name: (what, id) => what === 'term' && named.add(id) });
  return named;
}

describe.each([...PACKS.values()])('$id', ({ rules, terms, interpretations, source, parameters }) => {
  test('every rule cites words at a span, and every clause is one of the source', () => {
    const cited = rules.flatMap(({ citations }) => citations);
    expect(cited.filter(({ term, span }) => term === null || span === null)).toEqual([]);
    const numbers = [...cited, ...terms.flatMap(({ citations }) => citations)].flatMap(({ clause }) =>
      clausesOf(clause),
    );
    expect(numbers.filter((number) => number < 1 || number > source.clauses)).toEqual([]);
  });

  test('what the text leaves open is chosen among its options and rested on', () => {
    const rested = new Set(rules.flatMap((rule) => rule.interpretations ?? []));
    expect(interpretations.filter(({ id }) => !rested.has(id)).map(({ id }) => id)).toEqual([]);
    const used = JSON.stringify(rules.map(({ assert }) => assert));
    expect(parameters.filter(({ id }) => !used.includes(`"parameter":"${id}"`)).map(({ id }) => id)).toEqual([]);
  });
});

describe('every cited term stands exactly at its span', () => {
  test('fire-drill', () => verify(read('fixtures/packs/fire-drill/source.txt'), drill));

  test.skipIf(!hasSource)('hubin-2008 (needs GUIJU_SOURCE)', () => verify(readFileSync(source ?? '', 'utf8'), hubin));
});

function verify(text: string, { rules, source }: typeof hubin): void {
  const points = [...text];
  expect(points.length).toBe(source.length);
  expect(`sha256:${createHash('sha256').update(text).digest('hex')}`).toBe(source.digest);
  const starts = clauseStarts(points);
  expect(starts.length).toBe(source.clauses);
  for (const { id, citations } of rules) {
    for (const { clause, term, span } of citations) {
      const [start, end] = span ?? [0, 0];
      expect(points.slice(start, end).join(''), id).toBe(term);
      const holding = starts.findLastIndex((each) => each <= start) + 1;
      expect(clausesOf(clause), `${id}: clause ${holding}`).toContain(holding);
    }
  }
}

/** The text cut after every stop and line end, as the clauses of a source are numbered. */
function clauseStarts(points: readonly string[]): readonly number[] {
  const starts = points.flatMap((_, index) => (index === 0 || /[.。\n]/.test(points[index - 1] ?? '') ? [index] : []));
  return starts.filter((start, index) => points.slice(start, starts[index + 1]).some((point) => point.trim() !== ''));
}

function clausesOf(clause: Citation['clause']): readonly number[] {
  return clause.split(',').flatMap((range) => {
    const [from = 0, until = from] = range.split('-').map(Number);
    return Array.from({ length: until - from + 1 }, (_, index) => from + index);
  });
}
