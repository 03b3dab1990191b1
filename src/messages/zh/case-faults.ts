import type { CaseCode, FaultTexts } from '../catalogue.ts';
import { inSentence } from '../shown.ts';
import { named, quote } from './words.ts';

const UNRUN = '这样的用例没有运行，规则是否管用就没有验证，所以退出码是 2。';

/** What is said of cases, in Chinese. */
export const zhCase: FaultTexts<CaseCode> = {
  'case/plan-or-change': {
    title: '计划和改动要写一样',
    message: ({ both }) => (both ? '这个用例既写了 plan 又写了 change' : '这个用例没有写 plan，也没有写 change'),
    remedy: ({ both }) =>
      both
        ? '留下其中一样：plan 是计划全文，change 是对最小合格计划的改动。'
        : '写上其中一样：plan 是计划全文，change 是对最小合格计划的改动。',
    explanation: `一个用例只看一份计划：要么把它全文写出来，要么说明它和最小合格计划有哪里不同。${UNRUN}`,
  },
  'case/other-pack': {
    title: '别的规则包的用例',
    message: ({ name, wanted }) => `这个文件是规则包${quote(name)}的用例，现在检验的是${quote(wanted)}`,
    remedy: () => '用 --cases 指明这个规则包的用例所在的文件夹；文件放错了的，移到它的规则包那里。',
    explanation: `用例只对它自己的规则包有意义，混在一起会漏掉或者错算。${UNRUN}`,
  },
  'case/unknown-rule': {
    title: '没有这条规则',
    message: ({ name }) => `规则包里没有规则${quote(name)}`,
    remedy: () => '改成规则包里有的规则标识；规则已经删去的，把这个用例也删去。',
    explanation: `用例的 rule 和 expect 用规则标识指称规则。标识写错，或者规则改了名，用例就检验不到它。${UNRUN}`,
  },
  'case/unknown-kind': {
    title: '没有这类单位',
    message: ({ name }) => `规则包里没有单位类型${quote(name)}`,
    remedy: () => '改成 pack.yaml 里列出的单位类型标识。',
    explanation: `change 从某类单位的最小合格计划改起，所以要先知道是哪一类单位。${UNRUN}`,
  },
  'case/bad-parameter': {
    title: '参数不能这样写',
    message: ({ parameter, value }) => `参数${quote(parameter)}没有，或者不能是${quote(value)}`,
    remedy: () => '核对 pack.yaml 里的 parameters：参数叫什么，是整数还是频次。',
    explanation: `用例可以换上别的参数值，只要规则包里有这个参数，值的类型也对。${UNRUN}`,
  },
  'case/unusable-plan': {
    title: '用例的计划不能检查',
    message: ({ cause }, words) => `这个用例的计划不能检查：${inSentence(words.say(cause))}`,
    remedy: ({ cause }) =>
      cause.span === undefined
        ? '改正计划；如果要检验的正是这个错误，在 expect 里写上它的代码和位置。'
        : `改正计划的第 ${cause.span.start.line} 行；如果要检验的正是这个错误，在 expect 里写上它的代码和位置。`,
    explanation: `计划读不懂，或者说不清是哪个规则包、哪类单位、哪段时间的，规则就没有检查过。${UNRUN}`,
  },
  'case/no-place': {
    title: '计划里没有这个地方',
    message: ({ place }) => `这类单位的最小合格计划里没有${quote(place)}`,
    remedy: () => '核对路径：清单、术语标识、字段依次写，如 /systems/quarterly-meeting/cadence；数字从 0 数起。',
    explanation: `change 的路径要落在最小合格计划已有的地方，或者在已有的地方里新写一项。落空了，用例就没有改到什么。${UNRUN}`,
  },
  'case/no-witness': {
    title: '没有最小合格计划',
    message: ({ kind, reason, rules }, words) =>
      reason === 'conflict'
        ? `${named(kind, words)}没有一份计划能同时满足这些规则：${words.list(rules)}`
        : `没有找到${named(kind, words)}的最小合格计划`,
    remedy: () => '用 guiju rules witness 看是哪些规则互相冲突；暂时可以把这个用例写成一份计划。',
    explanation:
      'change 是对最小合格计划的改动。没有一份计划能满足这类单位的所有规则时，改动也就无从谈起，用例不算通过。',
  },
  'case/unmet': {
    title: '结果与用例不符',
    message: ({ rule, name }) => `规则 ${rule} 的用例${quote(name)}没有得到应有的结果`,
    items: ({ expected, actual }, words) => [`应有：${words.list(expected)}`, `实际：${words.list(actual)}`],
    remedy: () => '规则错了就改规则；规则没错，是用例过时了，就用 --update 把 expect 改成实际的结果。',
    explanation: '用例写明一份计划和规则应当说的话。两者不符，不是规则变了，就是用例写错了，要由人看过再定。',
  },
  'case/never-failed': {
    title: '没有不合格的用例',
    message: ({ rule }) => `规则 ${rule} 没有一个用例不通过，看不出它会不会放过错误`,
    remedy: () => '加一个这条规则不通过的用例，写明发现的位置。',
    explanation: '一条从来不说“不”的规则，可能什么也没有检查。每条规则至少要有一个不通过（或者待确认）的用例。',
  },
  'case/never-passed': {
    title: '没有合格的用例',
    message: ({ rule }) => `规则 ${rule} 没有一个用例通过，看不出它会不会冤枉人`,
    remedy: () => '加一个满足这条规则的用例，expect 写 pass。',
    explanation: '一条从来不说“是”的规则，可能谁也满足不了。每条规则至少要有一个通过的用例。',
  },
  'case/never-exempt': {
    title: '没有不适用的用例',
    message: ({ rule }) => `规则 ${rule} 有条件或者期限，却没有一个用例说明它什么时候不适用`,
    remedy: () => '加一个不符合条件或者不在期限内的用例，expect 写 notApplicable。',
    explanation: '规则带条件或者期限，就有不管的时候；有用例说明，才知道条件没有写反。这只是提示，不影响退出码。',
  },
};
