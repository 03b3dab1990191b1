import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clauseNumbers, insideClause } from '../src/language/clauses.ts';
import type { Pack } from '../src/model/pack.ts';
import { changedClauses, copyFaults } from '../src/trace/citations.ts';
import { compareCopy } from '../src/trace/copy.ts';
import { copyIn, PACKS } from './support.ts';

const named = process.env.GUIJU_SOURCE;
/** The source of each pack: beside it, or where `GUIJU_SOURCE` says; null where there is none to be had. */
const texts = [...PACKS].map(([folder, pack]) => {
  const elsewhere = named !== undefined && existsSync(named) ? readFileSync(named, 'utf8') : null;
  return { pack, id: pack.id, text: copyIn(folder) ?? elsewhere };
});

describe.each([...PACKS.values()])('the ledger of $id', ({ ledger, source, terms, rules }) => {
  const clauses = ledger?.clauses ?? [];

  test('tiles the source from its first character to its last', () => {
    expect(clauses.map(({ number }) => number)).toEqual(
      Array.from({ length: source.clauses }, (_, index) => index + 1),
    );
    expect(clauses.map(({ span }) => span[0])).toEqual([0, ...clauses.slice(0, -1).map(({ span }) => span[1])]);
    expect(clauses.at(-1)?.span[1]).toBe(source.length);
    expect(clauses.filter(({ sha256 }) => !/^[0-9a-f]{64}$/.test(sha256))).toEqual([]);
  });

  test('accounts for every clause once: cited, or set aside for a reason', () => {
    const isCited = ({ terms, rules }: (typeof clauses)[number]) => terms.length + rules.length > 0;
    expect(clauses.filter((clause) => isCited(clause) === (clause.aside !== null))).toEqual([]);
  });

  test('has every cited word inside a clause that the citation names', () => {
    const byNumber = new Map(clauses.map((clause) => [clause.number, clause]));
    const cited = [...terms, ...rules].flatMap(({ citations }) => citations).filter(({ span }) => span !== null);
    expect(cited.filter((citation) => insideClause(citation, byNumber) === null)).toEqual([]);
  });
});

const BROKEN = [
  ['a byte order mark', (text: string) => `\ufeff${text}`, 'bom'],
  ['line ends of another system', (text: string) => text.replaceAll('\n', '\r\n'), 'line-ends'],
  ['a last line end', (text: string) => `${text}\n`, 'last-line-end'],
] as const;

for (const { pack, id, text } of texts) {
  describe.skipIf(text === null)(`a copy of the source of ${id}${text === null ? ' (needs GUIJU_SOURCE)' : ''}`, () => {
    const points = [...(text ?? '')];

    test('that is the same has every cited term exactly at its span', () => {
      const copy = compareCopy(pack, text ?? '');
      expect([copy.isSame, changedClauses(copy), copyFaults(pack, copy)]).toEqual([true, [], []]);
    });

    test.each(BROKEN)('with %s is the same', (_, broken, habit) => {
      const copy = compareCopy(pack, broken(text ?? ''));
      expect([copy.isSame, changedClauses(copy), copy.passedOver]).toEqual([true, [], [habit]]);
    });

    test('with one character changed, put in or taken out has exactly the citations of its clause stale', () => {
      const places =
        id === 'hubin-2008' ? fc.sample(fc.nat(points.length - 1), { numRuns: 40, seed: 7 }) : points.keys();
      for (const at of places) {
        const clause = clauseAt(pack, at);
        const [before, after] = [points.slice(0, at), points.slice(at + 1)];
        const ways = [
          [...before, '※', ...after],
          [...before, '※', ...points.slice(at)],
          [...before, ...after],
        ];
        for (const changed of at % 5 === 0 ? ways : ways.slice(0, 1)) {
          if (changed.join('') === text?.replace(/\n$/, '')) continue;
          const copy = compareCopy(pack, changed.join(''));
          expect(changedClauses(copy), `character ${at}`).toEqual([clause]);
          expect(staleIn(pack, copy)).toEqual(citing(pack, clause));
        }
      }
    });

    test('with a clause taken out, put in twice or moved keeps all but those', () => {
      const parts = (pack.ledger?.clauses ?? []).map(({ span }) => points.slice(...span).join(''));
      const without = compareCopy(pack, parts.toSpliced(9, 1).join(''));
      expect(changedClauses(without)).toEqual([10]);
      const twice = compareCopy(pack, parts.toSpliced(9, 0, '新加的一句。\n').join(''));
      expect(changedClauses(twice)).toEqual([10]);
      const several = compareCopy(
        pack,
        parts.map((part, index) => (index % 9 === 4 ? `※${part.slice(1)}` : part)).join(''),
      );
      expect(changedClauses(several)).toEqual(parts.flatMap((_, index) => (index % 9 === 4 ? [index + 1] : [])));
    });

    test('that is another text keeps nothing and claims nothing', () => {
      const copy = compareCopy(pack, '完全是另一篇文字。'.repeat(30));
      expect(changedClauses(copy)).toHaveLength(pack.source.clauses);
      expect(copy.isSame).toBe(false);
    });
  });
}

function clauseAt({ ledger }: Pack, at: number): number {
  return ledger?.clauses.find(({ span: [start, end] }) => start <= at && at < end)?.number ?? expect.fail();
}

function staleIn(pack: Pack, copy: ReturnType<typeof compareCopy>): readonly string[] {
  return copyFaults(pack, copy).flatMap(({ file, fault }) =>
    fault.code === 'source/stale' ? [`${file} ${fault.path.join('/')}`] : [],
  );
}

/** The places of the citations that name a clause. */
function citing({ terms, rules }: Pack, clause: number): readonly string[] {
  return [...terms, ...rules].flatMap(({ citations, origin: { file, path } }) =>
    citations.flatMap((citation, index) =>
      clauseNumbers(citation.clause).includes(clause) ? [`${file} ${[...path, 'citations', index].join('/')}`] : [],
    ),
  );
}
