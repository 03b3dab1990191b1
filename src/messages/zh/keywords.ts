import type { KeywordParams } from '../../model/fault.ts';
import type { Words } from '../catalogue.ts';
import { lengthOf, sizeOf } from '../shown.ts';
import { choices, quote } from './words.ts';

const TYPES: ReadonlyMap<string, string> = new Map([
  ['string', '文字'],
  ['number', '数字'],
  ['integer', '整数'],
  ['boolean', '“true”或“false”'],
  ['array', '清单（每项一行，以“- ”开头）'],
  ['object', '几行“键: 值”'],
  ['null', '空白'],
]);

const PATTERNS: ReadonlyMap<string, string> = new Map([
  ['^[a-z0-9]+(-[a-z0-9]+)*$', '只能用小写字母和数字，中间可以用连字符“-”连接'],
  [
    '^[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)?$',
    '只能用小写字母和数字，中间可以用连字符“-”连接，也可以用一个点分成两段',
  ],
  ['^[0-9]+\\.[0-9]+\\.[0-9]+$', '应是用点隔开的三个数，如“1.0.0”'],
  ['^[a-z][a-zA-Z0-9]*$', '只能用字母和数字，并以小写字母开头'],
  [
    '^[1-9][0-9]*(-[1-9][0-9]*)?(,[1-9][0-9]*(-[1-9][0-9]*)?)*$',
    '应是条号，连续的用“-”，分开的用半角逗号，如“98-99,105”',
  ],
]);

/** The types whose word as a demand would be clumsy for what was found. */
const FOUND: ReadonlyMap<string, string> = new Map([
  ['number', '小数'],
  ['integer', '数字'],
  ['array', '清单'],
]);

/** A type of JSON Schema in words. */
export function typeWord(type: string): string {
  return TYPES.get(type) ?? type;
}

/** What should stand here, and what does. */
export function typeMessage(expected: readonly string[], actual: string): string {
  return `这里应当写${expected.map(typeWord).join('或')}，现在是${FOUND.get(actual) ?? typeWord(actual)}`;
}

export function typeRemedy([expected]: readonly string[], actual: string): string {
  switch (expected) {
    case 'array':
      if (actual === 'object') return '在每一项的第一行前面加上“- ”（短横线加空格），让它成为清单。';
      return '另起一行写成清单：每项一行，缩进两个空格，以“- ”（短横线加空格）开头。';
    case 'object':
      if (actual === 'array') return '去掉行首的“- ”，直接写成几行“键: 值”。';
      return '另起一行，缩进两个空格，把内容写成几行“键: 值”。';
    case 'number':
    case 'integer':
      if (actual === 'number') return '改成整数，不带小数。';
      return '只写数字，用半角，不加引号，也不带单位或汉字。';
    case 'boolean':
      return '写 true（是）或 false（否），不加引号。';
    default:
      if (actual === 'array') return '只写一项内容，不写成清单。';
      if (actual === 'object') return '只写一段文字；文字里有冒号的，给整段加上半角双引号。';
      return '给这个值加上半角双引号，让它成为文字，例如"2008"。';
  }
}

/** What a keyword of JSON Schema asks, and what it met. */
export function keywordMessage({ keyword, limit, actual }: KeywordParams, words: Words): string {
  const [bound = ''] = limit;
  const size = sizeOf(actual);
  const found = size === null ? '' : `，现在有 ${size} 项`;
  switch (keyword) {
    case 'type':
      return typeMessage(limit, actual);
    case 'enum':
      return `这里不能写${quote(actual)}${choices(limit.map(quote), words)}`;
    case 'oneOf':
    case 'anyOf':
      return `这里不能写${quote(actual)}${choices(limit.map(asChoice), words)}`;
    case 'const':
      return `这里只能写${quote(bound)}，现在是${quote(actual)}`;
    case 'minimum':
      return `这个数不能小于 ${bound}，现在是 ${actual}`;
    case 'maximum':
      return `这个数不能大于 ${bound}，现在是 ${actual}`;
    case 'minLength':
      return `这段文字至少要有 ${bound} 个字符，${quote(actual)}只有 ${lengthOf(actual)} 个`;
    case 'maxLength':
      return `这段文字至多 ${bound} 个字符，${quote(actual)}有 ${lengthOf(actual)} 个`;
    case 'minItems':
    case 'minProperties':
      return `这里至少要写 ${bound} 项${found}`;
    case 'maxItems':
    case 'maxProperties':
      return `这里至多写 ${bound} 项${found}`;
    case 'pattern':
      return `${quote(actual)}的写法不对：${PATTERNS.get(bound) ?? `应符合格式“${bound}”`}`;
    case 'format':
      return `${quote(actual)}不是日期，日期要写成“年-月-日”，如“2008-03-05”`;
    default:
      return `${quote(actual)}不合要求：${words.list([keyword, ...limit])}`;
  }
}

export function keywordRemedy({ keyword, limit, actual }: KeywordParams): string {
  const [bound = ''] = limit;
  switch (keyword) {
    case 'type':
      return typeRemedy(limit, actual);
    case 'enum':
    case 'oneOf':
    case 'anyOf':
      return limit.length === 0 ? '对照别处同样的内容改正写法。' : '改成可以写的内容之一，一字不差。';
    case 'const':
      return `改成${quote(bound)}。`;
    case 'minimum':
      return `核对这个数，改成 ${bound} 或更大的数。`;
    case 'maximum':
      return `核对这个数，改成 ${bound} 或更小的数。`;
    case 'minLength':
      return '把内容写得完整一些。';
    case 'maxLength':
      return '把内容写得简短一些。';
    case 'minItems':
    case 'minProperties':
      return `再补写几项，至少达到 ${bound} 项。`;
    case 'maxItems':
    case 'maxProperties':
      return `删去多余的，只留 ${bound} 项以内。`;
    case 'format':
      return '改成“年-月-日”，年份四位，月和日各两位，中间用半角短横线。';
    default:
      return '按要求的写法改正。';
  }
}

function asChoice(text: string): string {
  return TYPES.has(text) ? typeWord(text) : quote(text);
}
