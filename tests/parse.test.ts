import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../src/check.ts';
import { valueAt } from '../src/language/pointer.ts';
import type { Json, Path } from '../src/model/document.ts';
import { parseText } from '../src/parse/text.ts';
import { brief, checkText, filesIn, PACKS, read } from './support.ts';

const PLANS = [
  ...filesIn('fixtures/plans', '.yaml').map((file) => `fixtures/plans/${file}`),
  ...filesIn('fixtures/careless', '.yaml').map((file) => `fixtures/careless/${file}`),
  'fixtures/packs/fire-drill/plans/bad.yaml',
];

/** Pieces that YAML, JSON and plans are made of, so that random texts reach deep. */
const PIECES = [
  ...[
    '{',
    '}',
    '[',
    ']',
    ':',
    ': ',
    ',',
    '- ',
    '\n',
    '\n  ',
    '\n    ',
    '\t',
    '#',
    '"',
    "'",
    '|',
    '>',
    '?',
    '&a',
    '*a',
    '!!str ',
    '%YAML 1.1\n',
    '---\n',
    '...\n',
  ],
  ...[
    'pack: hubin-2008',
    'unit',
    'kind: rural',
    'period: { year: 2008 }',
    'systems',
    'reporting',
    'ref',
    'due',
    '2008-02-30',
    'null',
    '~',
    '0101',
    '1e999',
    '<<',
  ],
  ...[
    '：',
    '，',
    '　',
    '“',
    '季度例会制度',
    '\u{1f600}',
    '\ud800',
    '\u0000',
    '\ufeff',
    '\r\n',
    '\u2028',
    '__proto__',
    'constructor',
    '\\u0041',
  ],
];
const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));

/** A plan of the fixtures with a stretch of it cut out or written over. */
const mangled = fc
  .record({
    plan: fc.constantFrom(...PLANS.map((file) => read(file))),
    at: fc.nat(),
    length: fc.nat(40),
    by: fc.oneof(fc.constant(''), soup, fc.string({ unit: 'binary' })),
  })
  .map(({ plan, at, length, by }) => plan.slice(0, at % plan.length) + by + plan.slice((at % plan.length) + length));

describe('no text makes the tool throw, pass in silence or lose count', () => {
  test.each([
    ['any string', fc.string({ unit: 'binary', maxLength: 300 })],
    ['pieces of YAML', soup],
    ['mangled plans', mangled],
  ] as const)('%s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const { plans, findings, summary } = check([...PACKS.values()], [{ file: 'a.yaml', text }]);
        expect(plans.length).toBeGreaterThan(0);
        for (const plan of plans) {
          const own = findings.filter(({ document }) => document === plan.document);
          if (plan.verdict === 'unchecked') expect(own.some(({ severity }) => severity === 'error')).toBe(true);
          if (Object.values(plan.outcomes).includes('fail')) {
            const grave = own.filter(({ rule, severity }) => severity === 'error' || plan.outcomes[rule] === 'fail');
            expect(grave.length).toBeGreaterThan(0);
          }
        }
        expect(summary.checks).toBe(
          summary.pass + summary.fail + summary.waived + summary.notApplicable + summary.needsReview,
        );
        for (const { span } of findings) {
          expect(span.start.line).toBeGreaterThan(0);
          expect(span.start.column).toBeGreaterThan(0);
          const isForward =
            span.end.line > span.start.line ||
            (span.end.line === span.start.line && span.end.column >= span.start.column);
          expect(isForward).toBe(true);
        }
      }),
      { numRuns: 400, seed: 2008 },
    );
  });
});

