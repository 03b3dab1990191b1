import { diffLines } from 'diff';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mend } from '../src/fix/mend.ts';
import type { FixLevel } from '../src/model/fix.ts';
import { checkText, filesIn, PACKS, read } from './support.ts';

const packs = [...PACKS.values()];
const mended = (text: string, level: FixLevel = 'safe') =>
  mend(text, (each) => checkText(each), { packs, parameters: {}, level });

const plan = (body: string, head = 'pack: hubin-2008') =>
  `${head}\nunit: { id: u, name: 某支部, kind: community }\nperiod: { year: 2008 }\n${body}\n`;

describe('what is certain is mended, and what is not is left', () => {
  const due = (written: string) => `reporting:\n  - ref: quarterly-meeting\n    to: 街道\n${written}`;
  test.each<[what: string, before: string, after: string | null]>([
    ['a term', 'systems:\n  - { ref: 季度列会制度 }', 'systems:\n  - { ref: 季度例会制度 }'],
    [
      'a term in its quotation marks',
      "systems: [{ ref: 'quartely-meeting' }]",
      "systems: [{ ref: 'quarterly-meeting' }]",
    ],
    [
      'a term in brackets that must be quoted',
      'systems: [{"ref":"quartely-meeting"}]',
      'systems: [{"ref":"quarterly-meeting"}]',
    ],
    ['a term too far off', 'systems:\n  - { ref: 月度碰头会 }', null],
    ['a term with another number', 'carriers:\n  - { ref: 二建一创 }', null],
    [
      'a cadence',
      'systems:\n  - { ref: member-day, cadence: montly }',
      'systems:\n  - { ref: member-day, cadence: monthly }',
    ],
    ['a cadence that is near to two', 'systems:\n  - { ref: member-day, cadence: 每两周 }', null],
    ['a cadence with another number', 'systems:\n  - { ref: member-day, cadence: 每三周 }', null],
    ['a key', 'systems:\n  - { ref: member-day, ownr: 书记 }', 'systems:\n  - { ref: member-day, owner: 书记 }'],
    ['a key that is there already', 'systems:\n  - { ref: member-day, owner: 书记, ownr: 书记 }', null],
    [
      'a key by its Chinese label',
      'systems:\n  - { ref: member-day, 责任岗位: 书记 }',
      'systems:\n  - { ref: member-day, owner: 书记 }',
    ],
    ['a key far off', 'systems:\n  - { ref: member-day, boss: 书记 }', null],
    [
      'a full-width space in a key',
      'systems:\n  - ref: member-day\n    owner　: 书记\n    note: x',
      'systems:\n  - ref: member-day\n    owner : 书记\n    note: x',
    ],
    [
      'several full-width marks in one entry, of which each hides the next',
      'systems:\n  - ref：member-day\n    owner　: 书记\n    cadence：monthly',
      'systems:\n  - ref: member-day\n    owner : 书记\n    cadence: monthly',
    ],
    [
      'a full-width colon',
      'systems:\n  - ref: member-day\n    cadence：monthly',
      'systems:\n  - ref: member-day\n    cadence: monthly',
    ],
    [
      'full-width commas',
      'carriers:\n  - { ref: 三建一创， owner: 书记, parts: [建组织，建阵地、建服务体系] }',
      'carriers:\n  - { ref: 三建一创, owner: 书记, parts: [建组织, 建阵地, 建服务体系] }',
    ],
    ['commas in a name that is not one', 'carriers:\n  - { ref: 三建一创, parts: [建组织，建什么] }', null],
    ['a colon without its space', 'note:好', 'note: 好'],
    ['a full-width colon in a value', 'note: 甲：乙', null],
    [
      'a date in words',
      'attested:\n  - { rule: member-day, by: 书记, date: 2008年3月1日 }',
      'attested:\n  - { rule: member-day, by: 书记, date: 2008-03-01 }',
    ],
    [
      'a date in full-width digits',
      'attested:\n  - { rule: member-day, by: 书记, date: ２００８-03-01 }',
      'attested:\n  - { rule: member-day, by: 书记, date: 2008-03-01 }',
    ],
    ['a date that is none', 'attested:\n  - { rule: member-day, by: 书记, date: 2008-02-30 }', null],
    [
      'dates in a row',
      due('    due: [2008-06-01] # 先定一个'),
      due('    due: [2008-03-31, 2008-06-01, 2008-09-30, 2008-12-31] # 先定一个'),
    ],
    [
      'dates one below the other',
      due('    due:\n      # 二季度\n      - 2008-06-01 # 定了\n      - 2008-09-01\n    note: x'),
      due(
        '    due:\n      # 二季度\n      - 2008-03-31\n      - 2008-06-01 # 定了\n      - 2008-09-01\n      - 2008-12-31\n    note: x',
      ),
    ],
    [
      'no dates',
      due('    note: x # 后补'),
      due('    note: x # 后补\n    due: [2008-03-31, 2008-06-30, 2008-09-30, 2008-12-31]'),
    ],
    ['no dates and no rule that says how many', 'reporting:\n  - { ref: member-day, to: 街道 }', null],
  ])('%s', (_, before, after) => {
    const { text, fixed } = mended(plan(before));
    expect(text).toBe(plan(after ?? before));
    expect(fixed.length > 0).toBe(after !== null);
  });

  test('a plan that could not be read is read', () => {
    const { text } = mended(
      plan('', 'pack： hubin-2008').replace('2008 }', '２００８ }').replace('community', 'comunity'),
    );
    expect(text).toBe(plan(''));
  });

  test('what a mended name brings to light does not hold it back', () => {
    const hidden = plan('system:\n  - { ref: member-day }\n  - { ref: member-day }');
    const { text } = mended(hidden);
    expect(text).toBe(hidden.replace('system:', 'systems:'));
    const codes = (each: string) => checkText(each).findings.map(({ fault }) => fault.code);
    expect(codes(hidden)).not.toContain('plan/duplicate-entry');
    expect(codes(text)).toContain('plan/duplicate-entry');
  });

  test('what is excused is left', () => {
    const text = plan('systems:\n  - { ref: 季度列会制度 }');
    const excused = (each: string) => {
      const report = checkText(each);
      return { ...report, findings: report.findings.map((finding) => ({ ...finding, baselined: '2008-01-01' })) };
    };
    expect(mend(text, excused, { packs, parameters: {}, level: 'safe' }).fixed).toEqual([]);
  });
});

