import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseCases } from '../src/parse/cases.ts';
import { coverageOf } from '../src/prove/cases/coverage.ts';
import type { WitnessOf } from '../src/prove/cases/plan.ts';
import { proveCases } from '../src/prove/cases/prove.ts';
import { updateCases } from '../src/prove/cases/update.ts';
import { rememberedWitnesses } from '../src/prove/witness/witness.ts';
import { brief, FIRE_DRILL, FIXTURES, faultyCases, filesIn, read, smallWitness } from './support.ts';

describe('faulty cases are each said at the place', () => {
  test.each(filesIn('fixtures/faulty-cases', '.yaml'))('%s', (file) => {
    const said = faultyCases(file).map((finding) => `${finding.file} ${brief(finding)}`);
    const expected = JSON.parse(read('fixtures/faulty-cases/expected.json')) as Record<string, readonly string[]>;
    expect(said).toEqual(expected[file]);
    expect(said.length).toBeGreaterThan(0);
  });
});

test('a rule without cases is never failed, never passed and, where it has a condition, never exempt', () => {
  const { rules, faults } = coverageOf(FIRE_DRILL, []);
  expect(rules).toHaveLength(FIRE_DRILL.rules.length);
  const codes = faults.map(({ fault }) => fault.code);
  const count = (code: string) => codes.filter((each) => each === code).length;
  expect([count('case/never-failed'), count('case/never-passed')]).toEqual([rules.length, rules.length]);
  const conditional = FIRE_DRILL.rules.filter(({ applies, effective }) => (applies.where ?? effective) !== undefined);
  expect(count('case/never-exempt')).toBe(conditional.length);
});

test('no file gives no result and no finding', () => {
  const { results, findings } = proveCases(FIRE_DRILL, [], () => ({ kind: 'gaveUp', tried: 0 }));
  expect([results, findings]).toEqual([[], []]);
});

describe('--update rewrites what is expected and nothing else', () => {
  const file = 'before.yaml';
  const prove = (text: string, witnessOf: WitnessOf = smallWitness) =>
    proveCases(FIRE_DRILL, [{ file, text }], witnessOf);
  const update = (text: string, witnessOf?: WitnessOf) => {
    const { results, documents } = prove(text, witnessOf);
    return updateCases(results, new Map([[file, text]]), documents);
  };

  test('as the fixture shows', async () => {
    const { texts, updates } = update(read('fixtures/cases-update', file));
    await expect(texts.get(file)).toMatchFileSnapshot(join(FIXTURES, 'cases-update/after.yaml'));
    expect(updates.flatMap(({ refused }) => refused ?? [])).toEqual(['comment', 'unchecked']);
  });

  test('what it wrote is met, and a second time there is nothing to write', () => {
    const after = read('fixtures/cases-update/after.yaml');
    const unmet = prove(after).results.filter(({ isMet }) => !isMet);
    expect(update(after).texts.size).toBe(0);
    expect(unmet).toHaveLength(2);
  });

  test.each(['pass', '[entry/missing @ 1:1]'])('every case of the pack, spoilt to %s, becomes what it was', (wrong) => {
    const witnessOf = rememberedWitnesses();
    for (const name of filesIn('fixtures/cases/fire-drill', '.yaml')) {
      const right = read('fixtures/cases/fire-drill', name);
      const spoilt = right.replace(/^( *expect:)(?: .*|(?:\n {6}- .*)+)$/gm, `$1 ${wrong}`);
      const text = update(spoilt, witnessOf).texts.get(file) ?? '';
      expect(prove(text, witnessOf).results.filter(({ isMet }) => !isMet)).toEqual([]);
      expect(expectations(text)).toEqual(expectations(right));
    }
  });
});

/** What cases expect; of one that changes a witness the places, since it is written anew by its rule however it was written. */
function expectations(text: string): unknown {
  return parseCases([{ file: 'a.yaml', text }], FIRE_DRILL.id).cases.map(({ expect, change }) =>
    change === undefined || typeof expect === 'string' ? expect : expect.map((each) => each.replace(/^.* @ /, '@ ')),
  );
}
