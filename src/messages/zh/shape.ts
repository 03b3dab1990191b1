import type { Code } from '../../model/fault.ts';
import type { FaultTexts } from '../catalogue.ts';
import { keywordMessage, keywordRemedy, typeMessage, typeRemedy } from './keywords.ts';
import { addLine, choices, fieldName, quote } from './words.ts';

type ShapeCode = Extract<Code, `shape/${string}`>;

const IN_PACK = '规则包的文件有这种错误，规则包就不能用。';
const OUTCOME = `错在单位的标识、类型或计划时间的，这份计划暂不检查；${IN_PACK}`;

export const zhShape: FaultTexts<ShapeCode> = {
  'shape/type': {
    title: '内容的类型不对',
    message: ({ expected, actual }) => typeMessage(expected, actual),
    remedy: ({ expected, actual }) => typeRemedy(expected, actual),
    explanation:
      '每个键后面写文字、数字还是清单，都有规定，写成别的就读不出意思。' +
      '常见的情形是少了“- ”、多了“- ”，或者给数字加了引号和单位。' +
      `这是错误，牵涉到的规则没法判断，其他规则照常检查。${OUTCOME}`,
  },
  'shape/unknown-key': {
    title: '没有这个键',
    message: ({ name, known }, words) =>
      `这里没有${quote(name)}这个键${choices(
        known.map((key) => words.field(key)),
        words,
      )}`,
    remedy: () => '改成可以写的键，或者删去这一行。计划里自己要记、不必检查的内容，给键加上“x-”打头，例如“x-联系人”。',
    explanation:
      '键是冒号前面的词，由规则包和工具规定。写错一个字，后面的内容就没人看见，所以宁可指出来，也不悄悄跳过。' +
      `这是错误，其他内容照常检查。${IN_PACK}`,
  },
  'shape/blank': {
    title: '还没有填写',
    message: ({ key }, words) => (key === '' ? '这里还没有填写' : `${fieldName(key, words)}还没有填写`),
    remedy: () => '在冒号后面空一格写上内容；是清单的，至少写一项。不是必填的项目，用不着时也可以整行删去。',
    explanation:
      '键写了而后面空着，看不出是忘了填还是不打算填，所以不算填过。' +
      `这是错误；规则要的正是这一项时，不再另外指出。${OUTCOME}`,
  },
  'shape/required': {
    title: '缺少必填的项目',
    message: ({ key }, words) => `缺少必填的${fieldName(key, words)}`,
    remedy: ({ key }) => `在这一层${addLine(key, '同一层的其他键')}。`,
    explanation:
      '有几个项目少了就无从检查：计划要写明规则包、单位和时间，每个条目要写明是哪个术语（ref）。' +
      '规则包还可以另定必填的项目。' +
      `这是错误，其他内容照常检查。${OUTCOME}`,
  },
  'shape/value': {
    title: '内容不合要求',
    message: keywordMessage,
    remedy: keywordRemedy,
    explanation:
      '有的项目对内容有要求：只能从几种写法里选，或者长短、大小、格式有限制。写在范围以外的，读不出意思，也没法比较。' +
      `这是错误，其他内容照常检查。${OUTCOME}`,
  },
};
