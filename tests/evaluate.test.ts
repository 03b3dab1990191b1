import { describe, expect, test } from 'vitest';
import { check } from '../src/check.ts';
import { loadPack } from '../src/load.ts';
import { brief } from './support.ts';

/** A pack of one rule over terms `alpha`, `bravo` (systems) and `carol` (a carrier); `unit.ready` is declared. */
function packOf(assert: string, applies = '{ kinds: "*" }') {
  const head = `id: toy
version: "1.0.0"
title: { zh: 玩具, en: Toy }
source: { title: 玩具, author: 玩具厂, year: 2026, length: 10, clauses: 2, digest: "sha256:${'0'.repeat(64)}" }
effective: { from: 2026-01-01, until: 2026-12-31 }
unit:
  kinds: [{ id: one, label: { zh: 甲类, en: One } }]
  fields: [{ path: /ready, label: { zh: 就绪, en: Ready }, type: boolean }]
chapters: [only]
`;
  const term = (id: string, kind: string) =>
    `  - { id: ${id}, class: ${kind}, label: { zh: ${id}号, en: ${id} }, citations: [{ clause: 1 }] }`;
  const chapter = `title: { zh: 一, en: One }
terms:
${term('alpha', 'system')}
${term('bravo', 'system')}
${term('carol', 'carrier')}
rules:
  - id: rule
    title: { zh: 规则, en: Rule }
    modality: must
    applies: ${applies}
    assert: ${assert}
    citations: [{ clause: 1 }]
    remedy: { zh: 改, en: Mend }
`;
  const { pack, findings } = loadPack([
    { file: 'pack.yaml', text: head },
    { file: 'only.yaml', text: chapter },
  ]);
  return pack ?? expect.fail(findings.map(brief).join());
}

/** Everything said of a plan with such lists, without positions, and how the rule came out. */
function said(assert: string, lists: string, applies?: string) {
  const text = `pack: toy\nunit: { id: u, name: u, kind: one }\nperiod: { year: 2026 }\n${lists}\n`;
  const { findings, plans } = check([packOf(assert, applies)], [{ file: 'p', text }]);
  const outcome = plans[0]?.outcomes['toy/rule'] ?? (plans[0]?.notApplicable === 1 ? 'notApplicable' : 'pass');
  return [
    outcome,
    ...findings.map(({ fault }) =>
      [fault.code, fault.about].filter((part) => part !== undefined && part !== '').join(' '),
    ),
  ];
}