describe('the same findings at the same places, however lines end and files begin', () => {
  const writings: readonly (readonly [string, (text: string) => string])[] = [
    ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['a byte-order mark', (text) => `\ufeff${text}`],
    ['both', (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
    ['no line end at the end', (text) => text.trimEnd()],
  ];
  test.each(writings)('%s', (_, write) => {
    for (const file of PLANS) {
      const [asIs, written] = [checkText(read(file), file), checkText(write(read(file)), file)];
      expect(written.findings.map(brief), file).toEqual(asIs.findings.map(brief));
      expect(written.findings.map(({ frame }) => frame)).toEqual(asIs.findings.map(({ frame }) => frame));
    }
  });

  test('JSON gives the same findings as YAML, at its own places', () => {
    for (const file of PLANS.filter((plan) => !plan.includes('careless'))) {
      const { value } = (parseText(file, read(file))[0] ?? expect.fail('no document')).document;
      const text = JSON.stringify(value, null, '\t');
      const said = ({ rule, fault }: ReturnType<typeof checkText>['findings'][number]) =>
        `${rule} ${fault.code} ${fault.path.join('/')}`;
      expect(checkText(text, 'plan.json').findings.map(said).toSorted(), file).toEqual(
        checkText(read(file)).findings.map(said).toSorted(),
      );
      for (const { span, fault } of checkText(text, 'plan.json').findings) {
        const written = text.split('\n')[span.start.line - 1]?.slice(span.start.column - 1) ?? '';
        expect(written, JSON.stringify(fault.path)).toMatch(/^(?:["[{\d]|true|false|null)/);
      }
    }
  });
});

describe('every place of a document is found', () => {
  const files = [...PLANS.filter((file) => !file.includes('careless')), 'fixtures/packs/fire-drill/plans/good.json'];
  test.each(files)('%s', (file) => {
    const text = read(file);
    const [parsed] = parseText(file, text);
    const { document } = parsed ?? expect.fail('no document');
    for (const path of pathsIn(document.value)) {
      const { start, end } = document.locate(path);
      const written = text
        .split('\n')
        .slice(start.line - 1, end.line)
        .join('\n')
        .slice(start.column - 1);
      const value = valueAt(document.value, path);
      if (typeof value === 'string' && start.line === end.line) {
        const width = end.column - start.column;
        expect(parseText('slice', `- ${written.slice(0, width)}`)[0]?.document.value).toEqual([value]);
      }
      const key = document.locate(path, 'key');
      if (typeof path.at(-1) === 'string') {
        const line = text.split('\n')[key.start.line - 1]?.slice(key.start.column - 1, key.end.column - 1);
        expect(line?.replaceAll('"', '')).toBe(path.at(-1));
      }
    }
  });

  test('what is absent is pointed at by the nearest thing present', () => {
    const text = 'unit:\n  id: a\nsystems:\n  - ref: x\n    owner:\n';
    const { document } = parseText('a', text)[0] ?? expect.fail('no document');
    const at = (...path: Path) => `${document.locate(path).start.line}:${document.locate(path).start.column}`;
    expect([
      at('pack'),
      at('unit', 'kind'),
      at('systems', 0, 'cadence'),
      at('systems', 3),
      at('systems', 0, 'owner'),
    ]).toEqual(['1:1', '1:1', '4:5', '3:1', '5:5']);
  });
});

describe('what can not be read is said, and the rest is checked', () => {
  test.each([
    ['', 'text/empty', '1:1'],
    ['\n# nothing\n', 'text/empty', '1:1'],
    ['---\n---\n', 'text/empty', '1:1'],
    [`${'['.repeat(65)}${']'.repeat(65)}`, 'text/too-deep', '1:1'],
    ['[a]', 'shape/type', '1:1'],
    ['a: &x 1\nb: *x\n', 'text/yaml-feature', '1:4'],
    ['a: !!str 1\n', 'text/yaml-feature', '1:4'],
    ['? [a]\n: 1\n', 'text/yaml-feature', '1:3'],
    ['%YAML 1.1\n---\na: yes\n', 'text/yaml-feature', '2:1'],
    ['pack：hubin-2008\n', 'text/syntax fullwidth-colon', '1:5'],
    ['pack: hubin-2008\nunit：\n  id: a\n', 'text/syntax fullwidth-colon', '2:5'],
    ['pack: hubin-2008\nunit： { id: a }\n', 'text/syntax fullwidth-colon', '2:5'],
    ['pack: hubin-2008\nsystems:\n  - ref：党务公开\n', 'text/syntax fullwidth-colon', '3:8'],
    ['pack: hubin-2008\nsystems: [{ ref:党务公开 }]\n', 'text/syntax missing-space', '2:16'],
    ['pack:hubin-2008\nunit: { id: a }\n', 'text/syntax missing-space', '1:5'],
    ['pack: hubin-2008\n　unit: { id: a }\n', 'text/syntax fullwidth-space', '2:1'],
    ['a: { ref: x，owner: y }\n', 'text/syntax fullwidth-comma', '1:12'],
    ['a: 1\na: 2\n', 'text/syntax duplicate-key', '2:1'],
    ['a:\n\tb: 1\n', 'text/syntax tab-indent', '2:1'],
    ['a: [1, {b: 2}\nc: 3\n', 'text/syntax unclosed', '1:4'],
    ['a: "三建一创"活动\n', 'text/syntax bad-quote', '1:10'],
    ['a: "x\nb: 1\n', 'text/syntax bad-quote', '1:4'],
    ['x:\n- a: 1\n b: 2\n', 'text/syntax bad-indent', '3:2'],
    ['a:\n b: 1\n  c: 2\n', 'text/syntax bad-indent', '2:5'],
    ['a: @x\n', 'text/syntax bad-quote', '1:4'],
  ])('%j: %s at %s', (text, code, place) => {
    const { findings, plans } = checkText(text);
    const [first] = findings;
    const problem = first !== undefined && 'problem' in first.fault.params ? ` ${first.fault.params.problem}` : '';
    expect([`${first?.fault.code}${problem}`, `${first?.span.start.line}:${first?.span.start.column}`]).toEqual([
      code,
      place,
    ]);
    expect(plans[0]?.verdict).toBe('unchecked');
  });

  test('one broken document of a file does not hide the others', () => {
    const good = read('fixtures/plans/community.yaml');
    const { plans } = checkText(`${good}---\na: [1\n---\n${good.replace('hubin-chongyang', 'hubin-other')}---\n`);
    expect(plans.map(({ verdict }) => verdict)).toEqual(['pass', 'unchecked', 'pass']);
  });

  test.each([
    ['a tag alone', '---\n!<\n'],
    ['an anchor alone', '---\n&a\n'],
    ['a stray bracket', '---\n]\n'],
    ['a document too deep', `---\n${'['.repeat(200)}\n`],
    ['an open quotation mark', '---\na: "\n'],
  ])('%s after a good plan is said, and the good plan stands', (_, second) => {
    const { plans } = checkText(`${read('fixtures/plans/community.yaml')}${second}`);
    expect(plans.map(({ verdict }) => verdict)).toEqual(['pass', 'unchecked']);
  });

  test('keys of prototypes are only keys', () => {
    const [parsed] = parseText('a', '__proto__: { polluted: 1 }\nconstructor: 2\ntoString: 3\n');
    expect(Object.keys(parsed?.document.value as object)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(checkText(`pack: constructor\n`).findings[0]?.fault.code).toBe('plan/unknown-pack');
  });
});

function pathsIn(value: Json, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return path.length === 0 ? [] : [path];
  const inner = Array.isArray(value) ? value.map((item, index) => [index, item] as const) : Object.entries(value);
  return [
    ...(path.length === 0 ? [] : [path]),
    ...inner.flatMap(([step, item]) => pathsIn(item as Json, [...path, step])),
  ];
}
