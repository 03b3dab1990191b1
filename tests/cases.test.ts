import { describe, expect, test } from 'vitest';
import { coverageOf } from '../src/prove/cases/coverage.ts';
import { proveCases } from '../src/prove/cases/prove.ts';
import { brief, FIRE_DRILL, faultyCases, filesIn, read } from './support.ts';

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
