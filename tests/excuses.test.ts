import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addedExceptions } from '../src/added.ts';
import { check } from '../src/check.ts';
import { acceptedBy, baselineText } from '../src/excuse/accept.ts';
import { partsOf } from '../src/excuse/ignores.ts';
import { pruned } from '../src/excuse/prune.ts';
import { loadBaseline, loadWaivers } from '../src/excuses.ts';
import type { Input } from '../src/model/document.ts';
import type { CheckOptions } from '../src/model/options.ts';
import type { Report } from '../src/model/report.ts';
import { ignoreComments } from '../src/parse/comments.ts';
import { PACKS, read } from './support.ts';

const SCHOOL = read('fixtures/cli/waivers/plans/school.yaml');
const FILE = 'plans/school.yaml';
const packs = [...PACKS.values()];

function run(text: string, options: CheckOptions = {}, file = FILE): Report {
  return check(packs, [{ file, text }], options);
}

async function waiversOf(...lines: readonly string[]) {
  const text = `waivers:\n${lines.map((line) => `  - { ${line}, reason: r, approver: a }\n`).join('')}`;
  const { waivers, findings } = await loadWaivers({ file: 'waivers.yaml', text });
  expect(findings).toEqual([]);
  return waivers;
}

/** The codes of what is said of exceptions, each with its line. */
function said({ findings }: Report): readonly string[] {
  return findings
    .filter(({ rule }) => /^(?:waiver|ignore)\//.test(rule))
    .map(({ rule, file, span, severity }) => `${file.replace(/^.*\//, '')}:${span.start.line} ${rule} ${severity}`);
}

const outcome = ({ plans }: Report, rule: string) => plans[0]?.outcomes[`fire-drill/${rule}`] ?? 'pass';

describe('waivers', () => {
  const exits = (from: string, until: string) => `rule: exits, unit: qingshi-no1, from: ${from}, until: ${until}`;

  test.each([
    ['the day before it begins', '2026-08-31', 'fail', []],
    ['its first day', '2026-09-01', 'waived', []],
    ['with 31 days left', '2026-11-30', 'waived', []],
    ['with 30 days left', '2026-12-01', 'waived', ['waivers.yaml:2 waiver/expiring note']],
    ['its last day', '2026-12-31', 'waived', ['waivers.yaml:2 waiver/expiring note']],
    ['the day after', '2027-01-01', 'fail', ['waivers.yaml:2 waiver/expired warning']],
  ])('%s', async (_, asOf, expected, sayings) => {
    const report = run(SCHOOL, { asOf, waivers: await waiversOf(exits('2026-09-01', '2026-12-31')) });
    expect(outcome(report, 'exits')).toBe(expected);
    expect(said(report)).toEqual(sayings);
    const found = report.findings.filter(({ rule }) => rule === 'fire-drill/exits');
    expect(found.map(({ waiver }) => waiver?.until ?? null)).toEqual([expected === 'waived' ? '2026-12-31' : null]);
    expect(report.asOf).toBe(asOf);
  });

  test.each([
    ['rule: fire-drill/exits, unit: qingshi-no1', 'waived', []],
    ['rule: exits, unit: 青石区第一小学', 'waived', []],
    ['rule: exits, kind: primary', 'waived', []],
    ['rule: exits, kind: 小学', 'waived', []],
    ['rule: exits, kind: 小学, unit: qingshi-no1', 'waived', []],
    ['rule: exits, kind: 初中, unit: qingshi-no1', 'fail', []],
    ['rule: exits, kind: 初中', 'fail', []],
    ['rule: exits, unit: elsewhere', 'fail', []],
    ['rule: drill-facts, unit: qingshi-no1', 'fail', ['waivers.yaml:2 waiver/unused warning']],
    ['rule: exit, unit: qingshi-no1', 'fail', ['waivers.yaml:2 waiver/unknown-rule error']],
    ['rule: exits, kind: 大学', 'fail', ['waivers.yaml:2 waiver/unknown-kind error']],
  ])('%s', async (line, expected, sayings) => {
    const waivers = await waiversOf(`${line}, from: 2026-09-01, until: 2027-08-31`);
    const report = run(SCHOOL, { asOf: '2026-10-01', waivers });
    expect(outcome(report, 'exits')).toBe(expected);
    expect(said(report)).toEqual(sayings);
  });

  test('a unit or kind that the run has not is unused only in a whole run', async () => {
    const waivers = await waiversOf('rule: exits, unit: elsewhere, from: 2026-09-01, until: 2027-08-31');
    expect(said(run(SCHOOL, { asOf: '2026-10-01', waivers, isWhole: true }))).toEqual([
      'waivers.yaml:2 waiver/unused warning',
    ]);
  });

  test('takes its rule out of what a missing list owes, and leaves the others', async () => {
    const waivers = await waiversOf('rule: extinguisher, unit: qingshi-no1, from: 2026-09-01, until: 2027-08-31');
    const report = run(SCHOOL, { asOf: '2026-10-01', waivers });
    const lists = report.findings.flatMap(({ fault, waiver, fingerprint }) =>
      fault.code === 'plan/missing-collection' && fault.params.collection === 'equipment'
        ? [{ owed: fault.params.owed.map(({ rule }) => rule), isWaived: waiver !== null, fingerprint }]
        : [],
    );
    expect(lists.map(({ owed, isWaived }) => ({ owed, isWaived }))).toEqual([
      { owed: ['fire-drill/extinguisher'], isWaived: true },
      { owed: ['fire-drill/alarm-or-address'], isWaived: false },
    ]);
    const before = run(SCHOOL).findings.find(
      ({ fault }) => fault.code === 'plan/missing-collection' && fault.params.collection === 'equipment',
    );
    expect(lists[1]?.fingerprint).toBe(before?.fingerprint);
    expect([outcome(report, 'extinguisher'), outcome(report, 'alarm-or-address')]).toEqual(['waived', 'fail']);
  });

  test('a rule of the tool can be waived, and with it what it stands for', async () => {
    const waivers = await waiversOf('rule: plan/missing-collection, kind: 小学, from: 2026-09-01, until: 2027-08-31');
    const report = run(SCHOOL, { asOf: '2026-10-01', waivers });
    expect([outcome(report, 'extinguisher'), outcome(report, 'exits')]).toEqual(['waived', 'fail']);
  });

  test('nothing is lost: waived findings stay, and the counts add up', async () => {
    const waivers = await waiversOf(
      ...['exits', 'extinguisher', 'four-subjects', 'drill-length'].map(
        (rule) => `rule: ${rule}, unit: qingshi-no1, from: 2026-09-01, until: 2027-08-31`,
      ),
    );
    const { findings, summary } = run(SCHOOL, { asOf: '2026-10-01', waivers });
    const plain = run(SCHOOL);
    expect(summary.waived).toBe(4);
    expect(summary.pass + summary.fail + summary.waived + summary.notApplicable + summary.needsReview).toBe(
      summary.checks,
    );
    expect(findings.length).toBe(plain.findings.length + 1);
    expect(summary.errors + summary.warnings + summary.notes).toBe(findings.filter(({ waiver }) => !waiver).length);
  });

  test('without a date nothing is excused and nothing is said', async () => {
    const waivers = await waiversOf(exits('2026-09-01', '2026-12-31'));
    expect(run(SCHOOL, { waivers })).toEqual(run(SCHOOL));
  });
});

describe('guiju-ignore', () => {
  test.each([
    ['guiju-ignore a/b until 2026-01-01 by 校长 -- 理由 很长', ['a/b', '2026-01-01', '校长', '理由 很长']],
    ['guiju-ignore a by the head until 2026-01-01 -- r', ['a', '2026-01-01', 'the head', 'r']],
    ['guiju-ignore', [null, null, null, null]],
    ['guiju-ignore until 2026-01-01 by x -- r', [null, '2026-01-01', 'x', 'r']],
    ['guiju-ignore a until by x -- r', ['a', null, 'x', 'r']],
    ['guiju-ignore a until 2026-01-01 -- r', ['a', '2026-01-01', null, 'r']],
    ['guiju-ignore a until 2026-01-01 by x', ['a', '2026-01-01', 'x', null]],
    ['guiju-ignore a until 2026-01-01 by x --', ['a', '2026-01-01', 'x', null]],
  ])('%s', (text, [rule, until, by, reason]) => {
    expect(partsOf(text)).toEqual({ rule, until, by, reason });
  });

  test('comments are found where YAML has them, and nowhere else', () => {
    const text = [
      '# guiju-ignore one',
      'a: "# guiju-ignore no"',
      'b: | # guiju-ignore two',
      '  # guiju-ignore no',
      'c: x# guiju-ignore no',
      'd: [1, # guiju-ignore three',
      '  2]',
      "e: '",
      "  # guiju-ignore no'",
      '---',
      'f: 1 #guiju-ignore four',
      '# see guiju-ignore, and guiju-ignores',
    ].join('\n');
    expect(
      ignoreComments(text).map((each) => [each.document, each.line, each.column, each.text.trim().slice(13)]),
    ).toEqual([
      [0, 1, 1, 'one'],
      [0, 3, 6, 'two'],
      [0, 6, 8, 'three'],
      [1, 11, 6, 'four'],
    ]);
  });

  test.each(['\n', '\r\n'])('lines are those of the reports, whatever ends them (%j)', (end) => {
    const text = `\uFEFFa: 1${end}# x${end}${end}b: 文字 # guiju-ignore r${end}`;
    expect(ignoreComments(text)).toMatchObject([{ line: 4, column: 7, isAlone: false }]);
  });

  const ignored = (comment: string, options: CheckOptions = {}) =>
    run(SCHOOL.replace('    minutes: 45\n', `    minutes: 45 # guiju-ignore ${comment}\n`), {
      asOf: '2026-10-01',
      ...options,
    });

  test.each([
    ['drill-length until 2026-12-31 by x -- r', {}, 'waived', []],
    ['drill-length until 2026-10-01 by x -- r', {}, 'waived', ['school.yaml:12 waiver/expiring note']],
    ['drill-length until 2026-09-30 by x -- r', {}, 'fail', ['school.yaml:12 waiver/expired warning']],
    ['drill-length until 2026-12-31 by x', {}, 'fail', ['school.yaml:12 ignore/incomplete error']],
    ['drill-lenght until 2026-12-31 by x -- r', {}, 'fail', ['school.yaml:12 waiver/unknown-rule error']],
    ['drill-length until 2026-12-32 by x -- r', {}, 'fail', ['school.yaml:12 waiver/bad-date error']],
    ['lessons-kept until 2026-12-31 by x -- r', {}, 'fail', ['school.yaml:12 waiver/unused warning']],
    ['exits until 2026-12-31 by x -- r', {}, 'fail', ['school.yaml:12 ignore/refused error']],
    ['exits until 2026-12-31 by x -- r', { inlineIgnores: 'all' }, 'fail', ['school.yaml:12 waiver/unused warning']],
    [
      'drill-length until 2026-12-31 by x -- r',
      { inlineIgnores: 'none' },
      'fail',
      ['school.yaml:12 ignore/refused error'],
    ],
  ] as const)('%s %o', (comment, options, expected, sayings) => {
    const report = ignored(comment, options);
    expect(outcome(report, 'drill-length')).toBe(expected);
    expect(said(report)).toEqual(sayings);
    expect(report.findings.filter(({ waiver }) => waiver?.kind === 'ignore').length).toBe(
      expected === 'waived' ? 1 : 0,
    );
  });

  test('exactly the finding on its line: the same rule elsewhere stays', () => {
    const second = SCHOOL.replace(
      '    minutes: 45\n',
      '    minutes: 45 # guiju-ignore drill-length until 2026-12-31 by x -- r\n',
    ).concat(
      '  - { ref: night-drill, owner: a, cadence: annual, scope: class, date: 2026-11-01, participants: 9, minutes: 50, suspendsLessons: false }\n',
    );
    const report = run(second, { asOf: '2026-10-01' });
    const found = report.findings.filter(({ rule }) => rule === 'fire-drill/drill-length');
    expect(found.map(({ span, waiver }) => [span.start.line, waiver !== null])).toEqual([
      [12, true],
      [16, false],
    ]);
    expect(outcome(report, 'drill-length')).toBe('fail');
  });
});

describe('baseline', () => {
  const accept = (report: Report, before: Parameters<typeof acceptedBy>[1] = null, today = '2026-09-15') => ({
    file: 'guiju.baseline.json',
    entries: acceptedBy(report, before, { today, isWhole: true }),
  });
  const baseline = accept(run(SCHOOL));
  const fresh = (text: string, file = FILE) =>
    run(text, { baseline }, file).findings.filter(({ baselined }) => baselined === null);

  test('what was accepted is known, and the rest is as before', () => {
    const report = run(SCHOOL, { baseline });
    expect(report.findings.every(({ baselined }) => baselined === '2026-09-15')).toBe(true);
    expect(report.baseline).toMatchObject({
      known: { error: 9, warning: 3, note: 1 },
      oldest: '2026-09-15',
      fixed: [],
    });
    expect(report.summary).toMatchObject({ errors: 0, warnings: 0, notes: 0 });
    expect(report.plans[0]?.verdict).toBe('needsReview');
  });

  test.each([
    ['lines moved', `# a\n\n# b\n${SCHOOL}`],
    ['keys reordered', SCHOOL.replace(/( {4}cadence: .*\n)( {4}scope: .*\n)/, '$2$1')],
    [
      'another entry before it',
      SCHOOL.replace(
        'drills:\n',
        'drills:\n  - { ref: night-drill, owner: a, cadence: annual, scope: class, participants: 9, minutes: 20, suspendsLessons: false, date: 2026-11-01 }\n',
      ),
    ],
    ['a term called by its name', SCHOOL.replace('ref: evacuation-drill', 'ref: 疏散演练')],
  ])('survives %s', (_, text) => {
    expect(text).not.toBe(SCHOOL);
    expect(fresh(text).map(({ rule }) => rule)).toEqual([]);
  });

  test('survives a file that is renamed', () => {
    expect(fresh(SCHOOL, 'elsewhere/other.yaml')).toEqual([]);
  });

  test('one fixed and another of the same rule added in the same file: the new one is reported', () => {
    const text = SCHOOL.replace('minutes: 45', 'minutes: 25').concat(
      '  - { ref: night-drill, owner: a, cadence: annual, scope: class, date: 2026-11-01, participants: 9, minutes: 50, suspendsLessons: false }\n',
    );
    const report = run(text, { baseline });
    expect(fresh(text).map(({ rule }) => rule)).toEqual(['fire-drill/drill-length']);
    expect(report.baseline?.fixed.map(({ rule }) => rule)).toEqual(['fire-drill/drill-length']);
  });

  test('is written sorted, an entry a line, read back as it was, and keeps its days', async () => {
    const text = baselineText(baseline.entries);
    const loaded = await loadBaseline({ file: 'guiju.baseline.json', text });
    expect(loaded).toEqual({ baseline, findings: [] });
    expect(text.split('\n').length).toBe(baseline.entries.length + 6);
    const later = accept(run(SCHOOL.replace('minutes: 45', 'minutes: 25')), baseline, '2026-10-01');
    expect(new Set(later.entries.map(({ since }) => since))).toEqual(new Set(['2026-09-15']));
    const more = run(SCHOOL.replace('exits: 1', 'exits: 1, note2: 3'));
    expect(accept(more, baseline, '2026-10-01').entries.filter(({ since }) => since === '2026-10-01').length).toBe(1);
  });

  test('keeps what a run did not look at', () => {
    const other = SCHOOL.replace('qingshi-no1', 'qingshi-no2');
    const both = accept(
      check(packs, [
        { file: 'a', text: SCHOOL },
        { file: 'b', text: other },
      ]),
    );
    const entries = acceptedBy(run(SCHOOL), both, { today: '2026-10-01', isWhole: false });
    expect(entries).toEqual(both.entries);
    expect(run(SCHOOL, { baseline: both }).baseline?.fixed).toEqual([]);
    expect(run(SCHOOL, { baseline: both, isWhole: true }).baseline?.fixed.length).toBe(baseline.entries.length);
  });

  test('never takes in what could not be checked', () => {
    const broken = run('pack: fire-drill\nunit: [');
    expect(accept(broken).entries).toEqual([]);
  });

  test.each([
    '',
    '{}',
    '[]',
    '{"schema":"guiju/baseline@2","entries":[]}',
    '{"schema":',
    '{"schema":"guiju/baseline@1","entries":[{}]}',
  ])('refuses %j', async (text) => {
    const { baseline: none, findings } = await loadBaseline({ file: 'x.json', text });
    expect(none).toBeNull();
    expect(findings.length).toBeGreaterThan(0);
  });
});

describe('prune', () => {
  const FILE_TEXT = read('fixtures/cli/waivers/waivers.yaml');

  test('deletes lines and leaves all else to the byte', () => {
    const lines = FILE_TEXT.split('\n');
    expect(pruned(FILE_TEXT, new Set([0, 2]))).toBe(
      [...lines.slice(0, 2), ...lines.slice(8, 11), ...lines.slice(12)].join('\n'),
    );
    expect(pruned(FILE_TEXT, new Set())).toBe(FILE_TEXT);
  });

  test('any lines can go, and what is left is the rest', async () => {
    const { waivers: all } = await loadWaivers({ file: 'w', text: FILE_TEXT });
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.integer({ min: 0, max: 4 })), fc.boolean(), async (indexes, hasEnd) => {
        const gone = new Set(indexes);
        const text = pruned(hasEnd ? FILE_TEXT : FILE_TEXT.trimEnd(), gone);
        const { waivers, findings } = await loadWaivers({ file: 'w', text });
        expect(findings).toEqual([]);
        const bare = (entries: NonNullable<typeof all>['entries'] = []) =>
          entries.map(({ path: _, ...entry }) => entry);
        expect(bare(waivers?.entries)).toEqual(bare(all?.entries.filter((_, index) => !gone.has(index))));
        for (const comment of FILE_TEXT.match(/^ *#.*$/gm) ?? []) expect(text).toContain(comment);
      }),
    );
  });

  test('a list in brackets', async () => {
    const text = 'waivers: [{ rule: a, unit: b, reason: c, approver: d, from: 2026-01-01, until: 2026-02-01 }] # x\n';
    expect((await loadWaivers({ file: 'w', text: pruned(text, new Set([0])) })).waivers?.entries).toEqual([]);
  });
});

