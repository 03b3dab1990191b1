import { describe, expect, test } from 'vitest';
import { check } from '../src/check.ts';
import { json } from '../src/format/json.ts';
import { voiceOf } from '../src/messages/speak.ts';
import type { Report } from '../src/model/report.ts';
import { brief, checkText, filesIn, PACKS, read } from './support.ts';

const packs = [...PACKS.values()];
const inputs = ['fixtures/plans', 'fixtures/careless'].flatMap((folder) =>
  filesIn(folder, '.yaml').map((file) => ({ file: `${folder}/${file}`, text: read(folder, file) })),
);
const asJson = (report: Report) => json(report, { voice: voiceOf('zh'), color: false, version: '0' });

test('checks are plans × rules, and every check comes out one way', () => {
  const { summary, plans } = check(packs, inputs);
  const { rules } = PACKS.get('rules/hubin-2008') ?? expect.fail();
  expect(summary.checks).toBe(plans.filter(({ verdict }) => verdict !== 'unchecked').length * rules.length);
  expect(summary.checks).toBe(
    summary.pass + summary.fail + summary.waived + summary.notApplicable + summary.needsReview,
  );
  expect(summary.plans).toBe(plans.length);
});

test('the same inputs in any order give the same bytes', () => {
  expect(asJson(check(packs, inputs.toReversed()))).toBe(asJson(check(packs, inputs)));
  expect(asJson(check(packs.toReversed(), inputs))).toBe(asJson(check(packs, inputs)));
});

test('each plan is checked as it would be alone', () => {
  const together = check(packs, inputs).findings;
  for (const { file, text } of inputs) {
    expect(together.filter((finding) => finding.file === file).map(brief)).toEqual(
      checkText(text, file).findings.map(brief),
    );
  }
});

describe('fingerprints', () => {
  const text = read('fixtures/careless/community.yaml');
  const prints = (plan: string, file = 'a.yaml') =>
    checkText(plan, file)
      .findings.map(({ fingerprint }) => fingerprint)
      .toSorted();

  test('differ from one another', () => {
    const all = check(packs, inputs).findings.map(({ fingerprint }) => fingerprint);
    expect(new Set(all).size).toBe(all.length);
    expect(all.every((print) => /^[0-9a-f]{32}$/.test(print))).toBe(true);
  });

  test('survive moved lines, another file name, reordered entries', () => {
    expect(prints(`# one\n\n${text}`, 'b.yaml')).toEqual(prints(text));
    const lines = text.split('\n');
    const [first, last] = [
      lines.findIndex((line) => line.includes('党建责任制度')),
      lines.findIndex((line) => line.includes('党员服务承诺制')),
    ];
    const reordered = lines
      .with(first, lines[last] ?? '')
      .with(last, lines[first] ?? '')
      .join('\n');
    expect(reordered).not.toBe(text);
    expect(prints(reordered)).toEqual(prints(text));
  });

  test('tell a new finding of the same rule from the one that it replaced', () => {
    const other = text.replace('parts: [建组织, 建阵地, 创五好]', 'parts: [建组织, 建服务体系, 创五好]');
    expect(prints(other).filter((print) => !prints(text).includes(print))).toHaveLength(1);
  });

  test('change with the unit and the period', () => {
    expect(prints(text.replace('hubin-jinxiuli', 'hubin-other')).some((print) => prints(text).includes(print))).toBe(
      false,
    );
    expect(
      prints(text.replace('year: 2008', 'from: 2008-01-01, until: 2008-12-30')).some((print) =>
        prints(text).includes(print),
      ),
    ).toBe(false);
  });
});

describe('parameters', () => {
  const text = read('fixtures/plans/community.yaml');
  test('an override is named in the findings that rest on it', () => {
    const { findings } = checkText(text, 'a', { 'hubin-2008/member-day-interval': 'weekly' });
    expect(findings.map(({ rule, parameters }) => [rule, parameters])).toEqual([
      ['hubin-2008/member-day', [{ id: 'member-day-interval', value: 'weekly', overridden: true }]],
    ]);
  });

  test.each([
    ['no pack has it', { 'hubin-2008/nothing': 'weekly' }],
    ['it is no cadence', { 'hubin-2008/member-day-interval': 'sometimes' }],
    ['it is no integer', { 'fire-drill/whole-school-drills': 'two' }],
  ])('one that can not be is refused: %s', (_, parameters) => {
    expect(() => check(packs, [], { parameters })).toThrow(RangeError);
  });
});

describe('two plans of one unit', () => {
  const text = read('fixtures/plans/community.yaml');
  const two = (second: string) =>
    check(packs, [
      { file: 'a', text },
      { file: 'b', text: second },
    ]).findings.map(({ file, rule }) => `${file} ${rule}`);
  test('for overlapping periods are a finding in both', () =>
    expect(two(text)).toEqual(['a plan/duplicate-unit', 'b plan/duplicate-unit']));
  test('for periods apart are none', () => {
    const half = (from: string, until: string) => text.replace('year: 2008', `from: ${from}, until: ${until}`);
    const inputs = [
      { file: 'a', text: half('2008-01-01', '2008-06-30') },
      { file: 'b', text: half('2008-07-01', '2008-12-31') },
    ];
    expect(check(packs, inputs).findings.filter(({ rule }) => rule === 'plan/duplicate-unit')).toEqual([]);
  });
  test('of units that have not said who they are are none', () => {
    const nameless = text.replace(/\bid: hubin-[a-z-]+/, 'id:');
    const { findings, plans } = check(
      packs,
      ['a', 'b'].map((file) => ({ file, text: nameless })),
    );
    expect(findings.map(({ fault }) => fault.code)).toEqual(['shape/blank', 'shape/blank']);
    expect(plans.map(({ verdict, pass }) => [verdict, pass > 0])).toEqual([
      ['fail', true],
      ['fail', true],
    ]);
  });
  test('of different units are none', () =>
    expect(two(text.replace(/id: hubin-\S+?([,\s])/, 'id: hubin-x$1'))).toEqual([]));
});