const PLANS = [
  ...filesIn('fixtures/careless', '.yaml').map((file) => read('fixtures/careless', file)),
  ...filesIn('fixtures/plans', '.yaml').map((file) => read('fixtures/plans', file)),
  ...filesIn('fixtures/packs', '.yaml')
    .filter((file) => file.includes('plans/'))
    .map((file) => read('fixtures/packs', file)),
  ...filesIn('fixtures/packs', '.json')
    .filter((file) => file.includes('plans/'))
    .map((file) => read('fixtures/packs', file)),
];

/** What careless and hostile hands do to a text at a place. */
const SLIPS: readonly ((text: string, at: number) => string)[] = [
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at) => text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2),
  (text, at) => nth(text, /: /g, at, '：'),
  (text, at) => nth(text, /, /g, at, '，'),
  (text, at) => nth(text, /\d/g, at, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  (text, at) => nth(text, /\d{4}-\d\d-\d\d/g, at, (date) => date.replaceAll('-', '/')),
  (text, at) => nth(text, /\d{4}-\d\d-\d\d(?:, )?/g, at, ''),
  (text, at) => nth(text, /, due: \[[^\]]*\]|\n +due:.*/g, at, ''),
  (text, at) => nth(text, /\n/g, at, '\n# 一句话：a, b\n'),
  (text, at) => nth(text, /\n/g, at, ' # “尾”注\n'),
  (text, at) => nth(text, /: ([^\s{[,]+)/g, at, (whole) => `: "${whole.slice(2)}"`),
  (text, at) => nth(text, /\n {2}- .*/g, at, ''),
  (text, at) => text.slice(0, at) + ['\t', '"', '[', '}', '\u202e', '---\n', '&a ', '- '][at % 8] + text.slice(at),
];

function nth(text: string, pattern: RegExp, at: number, by: string | ((found: string) => string)): string {
  const found = [...text.matchAll(pattern)];
  const one = found[at % Math.max(1, found.length)];
  if (one === undefined) return text;
  const put = typeof by === 'string' ? by : by(one[0]);
  return text.slice(0, one.index) + put + text.slice(one.index + one[0].length);
}

const mutated = fc
  .tuple(
    fc.constantFrom(...PLANS),
    fc.array(fc.tuple(fc.constantFrom(...SLIPS), fc.nat(20_000)), { minLength: 1, maxLength: 6 }),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([text, slips, isWindows, hasBom]) => {
    const done = slips.reduce((each, [slip, at]) => slip(each, at % Math.max(1, each.length)), text);
    return (hasBom ? '\uFEFF' : '') + (isWindows ? done.replaceAll('\n', '\r\n') : done);
  });

const commentsOf = (text: string) => text.split(/\r?\n/).flatMap((line) => /(?:^|\s)#.*$/.exec(line)?.[0].trim() ?? []);
const ends = (text: string) => [text.startsWith('\uFEFF'), /[^\r]\n/.test(text), /\r\n/.test(text)];

describe.each<FixLevel>(['safe', 'unsafe'])('%s fixes of whatever hands do to plans', (level) => {
  test('keep comments, order and line ends, leave nothing worse, and change nothing a second time', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const first = mended(text, level);
        const second = mended(first.text, level);
        expect(second.text).toBe(first.text);
        expect(second.fixed).toEqual([]);
        expect(first.text === text).toBe(first.fixed.length === 0);
        if (level === 'safe') expect(commentsOf(first.text)).toEqual(commentsOf(text));
        expect(commentsOf(first.text).length).toBeGreaterThanOrEqual(commentsOf(text).length);
        if (/\n/.test(text)) expect(ends(first.text)).toEqual(ends(text));
        const changes = diffLines(text, first.text);
        const gone = changes.reduce((lines, { removed, count }) => lines + (removed ? (count ?? 0) : 0), 0);
        expect(gone).toBeLessThanOrEqual(first.fixed.length);
        const [before, after] = [checkText(text), checkText(first.text)];
        if (before.summary.unchecked > 0) return;
        expect(after.summary.unchecked).toBe(0);
      }),
      { numRuns: level === 'safe' ? 25 : 10 },
    );
  });
});