describe('what a change adds', () => {
  const input = (file: string, text: string): Input => ({ file, text });
  const waiver = (until: string) =>
    `waivers:\n  - { rule: exits, unit: u, reason: r, approver: a, from: 2026-01-01, until: ${until} }\n`;
  const plan = (...comments: readonly string[]) => `unit: { id: u }\n${comments.map((each) => `# ${each}\n`).join('')}`;
  const entries = (...prints: readonly string[]) =>
    baselineText(
      prints.map((print) => ({
        unit: 'u',
        rule: 'a/b',
        code: 'c/d',
        severity: 'error',
        since: '2026-01-01',
        fingerprint: print.repeat(32),
      })),
    );
  const none = { waivers: null, baseline: null, plans: [] };

  test('each kind, in its order, with its place', async () => {
    const after = {
      waivers: input('waivers.yaml', waiver('2026-12-31')),
      baseline: input('b.json', entries('1', '2')),
      plans: [input('p.yaml', plan('guiju-ignore a until 2026-12-31 by x -- y'))],
    };
    expect(await addedExceptions({ ...none, baseline: input('b.json', entries('1')) }, after)).toEqual([
      {
        kind: 'waiver',
        file: 'waivers.yaml',
        line: 2,
        rule: 'exits',
        unit: 'u',
        until: '2026-12-31',
        approver: 'a',
        reason: 'r',
      },
      {
        kind: 'ignore',
        file: 'p.yaml',
        line: 2,
        rule: 'a',
        unit: 'u',
        until: '2026-12-31',
        approver: 'x',
        reason: 'y',
      },
      { kind: 'baseline', file: 'b.json', line: 5, rule: 'a/b', unit: 'u', until: null, approver: null, reason: null },
    ]);
    expect(await addedExceptions(after, after)).toEqual([]);
    expect(await addedExceptions(after, none)).toEqual([]);
  });

  test('a later day is a new exception, a moved line is none, a second copy is one', async () => {
    const of = (text: string) => ({ ...none, waivers: input('waivers.yaml', text) });
    expect(await addedExceptions(of(waiver('2026-12-31')), of(waiver('2027-12-31')))).toHaveLength(1);
    expect(await addedExceptions(of(waiver('2026-12-31')), of(`# a\n\n${waiver('2026-12-31')}`))).toEqual([]);
    const ignore = 'guiju-ignore a until 2026-12-31 by x -- y';
    const plans = (...comments: readonly string[]) => ({ ...none, plans: [input('p.yaml', plan(...comments))] });
    expect(await addedExceptions(plans(ignore), plans('moved', ignore, ignore))).toMatchObject([{ line: 4 }]);
  });

  test('what can not be read holds none', async () => {
    const broken = { waivers: input('w', 'waivers: {'), baseline: input('b', '{'), plans: [input('p', 'a: [')] };
    expect(await addedExceptions(none, broken)).toEqual([]);
  });
});
