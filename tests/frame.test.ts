import { describe, expect, test } from 'vitest';
import { frameOf } from '../src/format/frame.ts';
import { styleOf } from '../src/format/style.ts';
import { text } from '../src/format/text.ts';
import { widthOf } from '../src/format/width.ts';
import { voiceOf } from '../src/messages/speak.ts';
import type { Finding } from '../src/model/report.ts';
import { checkText } from './support.ts';

const plain = styleOf(false);

/** A finding at `marked` in a line of text. */
function findingIn(line: string, marked: string): Finding {
  const from = line.indexOf(marked);
  const span = { start: { line: 7, column: from + 1 }, end: { line: 7, column: from + marked.length + 1 } };
  return { span, frame: { start: 7, lines: [line], cut: 0 } } as unknown as Finding;
}

describe('the mark stands right under the place', () => {
  test.each([
    ['owner: x', 'x'],
    ['  - { ref: 季度例会, cadence: 每年 }', '每年'],
    ['title: 😀 与 👨‍👩‍👧‍👦 同乐, kind: a', 'kind'],
    ['e\u0301te\u0301: é, x: 1', 'x'],
    ['ｆｕｌｌ：全角, a: b', 'a: b'],
    ['\tref: a', 'ref'],
    ['a: "\u202e\u0007", b: 1', 'b: 1'],
    [`note: ${'很长的备注'.repeat(40)}, cadence: 每年`, '每年'],
    [`a: ${'x'.repeat(300)}`, 'a'],
  ])('%s at %s', (line, marked) => {
    const [row = '', mark = ''] = frameOf(findingIn(line, marked), plain);
    const gutter = row.indexOf('│') + 2;
    const indent = mark.slice(gutter).search(/\^/);
    let cells = 0;
    let at = gutter;
    while (cells < indent) {
      const character =
        [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(row.slice(at))][0]?.segment ??
        expect.fail('the mark is past the line');
      cells += widthOf(character);
      at += character.length;
    }
    expect(cells).toBe(indent);
    expect(row.slice(at).startsWith([...marked][0] ?? '')).toBe(true);
    expect(widthOf(mark.slice(gutter).trim())).toBe(Math.min(widthOf(marked), 100));
  });
});

test('nothing of a plan moves the cursor or hides', () => {
  const plan =
    'pack: hubin-2008\nunit: { id: "a\\e[31m", name: "甲\\u202e乙\\u200b\\r\\n::error::x", kind: leadership-team }\nperiod: { year: 2008 }\n"bad\\u009b31m": 1\n';
  const printed = text(checkText(plan, 'p\u001b[2Jlan.yaml'), {
    voice: voiceOf('en'),
    color: false,
    version: '0',
  });
  expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u);
  expect(printed).not.toMatch(/^\s*::/m);
});

test('colours are marks around the same text', () => {
  const report = checkText('a: 1\n');
  const [colored, bare] = [true, false].map((color) => text(report, { voice: voiceOf('zh'), color, version: '0' }));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the marks are control characters.
  expect(colored?.replace(/\u001b\[\d+m/g, '')).toBe(bare);
  expect(colored).not.toBe(bare);
});
