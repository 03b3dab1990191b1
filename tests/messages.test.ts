import { describe, expect, test } from 'vitest';
import { check } from '../src/check.ts';
import { json } from '../src/format/json.ts';
import { loadPack } from '../src/load.ts';
import { CATALOGUES, LANGS, voiceOf } from '../src/messages/speak.ts';
import type { Code } from '../src/model/fault.ts';
import type { Pack } from '../src/model/pack.ts';
import type { Finding } from '../src/model/report.ts';
import { comparePacks } from '../src/prove/diff/compare.ts';
import { versionFaults } from '../src/prove/diff/understated.ts';
import { packFindings } from '../src/report/packs.ts';
import { EXCUSES } from './excuse-samples.ts';
import {
  FIRE_DRILL,
  faultyCases,
  filesIn,
  gardenMutation,
  linted,
  PACKS,
  packFiles,
  read,
  withoutCases,
} from './support.ts';

const CJK = /\p{Script=Han}/u;
/** What a sentence quotes of a plan, a pack or a source is in whatever language that is in. */
const unquoted = (text: string) => text.replace(/“[^”]*”|‘[^’]*’|`[^`]*`/g, '');

const CODES = Object.keys(CATALOGUES.zh.faults) as Code[];

/** Every finding that the fixtures give. */
const FINDINGS: readonly Pick<Finding, 'fault'>[] = [
  ...['fixtures/careless', 'fixtures/packs/fire-drill/plans'].flatMap((folder) =>
    filesIn(folder, '.yaml').map((file) => ({ file, text: read(folder, file) })),
  ),
  { file: 'io', unreadable: 'io' as const, params: { reason: 'EACCES' } },
  { file: 'gbk', unreadable: 'encoding' as const, params: { encoding: 'gb18030' } },
  ...[
    'a: &x 1',
    '[a]',
    '',
    `${'['.repeat(70)}`,
    'pack: hubin-2008\nunit: { id: a, name: a, kind: rural }\nperiod: { from: 2008-05-01, until: 2008-01-01 }\n',
  ].map((text) => ({ file: text, text })),
]
  .map((input) => check([...PACKS.values()], [input]).findings)
  .concat(
    [...new Set(filesIn('fixtures/broken', '.yaml').map((file) => file.split('/')[0] ?? ''))].map(
      (folder) => linted(`fixtures/broken/${folder}`).findings,
    ),
  )
  .concat(
    filesIn('fixtures/faulty-cases', '.yaml').map(faultyCases),
    withoutCases(FIRE_DRILL),
    packFindings([...gardenMutation().faults, ...understatedVersion()], new Map()),
  )
  .concat(unboundKind().findings, nothingApplies().findings)
  .flat()
  .map(({ fault }) => ({ fault }))
  .concat(EXCUSES.map((fault) => ({ fault })));

/** A plan of a kind that one rule binds, on a condition that the unit does not meet. */
function nothingApplies() {
  const conditional = [...PACKS.values()].map((pack) => ({
    ...pack,
    rules: pack.rules.filter(({ applies, id }) => applies.where !== undefined && id === 'coverage-methods'),
  }));
  const text = 'pack: hubin-2008\nunit: { id: a, name: a, kind: social-org }\nperiod: { year: 2008 }\n';
  return check(conditional, [{ file: 'exempt', text }]);
}

function understatedVersion() {
  const [old, now] = ['old', 'new'].map((edition) => loadPack(packFiles(`fixtures/cli/diff/${edition}`)).pack as Pack);
  return old && now ? versionFaults(now, comparePacks(old, now)) : [];
}

function unboundKind() {
  const { pack } = loadPack(packFiles('fixtures/broken/unbound-kind'));
  return check(pack === null ? [] : [pack], [{ file: 'unbound', text: read('fixtures/cli/unbound-kind/plan.yaml') }]);
}

describe('every code has its words in both languages', () => {
  test.each(CODES)('%s', (code) => {
    for (const lang of LANGS) {
      const { title, explanation } = CATALOGUES[lang].faults[code];
      for (const text of [title, explanation]) {
        expect(text.trim()).not.toBe('');
        if (lang === 'zh') expect(text).toMatch(CJK);
        else expect(unquoted(text)).not.toMatch(CJK);
      }
    }
  });

  test('the catalogues have the same keys, and functions where the other has functions', () => {
    const shape = (value: unknown): unknown =>
      typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]))
        : typeof value;
    const withoutRemedy = ({ faults, ...rest }: (typeof CATALOGUES)['zh']) => ({
      ...rest,
      codes: Object.keys(faults).toSorted(),
    });
    expect(shape(withoutRemedy(CATALOGUES.en))).toEqual(shape(withoutRemedy(CATALOGUES.zh)));
    const remedies = (lang: 'zh' | 'en') => CODES.filter((code) => CATALOGUES[lang].faults[code].remedy !== null);
    expect(remedies('en')).toEqual(remedies('zh'));
  });
});

describe('what is said of the fixtures', () => {
  test('the fixtures meet every code', () => {
    const met = new Set(FINDINGS.map(({ fault }) => fault.code));
    expect(CODES.filter((code) => !met.has(code))).toEqual(
      ['reference/dangling'].filter((code) => !met.has(code as Code)),
    );
  });

  test.each(LANGS)('whole sentences in %s', (lang) => {
    const voice = voiceOf(lang);
    for (const { fault } of FINDINGS) {
      const [said, remedy] = [voice.say(fault), voice.remedy(fault)];
      for (const text of [said, remedy ?? '']) {
        expect(text, fault.code).not.toMatch(/undefined|\[object|NaN|null/);
        if (lang === 'en') expect(unquoted(text), fault.code).not.toMatch(CJK);
      }
      expect(said).not.toMatch(/[。.！!]$/);
      if (lang === 'zh') expect(said, fault.code).toMatch(CJK);
    }
  });

  test('a list is called as every plan calls it, and one that a pack adds as the pack does', () => {
    const [fire] = [...PACKS.values()].filter(({ id }) => id === 'fire-drill');
    const { packs } = check(fire === undefined ? [] : [fire], [
      { file: 'a', text: read('fixtures/packs/fire-drill/plans/good.yaml') },
    ]);
    const names = packs.map((pack) => pack.names);
    const called = LANGS.map((lang) => ['carriers', 'drills'].map((list) => voiceOf(lang, names).collection(list)));
    expect(called).toEqual([
      ['载体（carriers）', '演练（drills）'],
      ['carriers', 'Drill (drills)'],
    ]);
  });

  test('the two languages differ, and nothing else in a report does', () => {
    const report = check(
      [...PACKS.values()],
      filesIn('fixtures/careless', '.yaml').map((file) => ({ file, text: read('fixtures/careless', file) })),
    );
    const [zh, en] = LANGS.map(
      (lang) =>
        JSON.parse(json(report, { voice: voiceOf(lang), color: false, version: '0' })) as {
          findings: Record<string, unknown>[];
        },
    );
    const bare = (file: typeof zh) => file?.findings.map(({ message: _, remedy: __, owed: ___, ...rest }) => rest);
    expect(bare(en)).toEqual(bare(zh));
    expect(zh?.findings.some(({ message }, index) => message === en?.findings[index]?.message)).toBe(false);
  });
});
