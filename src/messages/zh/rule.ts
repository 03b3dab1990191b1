import type { FaultTexts, RuleCode } from '../catalogue.ts';
import { keywordMessage } from './keywords.ts';
import { addLine, fieldName, listName, lists, named, periods } from './words.ts';

const WEIGHT = '是错误、警告还是提示，看规则的强度：“必须”和“不得”是错误，“应当”是警告，“可以”是提示。';
const MEANT = '名称写错、放错清单或还没有填写的，已经另外指出，不会再说一遍。';

export const zhRule: FaultTexts<RuleCode> = {
  'entry/missing': {
    title: '缺少条目',
    message: ({ term, collection }, words) => `${listName(collection, words)}清单里没有${named(term, words)}这个条目`,
    remedy: null,
    explanation: `规则要求计划的某个清单里有这个术语的条目，计划里却找不到。${MEANT}${WEIGHT}`,
  },
  'entry/missing-field': {
    title: '条目缺少一项',
    message: ({ term, field, label }, words) => `${named(term, words)}的条目没有写${fieldName(field, words, label)}`,
    remedy: ({ term, field }, words) => `在${named(term, words)}的条目里${addLine(field, ' ref ')}。`,
    explanation:
      '条目已经有了，但规则还要求写明其中的一项，例如由哪个岗位负责、用什么材料来证明。' +
      `这一项整行都没有，才会这样说；写了键而后面空着的，另外指出。${WEIGHT}`,
  },
  'entry/missing-part': {
    title: '缺少组成部分',
    message: ({ term, part }, words) => `${named(term, words)}的组成部分（parts）里没有${named(part, words)}`,
    remedy: null,
    explanation: `有的术语由几个部分组成，规则要求在条目的 parts 里逐个写到，少一个就指出一个。${MEANT}${WEIGHT}`,
  },
  'entry/forbidden': {
    title: '不该有的条目',
    message: ({ term, collection }, words) => `${listName(collection, words)}清单里不得有${named(term, words)}这个条目`,
    remedy: null,
    explanation: `规则不许这一类单位的计划里有这个条目，计划却写了。名称稍有出入、看得出指的是它的，也算。${WEIGHT}`,
  },
  'count/too-few': {
    title: '条目太少',
    message: ({ collection, terms, bound, actual, orReason }, words) => {
      const what = terms.map((term) => named(term, words)).join('');
      const reason = orReason ? '，不承担的事项（declined）里也没有说明理由' : '';
      if (terms.length === 1 && bound === 1)
        return `${listName(collection, words)}清单里没有合要求的${what}条目${reason}`;
      const among = terms.length === 0 ? '合要求的条目' : `${what}这些条目里合要求的`;
      return `${listName(collection, words)}清单里，${among}至少要有 ${bound} 个，现在有 ${actual} 个${reason}`;
    },
    remedy: null,
    explanation:
      '规则要求清单里合要求的条目不少于一定的个数，不合要求的条目不算在内。' +
      `规则容许不做而说明理由的，在 declined 里写上术语（ref）和理由（reason）就算符合。${WEIGHT}`,
  },
  'count/too-many': {
    title: '条目太多',
    message: ({ collection, terms, bound, actual }, words) => {
      const what = terms.map((term) => named(term, words)).join('');
      const among = terms.length === 0 ? '这样的条目' : `${what}的条目`;
      return `${listName(collection, words)}清单里，${among}至多 ${bound} 个，现在有 ${actual} 个`;
    },
    remedy: null,
    explanation: `规则要求清单里这样的条目不超过一定的个数。指出的位置是多出来的第一个，前面几个也一并列出。${WEIGHT}`,
  },
  'cadence/missing': {
    title: '没有写频次',
    message: ({ term, required }, words) =>
      `${named(term, words)}没有写频次（cadence），规则要求不少于${words.cadence(required)}一次`,
    remedy: ({ term, required }, words) =>
      `在${named(term, words)}的条目里加一行“cadence: ${words.cadence(required)}”，和 ref 左边对齐；更密的也可以。`,
    explanation:
      '规则要求这件事按一定的频次来做，计划里没有写多久做一次，就没法判断够不够。频次从密到疏是每周、每月、' +
      '每两月、每季度、每半年、每年。' +
      WEIGHT,
  },
  'cadence/too-rare': {
    title: '频次太疏',
    message: ({ term, actual, required }, words) =>
      `${named(term, words)}的频次（cadence）是${words.cadence(actual)}一次，` +
      `规则要求不少于${words.cadence(required)}一次`,
    remedy: null,
    explanation:
      '计划写的频次比规则要求的疏。频次从密到疏是每周、每月、每两月、每季度、每半年、每年，写得比要求的密也算符合。' +
      WEIGHT,
  },
  'cadence/no-due': {
    title: '没有写报告日期',
    message: ({ term, required }, words) =>
      `${named(term, words)}的报告没有写日期（due），规则要求不少于${words.cadence(required)}一次`,
    remedy: ({ term, required }, words) =>
      `在${named(term, words)}的报告条目里${addLine('due', ' ref ')}；` +
      `计划时间里${words.cadence(required)}至少写一个日期。`,
    explanation:
      '报告只写频次还不够，要把各次的日期写出来，才看得出每一段时间是不是都报了。报告清单里的 due 就是写这些日期的。' +
      WEIGHT,
  },
  'cadence/uncovered': {
    title: '有的时段没有报告',
    message: ({ term, required, periods: missing }, words) =>
      `${named(term, words)}的报告应当不少于${words.cadence(required)}一次，` +
      `日期（due）没有排到这些时段：${periods(missing, words)}`,
    remedy: ({ term, periods: missing }, words) =>
      `在${named(term, words)}的 due 里给缺少的 ${missing.length} ` +
      `个时段${missing.length === 1 ? '' : '各'}补一个日期，写成“2008-06-30”这样。`,
    explanation:
      '规则要求计划时间里的每一段（如每一季度）都至少有一次报告。次数够了而集中在几段里，也不算做到。' +
      `周从星期一算起，双月从一月起两个月一段；计划只占一段的一部分，这一段也算。${WEIGHT}`,
  },
  'event/missing': {
    title: '没有写事件',
    message: ({ term, event }, words) => `${named(term, words)}没有写事件（on），规则要求它挂靠${named(event, words)}`,
    remedy: ({ term, event }, words) =>
      `在${named(term, words)}的条目里加一行“on: ${words.local(event)}”，和 ref 左边对齐。`,
    explanation:
      '有的事不按日历做，而是某件事发生时才做，例如换届、受灾。规则要求条目用 on 写明挂靠哪件事，计划却没有写。' +
      WEIGHT,
  },
  'event/wrong': {
    title: '事件写得不对',
    message: ({ term, event, actual }, words) =>
      `${named(term, words)}的事件（on）写的是${named(actual, words)}，规则要求的是${named(event, words)}`,
    remedy: null,
    explanation: `规则要求条目挂靠某件事，计划写的是另一件事。${WEIGHT}`,
  },
  'timing/missing': {
    title: '没有写时间先后',
    message: ({ term, event, timing }, words) =>
      `${named(term, words)}没有写时间先后（timing），规则要求在${named(event, words)}${words.timing(timing)}`,
    remedy: ({ term, event, timing }, words) =>
      `在${named(term, words)}的条目里加一行“timing: ${words.timing(timing)}”，和 ref 左边对齐，` +
      `意思是在${named(event, words)}${words.timing(timing)}做。`,
    explanation:
      '规则不但要求这件事挂靠某个事件，还要求在它之前、当时或之后做，例如决策之前先征求意见。计划没有写先后，' +
      '就没法判断。' +
      WEIGHT,
  },
  'timing/wrong': {
    title: '时间先后不对',
    message: ({ term, event, timing, actual }, words) =>
      `${named(term, words)}的时间先后（timing）写的是${named(event, words)}${words.timing(actual)}，` +
      `规则要求的是${words.timing(timing)}`,
    remedy: null,
    explanation: `规则要求这件事在某个事件之前、当时或之后做，计划写的先后和要求不同。${WEIGHT}`,
  },
  'reference/dangling': {
    title: '提到的事项没有着落',
    message: ({ value, collections, term }, words) =>
      term === null
        ? `这里提到的${named(value, words)}，在${lists(collections, words)}清单里没有写`
        : `这里提到的${named(value, words)}，在${lists(collections, words)}清单的${named(term, words)}条目里没有写`,
    remedy: null,
    explanation:
      '规则要求这里提到的每一项，在指定的清单或条目里也要写到，前后才对得上。指出的是前面写了、后面没有的那一项。' +
      WEIGHT,
  },
  'value/unserved': {
    title: '有一项没有条目对应',
    message: ({ value, collections, field }, words) =>
      `${lists(collections, words)}清单里，没有一个条目在${fieldName(field, words)}中写到${named(value, words)}`,
    remedy: null,
    explanation: `规则要求这一项至少有一个条目与它对应，而计划里一个也没有。${MEANT}${WEIGHT}`,
  },
  'field/missing': {
    title: '缺少规则要的一项',
    message: ({ key }, words) => `这里没有写${fieldName(key, words)}，而规则要求写`,
    remedy: ({ key }) => `在这一层${addLine(key, '同一层的其他键')}。`,
    explanation: `规则对计划里某个位置的内容有要求，而那里整行都没有。写了键而后面空着的，另外指出。${WEIGHT}`,
  },
  'field/value': {
    title: '内容不合规则',
    message: keywordMessage,
    remedy: null,
    explanation:
      '规则对计划里某个位置的内容有要求，例如长短、大小、个数或写法，计划写的不合要求。' +
      `一次只指出第一处不合的地方。${WEIGHT}`,
  },
  'any/none': {
    title: '几种做法都没有做到',
    message: ({ alternatives }, words) => {
      const ways = alternatives.map(
        (faults, index) => `（${index + 1}）${faults.map((fault) => words.say(fault)).join('，并且')}`,
      );
      return `以下做法至少要做到一种，现在都没有做到：${ways.join('；')}`;
    },
    remedy: null,
    explanation:
      '规则给出几种做法，做到任何一种都算符合。计划一种也没有做到，所以把每一种差在哪里都列出来，选一种补上就行。' +
      WEIGHT,
  },
};
