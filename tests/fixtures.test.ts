import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isUnrun } from '../src/format/cases/summary.ts';
import { proveCases } from '../src/prove/cases/prove.ts';
import { witnessOf } from '../src/prove/witness/witness.ts';
import { brief, checkText, filesIn, linted, PACKS, read } from './support.ts';

const KINDS = [...PACKS.values()][0]?.kinds.map(({ id }) => id) ?? [];

describe('exemplary plans have nothing to be found', () => {
  test('one a unit kind', () => {
    const kinds = filesIn('fixtures/plans', '.yaml').map(
      (file) => checkText(read('fixtures/plans', file)).plans[0]?.kind,
    );
    expect(kinds.toSorted()).toEqual(KINDS.toSorted());
  });

  const plans = [
    ...filesIn('fixtures/plans', '.yaml').map((file) => `fixtures/plans/${file}`),
    ...filesIn('fixtures/packs', '.yaml')
      .filter((file) => /plans\/good/.test(file))
      .map((file) => `fixtures/packs/${file}`),
    ...filesIn('fixtures/packs', '.json')
      .filter((file) => /plans\/good/.test(file))
      .map((file) => `fixtures/packs/${file}`),
  ];
  test.each(plans)('%s', (file) => {
    const report = checkText(read(file), file);
    expect(report.findings.map(brief)).toEqual([]);
    expect(report.plans.map(({ verdict }) => verdict)).toEqual(['pass']);
  });
});

describe('careless plans have exactly the findings expected', () => {
  const plans = [
    ...filesIn('fixtures/careless', '.yaml').map((file) => `fixtures/careless/${file}`),
    ...filesIn('fixtures/packs', '.yaml')
      .filter((file) => /plans\/bad/.test(file))
      .map((file) => `fixtures/packs/${file}`),
  ];
  test.each(plans)('%s', (file) => {
    const findings = checkText(read(file), file).findings.map(brief);
    expect(findings).toEqual(JSON.parse(read(file.replace(/\.yaml$/, '.expected.json'))));
    expect(findings.some((finding) => finding.endsWith('error'))).toBe(true);
  });

  test('one a unit kind, and at least fifteen kinds of mistake', () => {
    const files = filesIn('fixtures/careless', '.yaml');
    expect(files.map((file) => file.replace('.yaml', '')).toSorted()).toEqual(KINDS.toSorted());
    const codes = files.flatMap((file) =>
      checkText(read('fixtures/careless', file)).findings.map(({ fault }) => fault.code),
    );
    expect(new Set(codes).size).toBeGreaterThanOrEqual(15);
  });
});

describe('broken packs are each refused at the place', () => {
  const folders = [...new Set(filesIn('fixtures/broken', 'expected.json').map((file) => file.split('/')[0] ?? ''))];
  test.each(folders)('%s', (folder) => {
    const { pack, findings } = linted(`fixtures/broken/${folder}`);
    const said = findings.map(
      ({ rule, fault, file, span, severity }) =>
        `${rule} ${fault.code} ${file}:${span.start.line}:${span.start.column} ${severity}`,
    );
    expect(said).toEqual(JSON.parse(read('fixtures/broken', folder, 'expected.json')));
    expect(said.length).toBeGreaterThan(0);
    expect(pack === null).toBe(findings.some(({ severity }) => severity === 'error'));
  });
});

test.each([...new Set(filesIn('fixtures/near-misses', 'pack.yaml').map((file) => dirname(file)))])(
  'a pack that is nearly wrong is not: %s',
  (folder) => expect(linted(`fixtures/near-misses/${folder}`).findings.map(brief)).toEqual([]),
);

describe.each([...PACKS.values()])('cases of $id', (pack) => {
  const inputs = filesIn(`fixtures/cases/${pack.id}`, '.yaml').map((file) => ({
    file,
    text: read('fixtures/cases', pack.id, file),
  }));
  const { findings, results } = proveCases(pack, inputs, witnessOf);

  test('all can be run', () => expect(findings.filter(isUnrun).map(brief)).toEqual([]));

  test.each(results)('$case.rule: $case.name', ({ isMet, expected, actual }) => {
    expect({ isMet, actual }, `expected ${expected}`).toEqual({ isMet: true, actual });
  });

  test.each(pack.rules)('$id has a passing and a failing case', ({ id }) => {
    const outcomes = results.filter((each) => each.case.rule === id).map(({ outcome }) => outcome);
    expect(outcomes).toContain('pass');
    expect(outcomes.some((outcome) => outcome === 'fail' || outcome === 'needsReview')).toBe(true);
  });
});
