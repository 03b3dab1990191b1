import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CADENCE_TABLE, CADENCES, isRarer } from '../src/language/cadence.ts';
import { isDate, overlap, periodOf, periodsTouching, uncovered } from '../src/language/calendar.ts';
import { broken } from '../src/language/keywords.ts';
import { lookUp, nameTable, nearest, nearestIn, normalName } from '../src/language/names.ts';
import { expand, fromPointer, toPointer } from '../src/language/pointer.ts';

const YEAR = { from: '2008-01-01', until: '2008-12-31' };

describe('calendar', () => {
  test.each([
    ['2008-02-29', true],
    ['2007-02-29', false],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2008-02-30', false],
    ['2008-04-31', false],
    ['0999-12-31', false],
    ['1000-01-01', true],
    ['2008-13-01', false],
    ['2008-00-10', false],
    ['2008-01-00', false],
    ['2008-1-1', false],
    ['2008/01/01', false],
    ['２００８-01-01', false],
    ['2008-01-01T00:00', false],
  ])('%s is a date: %s', (text, is) => expect(isDate(text)).toBe(is));

  test.each([
    ['weekly', '2008-12-28', '2008-W52'],
    ['weekly', '2008-12-29', '2009-W01'],
    ['weekly', '2005-01-01', '2004-W53'],
    ['weekly', '2008-01-01', '2008-W01'],
    ['weekly', '2007-12-30', '2007-W52'],
    ['weekly', '1969-12-28', '1969-W52'],
    ['weekly', '1950-01-01', '1949-W52'],
    ['monthly', '2008-02-29', '2008-02'],
    ['bimonthly', '2008-02-29', '2008-M01-02'],
    ['bimonthly', '2008-03-01', '2008-M03-04'],
    ['quarterly', '2008-03-31', '2008-Q1'],
    ['quarterly', '2008-04-01', '2008-Q2'],
    ['semiannual', '2008-06-30', '2008-H1'],
    ['semiannual', '2008-07-01', '2008-H2'],
    ['annual', '2008-12-31', '2008'],
  ] as const)('the %s period of %s is %s', (cadence, date, period) => expect(periodOf(cadence, date)).toBe(period));

  test('a year has so many periods of each cadence, and every day of it lies in one', () => {
    const counts = Object.fromEntries(CADENCES.map(({ id }) => [id, periodsTouching(id, YEAR).length]));
    expect(counts).toEqual({ weekly: 53, monthly: 12, bimonthly: 6, quarterly: 4, semiannual: 2, annual: 1 });
    const lastDays = periodsTouching('quarterly', YEAR).map(({ lastDay }) => lastDay);
    expect(lastDays).toEqual(['2008-03-31', '2008-06-30', '2008-09-30', '2008-12-31']);
    expect(uncovered('quarterly', YEAR, lastDays)).toEqual([]);
  });

  test('only periods that the plan touches count', () => {
    const part = { from: '2008-02-15', until: '2008-05-10' };
    expect(uncovered('quarterly', part, ['2008-01-03'])).toEqual(['2008-Q2']);
    expect(uncovered('quarterly', part, [])).toEqual(['2008-Q1', '2008-Q2']);
    expect(uncovered('quarterly', YEAR, ['2008-12-05', '2008-12-12', '2008-12-19', '2008-12-26'])).toEqual([
      '2008-Q1',
      '2008-Q2',
      '2008-Q3',
    ]);
  });

  test('ranges share a day at their ends', () => {
    expect(overlap({ from: '2008-01-01', until: '2008-06-30' }, { from: '2008-06-30', until: '2008-12-31' })).toBe(
      true,
    );
    expect(overlap({ from: '2008-01-01', until: '2008-06-29' }, { from: '2008-06-30', until: '2008-12-31' })).toBe(
      false,
    );
  });
});

test('cadences are ordered, and what is said more often meets what is asked', () => {
  const ids = CADENCES.map(({ id }) => id);
  for (const [rank, id] of ids.entries()) {
    expect(ids.filter((other) => isRarer(other, id))).toEqual(ids.slice(rank + 1));
  }
  expect(CADENCES.map(({ label }) => lookUp(CADENCE_TABLE, label.zh)?.id)).toEqual(ids);
});