describe('each fault is said, and said once', () => {
  const both =
    '{ all: [{ count: { in: systems, refs: [alpha], min: 1 } }, { count: { in: systems, refs: [bravo], min: 1 } }] }';
  const either = '{ any: [{ includes: { in: systems, ref: alpha } }, { includes: { in: carriers, ref: carol } }] }';
  const filled = '{ includes: { in: systems, ref: alpha, fields: [owner, evidence, activities, measure] } }';
  test.each([
    [
      'two counts',
      both,
      'systems: [{ ref: x-nothing }]',
      ['fail', 'count/too-few alpha', 'count/too-few bravo', 'plan/unknown-term x-nothing'],
    ],
    [
      'two demands on one field',
      '{ each: { in: systems, assert: { all: [{ field: { path: /owner, minLength: 3 } }, { field: { path: /owner, pattern: "^z" } }] } } }',
      'systems: [{ ref: alpha, owner: ab }]',
      ['fail', 'field/value minLength', 'field/value pattern'],
    ],
    ['alternatives in two lists', either, 'note: x', ['fail', 'any/none entry/missing alpha|entry/missing carol']],
    ['an alternative that holds', either, 'carriers: [{ ref: carol }]', ['pass']],
    [
      'blanks of every sort',
      filled,
      'systems: [{ ref: alpha, owner: " ", evidence: [" "], activities: [{ title: " " }], measure: {} }]',
      ['fail', 'shape/blank', 'shape/blank', 'shape/blank', 'shape/blank'],
    ],
    [
      'a field that no entry has',
      '{ field: { path: /systems/*/activities/*/date } }',
      'systems: [{ ref: alpha }]',
      ['fail', 'field/missing'],
    ],
    [
      'a null in a field of one’s own',
      '{ field: { path: /x-note, minLength: 3 } }',
      'x-note:',
      ['fail', 'field/missing'],
    ],
    [
      'a blank counts for nothing',
      '{ count: { in: systems, where: { field: { path: /owner, minLength: 2 } }, min: 1 } }',
      'systems: [{ ref: alpha, owner: }]',
      ['fail', 'count/too-few', 'shape/blank'],
    ],
    [
      'one term twice counts once',
      '{ count: { in: systems, refs: [alpha, bravo], min: 2 } }',
      'systems: [{ ref: alpha }, { ref: alpha }]',
      ['fail', 'count/too-few alpha bravo', 'plan/duplicate-entry'],
    ],
    [
      'a reason for something else',
      '{ count: { in: carriers, min: 1, orReason: true } }',
      'carriers: []\ndeclined: [{ ref: alpha, reason: 不 }]',
      ['fail', 'plan/missing-collection carriers'],
    ],
    [
      'a reason that is blank',
      '{ count: { in: carriers, refs: [carol], min: 1, orReason: true } }',
      'declined: [{ ref: carol, reason: "  " }]',
      ['fail', 'shape/blank'],
    ],
    [
      'a misplaced thing that is forbidden',
      '{ excludes: { in: systems, ref: alpha } }',
      'carriers: [{ ref: alpha }]',
      ['fail', 'plan/wrong-collection'],
    ],
    [
      'a misspelt key where the right one is too',
      '{ all: [{ includes: { in: systems, ref: alpha, fields: [owner] } }, { cadence: { in: systems, ref: alpha, atLeast: monthly } }] }',
      'systems: [{ ref: alpha, owner: x, cadence: annual, cadences: monthly }]',
      ['fail', 'cadence/too-rare annual', 'shape/unknown-key cadences'],
    ],
    [
      'a misspelt key',
      '{ includes: { in: systems, ref: alpha, fields: [owner] } }',
      'systems: [{ ref: alpha, onwer: x }]',
      ['fail', 'shape/unknown-key onwer'],
    ],
    [
      'a key in Chinese',
      '{ includes: { in: systems, ref: alpha, fields: [owner] } }',
      '制度: [{ ref: alpha, 责任岗位: x }]',
      ['fail', 'shape/unknown-key 制度'],
    ],
    [
      'one bad date, eleven months missing',
      '{ cadence: { in: reporting, ref: alpha, atLeast: monthly } }',
      'reporting: [{ ref: alpha, due: [2026-02-30] }]',
      [
        'fail',
        'cadence/uncovered 2026-01 2026-02 2026-03 2026-04 2026-05 2026-06 2026-07 2026-08 2026-09 2026-10 2026-11 2026-12',
        'plan/bad-date 2026-02-30',
      ],
    ],
    [
      'one bad date, one quarter missing',
      '{ cadence: { in: reporting, ref: alpha, atLeast: quarterly } }',
      'reporting: [{ ref: alpha, due: [2026-02-30, 2026-04-01, 2026-07-01, 2026-10-01] }]',
      ['fail', 'plan/bad-date 2026-02-30'],
    ],
    [
      'what the rule asks, and what the report itself says',
      '{ cadence: { in: reporting, ref: alpha, atLeast: semiannual } }',
      'reporting: [{ ref: alpha, cadence: monthly, due: [2026-01-05] }]',
      [
        'fail',
        'cadence/uncovered 2026-H2',
        'plan/own-cadence 2026-02 2026-03 2026-04 2026-05 2026-06 2026-07 2026-08 2026-09 2026-10 2026-11 2026-12',
      ],
    ],
    [
      'one bad date, two quarters missing',
      '{ cadence: { in: reporting, ref: alpha, atLeast: quarterly } }',
      'reporting: [{ ref: alpha, due: [2026-02-30, 2026-07-01, 2026-10-01] }]',
      ['fail', 'cadence/uncovered 2026-Q1 2026-Q2', 'plan/bad-date 2026-02-30'],
    ],
    [
      'alternatives in one list that is absent',
      '{ any: [{ includes: { in: systems, ref: alpha } }, { includes: { in: systems, ref: bravo } }] }',
      'note: x',
      ['fail', 'plan/missing-collection systems'],
    ],
    [
      'a list left blank',
      '{ includes: { in: systems, ref: alpha } }',
      'systems:',
      ['fail', 'plan/missing-collection systems'],
    ],
    ['a misspelt alternative', either, 'carriers: [{ ref: carrol }]', ['fail', 'plan/unknown-term carrol']],
    [
      'an alternative with a blank',
      '{ any: [{ includes: { in: systems, ref: alpha, fields: [owner] } }, { includes: { in: carriers, ref: carol } }] }',
      'systems: [{ ref: alpha, owner: }]',
      ['fail', 'shape/blank'],
    ],
    [
      'a misspelt thing served',
      '{ covers: { values: [alpha], in: [carriers], field: serves } }',
      'carriers: [{ ref: carol, serves: [alpah] }]',
      ['fail', 'plan/unknown-term alpah'],
    ],
    [
      'two reports on one thing',
      '{ includes: { in: reporting, ref: alpha } }',
      'reporting: [{ ref: alpha, to: x }, { ref: alpha, to: y }]',
      ['pass'],
    ],
    [
      'items that are no entries',
      '{ includes: { in: systems, ref: alpha } }',
      'systems: [alpha]',
      ['fail', 'entry/missing alpha', 'shape/type'],
    ],
  ])('%s', (_, assert, lists, expected) => {
    const [outcome, ...codes] = said(assert, lists);
    expect([outcome, ...codes.toSorted()]).toEqual(expected);
  });

  test('a plan to which no rule applies has not passed', () => {
    const where = '{ kinds: "*", where: { field: { path: /ready, const: true } } }';
    expect(said('{ includes: { in: systems, ref: alpha } }', 'note: x', where)).toEqual([
      'notApplicable',
      'plan/nothing-applies',
    ]);
  });
});
