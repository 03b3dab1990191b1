import { describe, expect, test } from 'vitest';
import { checkParsed } from '../src/check.ts';
import { whyText } from '../src/format/why.ts';
import { LANGS, voiceOf } from '../src/messages/speak.ts';
import type { Why } from '../src/model/why.ts';
import { parseInput } from '../src/parse/text.ts';
import { whyOf } from '../src/why/why.ts';
import { filesIn, PACKS, read } from './support.ts';

const PLANS = ['fixtures/plans', 'fixtures/careless', 'fixtures/packs'].flatMap((folder) =>
  filesIn(folder, '.yaml')
    .map((file) => `${folder}/${file}`)
    .filter((file) => folder !== 'fixtures/packs' || file.includes('/plans/')),
);

/** Every rule of a plan's pack, asked why it came out as it did, beside what the run says of it. */
function whysOn(file: string) {
  const { examined, report } = checkParsed([...PACKS.values()], parseInput({ file, text: read(file) }), {});
  const whys = examined.flatMap((one) => {
    const { plan, checks } = one;
    if (plan === null || checks === null) return [];
    const findings = report.findings.filter(({ document }) => document === one.document.index);
    const planReport = report.plans.find(({ document }) => document === one.document.index);
    if (planReport === undefined) return [];
    return checks.all.map((check) => ({
      why: whyOf(check, { examined: { ...one, plan, checks }, findings, report: planReport }),
      outcome: one.outcomes.find((each) => each.check === check)?.verdict ?? null,
    }));
  });
  return { whys, report };
}

const ALL = new Map(PLANS.map((file) => [file, whysOn(file)]));
const isVacuous = (met: Extract<Why['result'], { kind: 'pass' }>['met'][number]) =>
  met.kind === 'absent' || met.kind === 'nothing';

describe.each(PLANS)('%s', (file) => {
  const { whys = [], report } = ALL.get(file) ?? {};

  test('each rule comes out as the run says', () => {
    expect(whys.length).toBeGreaterThan(0);
    const said = whys.map(({ why }) => [why.id, why.result.kind]);
    expect(said).toEqual(whys.map(({ why, outcome }) => [why.id, outcome?.kind ?? 'notApplicable']));
  });

  test('what passes is seen somewhere, unless there is nothing to see; what fails has findings', () => {
    for (const { why } of whys) {
      const { result } = why;
      if (result.kind === 'pass')
        expect(
          result.met.some((met) => met.place !== null || isVacuous(met)),
          why.id,
        ).toBe(true);
      if (result.kind === 'pass')
        expect(
          result.met.filter((met) => met.place === null && !isVacuous(met)),
          why.id,
        ).toEqual([]);
      if (result.kind === 'fail') expect(result.findings.length, why.id).toBeGreaterThan(0);
    }
  });

  test.each(LANGS)('whole sentences in %s', (lang) => {
    const voice = voiceOf(lang);
    for (const { why } of whys)
      expect(whyText(why, report?.packs ?? [], voice, false), why.id).not.toMatch(/undefined|\[object|NaN|““|””/);
  });
});

test('the fixtures meet every kind of demand but those that no pack makes', () => {
  const met = [...ALL.values()].flatMap(({ whys }) =>
    whys.flatMap(({ why }) => (why.result.kind === 'pass' ? [...why.result.met, ...why.condition] : [])),
  );
  expect([...new Set(met.map(({ kind }) => kind))].toSorted()).toMatchInlineSnapshot(`
    [
      "attested",
      "cadence",
      "count",
      "declined",
      "due",
      "entry",
      "event",
      "field",
      "nothing",
      "parts",
      "reference",
      "served",
      "timing",
      "value",
    ]
  `);
});

test('a condition on the unit that does not hold is named with its place', () => {
  const unmet = [...ALL.values()].flatMap(({ whys }) =>
    whys.flatMap(({ why }) => (why.result.kind === 'notApplicable' ? [why.result] : [])),
  );
  const conditional = unmet.filter(({ reason }) => reason === 'condition');
  expect(conditional.length).toBeGreaterThan(0);
  expect(conditional.every((each) => each.unmet.length > 0)).toBe(true);
});