describe('names', () => {
  const table = nameTable([
    { id: 'three-builds', label: { zh: '“三建一创”活动', en: 'Three builds' }, aliases: ['三建一创'] },
    { id: 'quarterly-meeting', label: { zh: '季度例会制度', en: 'Quarterly meeting' } },
  ]);

  test.each([
    ['three-builds', 'three-builds'],
    ['「三建一创」活动', 'three-builds'],
    ['"三建一创"活动', 'three-builds'],
    ["'三建一创'活动", 'three-builds'],
    ['《三建一创》', 'three-builds'],
    ['„三建一创‟', 'three-builds'],
    ['〝三建一创〞', 'three-builds'],
    ['❝三建一创❞', 'three-builds'],
    [' 三建一创 ', 'three-builds'],
    ['ＴＨＲＥＥ　ＢＵＩＬＤＳ', 'three-builds'],
    ['quarterly   meeting', 'quarterly-meeting'],
    ['季度列会制度', undefined],
    ['constructor', undefined],
  ])('%s is %s', (text, id) => expect(lookUp(table, text)?.id).toBe(id));

  test('an unknown name means the nearest one, if one is near', () => {
    expect(nearestIn(table, '季度列会制度')).toMatchObject({ value: { id: 'quarterly-meeting' }, isSlip: true });
    expect(nearestIn(table, '季度列会制')).toMatchObject({ value: { id: 'quarterly-meeting' }, isSlip: false });
    expect(nearestIn(table, '完全不同的东西')).toBeNull();
    expect(nearest('drill-records', ['drill', 'drill-record'])).toBe('drill-record');
    expect(nearest('report', ['reporting', 'carriers'])).toBe('reporting');
    expect(nearest('每天', ['每周'])).toBeNull();
    expect(nearest('社区', ['社区党组织', '机关党组织'])).toBe('社区党组织');
    expect(nearest('owner', ['ownr', 'over', 'power'])).toBe('ownr');
    expect(nearest('x', [])).toBeNull();
  });

  test('the normal form of a normal form is itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => normalName(normalName(text)) === normalName(text)),
    );
  });
});

test('pointers are what RFC 6901 says', () => {
  expect(toPointer(['a/b', 'm~n', 0])).toBe('/a~1b/m~0n/0');
  fc.assert(
    fc.property(fc.array(fc.string()), (path) => {
      expect(fromPointer(toPointer(path))).toEqual(path);
    }),
  );
  expect(expand({ a: [{ b: 1 }, { c: 2 }] }, ['a', '*', 'b'])).toEqual([
    ['a', 0, 'b'],
    ['a', 1, 'b'],
  ]);
});

describe('JSON Schema keywords, on both sides of each bound', () => {
  test.each([
    [{ type: 'integer' }, 1, 1.5],
    [{ type: 'number' }, 1, '1'],
    [{ type: ['string', 'null'] }, null, 0],
    [{ type: 'array' }, [], {}],
    [{ type: 'object' }, {}, []],
    [{ enum: ['a', 'b'] }, 'b', 'c'],
    [{ const: false }, false, 0],
    [{ minimum: 3 }, 3, 2],
    [{ maximum: 3 }, 3, 4],
    [{ minLength: 2 }, '二字', '字'],
    [{ maxLength: 1 }, '😀', '😀😀'],
    [{ minItems: 1 }, [0], []],
    [{ maxItems: 1 }, [0], [0, 0]],
    [{ pattern: '^MH\\d{3}$' }, 'MH001', 'MH1'],
    [{ format: 'date' }, '2008-02-29', '2007-02-29'],
  ] as const)('%j holds of %j and not of %j', (keywords, good, bad) => {
    expect(broken(good, keywords as never)).toBeNull();
    expect(broken(bad, keywords as never)?.keyword).toBe(Object.keys(keywords)[0]);
  });

  test('a keyword for another type holds', () => {
    expect(broken('text', { minimum: 3, minItems: 1 })).toBeNull();
    expect(broken(7, { minLength: 9, pattern: 'x', format: 'date' })).toBeNull();
  });
});
