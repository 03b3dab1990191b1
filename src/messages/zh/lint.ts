import type { FaultTexts, LintCode } from '../catalogue.ts';
import { THINGS } from './pack.ts';
import { quote } from './words.ts';

const WARNED = '这是警告，规则包仍然可以用。';
const STARTS = { unit: '单位（unit）', entry: '清单里的条目' } as const;

/** What is said to those who keep a pack, in Chinese. */
export const zhLint: FaultTexts<LintCode> = {
  'lint/impossible-path': {
    title: '计划里不会有的路径',
    message: ({ path, of }) => `${of === null ? '计划' : STARTS[of]}里不会有 ${path} 这个地方`,
    remedy: ({ of }) =>
      of === 'entry'
        ? '改正 path，从条目起写；规则包自己加的项目，先在 classes 的 fields 里声明。'
        : of === 'unit'
          ? '改正 path，从单位起写；规则包自己加的项目，先在 unit 的 fields 里声明。'
          : '改正 path，从计划的最外层起写，如 /unit/exits；规则包自己加的项目要先声明。',
    explanation: `路径要指向计划里能写的地方。指向不会有的地方，要求谁都达不到，条件谁都不符合。${WARNED}`,
  },
  'lint/impossible-condition': {
    title: '谁都不符合的条件',
    message: ({ rule }) => `没有一个单位能符合规则${quote(rule)}的条件（where），它对谁都不适用`,
    remedy: () => '对照 pack.yaml 里 unit 的 fields 改正取值；同一项目有几个要求的，看它们能不能同时成立。',
    explanation: `条件要求的值，声明的项目取不到，或者几个要求互相矛盾，这条规则就永远不起作用。${WARNED}`,
  },
  'lint/impossible-count': {
    title: '达不到的数目',
    message: ({ min, limit, problem }) =>
      problem === 'max' ? `最少 ${min} 项，最多却只许 ${limit} 项` : `最少要 ${min} 项，列出的术语却只有 ${limit} 个`,
    remedy: ({ problem }) => (problem === 'max' ? '改正 min 或 max。' : '改小 min，或者在 refs 里补上术语。'),
    explanation: `指明术语时，每个术语只算一次。数目达不到，哪份计划都通不过。${WARNED}`,
  },
  'lint/contradiction': {
    title: '互相矛盾的规则',
    message: ({ rule, other }) =>
      rule === other
        ? `规则${quote(rule)}自相矛盾，这一处和它前面的要求不能同时做到`
        : `规则${quote(rule)}的这一处和规则${quote(other)}矛盾，同一个单位不能两条都做到`,
    remedy: () => '对照原文看哪一条写错了；约束的单位本来不同的，改正 kinds、where 或 effective。',
    explanation: `两条规则在同一时间约束同一类单位，要求却不能同时满足，这类单位的计划就怎么写都通不过。${WARNED}`,
  },
  'lint/implied': {
    title: '多余的规则',
    message: ({ rule, by }) => `规则${quote(rule)}的要求，规则${quote(by)}已经都有了：凡是符合后者的，一定也符合它`,
    remedy: ({ by }) => `确实重复的，删去这一条，把出处并到 ${by}；要求本应不同的，改正它。`,
    explanation: `一项义务一条规则。多余的规则从来不会单独失败，只会让同一件事报两次。${WARNED}`,
  },
  'lint/unused': {
    title: '没有用到的声明',
    message: ({ what, id }) => `声明了${THINGS[what]}${quote(id)}，却没有地方用到它`,
    remedy: ({ what }) =>
      what === 'interpretation'
        ? '在依据它的规则的 interpretations 里加上它，或者删去它。'
        : what === 'class'
          ? '给这个类别写上术语，或者删去它。'
          : '在有关的规则里用上它，或者删去它。',
    explanation: `声明了却没有用到，多半是规则里漏写了，或者规则已经删去、声明忘了删。${WARNED}`,
  },
  'lint/untranslated': {
    title: '缺一种语言',
    message: ({ problem, text }) =>
      ({
        'no-chinese': '这里的中文是空的',
        'no-english': '这里的英文是空的',
        'not-chinese': `中文写的是${quote(text)}，里面没有一个汉字`,
        'not-english': `英文写的是${quote(text)}，还没有译成英文`,
      })[problem],
    remedy: ({ problem }) =>
      problem.endsWith('chinese') ? '在 zh 里写上中文。' : '在 en 里写上英文；要保留的中文词语，放在引号或括号里。',
    explanation: `名称、说明和补救办法都要有中英两种文字，两种读者才都看得懂。${WARNED}`,
  },
  'lint/uncited': {
    title: '出处没有词语',
    message: ({ rule }) => `规则${quote(rule)}的出处都没有写明原文的词语和位置`,
    remedy: () => '至少在一处写上 term（原文的词语，至多 20 个字符）和 span（起止位置）。',
    explanation: `规则要有原文作依据。写明词语和位置，才能拿原文来核对，原文改了也才知道牵涉到谁。${WARNED}`,
  },
  'lint/untested': {
    title: '没有用例的规则',
    message: ({ rule }) => `规则${quote(rule)}一个用例也没有`,
    remedy: () => '写两个用例：一份通过的小计划，一份不通过的。',
    explanation: `没有用例，规则写错了也看不出来。${WARNED}`,
  },
  'lint/no-cases': {
    title: '一个用例也没有',
    message: () => '没有找到这个规则包的用例',
    remedy: () => '把用例放在规则包的 cases 文件夹里，或者用 --cases 指明它们在哪里。',
    explanation: `没有用例，规则写错了也看不出来。用例在规则包自己的 cases 里、旁边的“cases/规则包”里，或者当前文件夹的“fixtures/cases/规则包”里找。${WARNED}`,
  },
  'lint/expired': {
    title: '有效期已过',
    message: ({ until, asOf }) => `有效期到 ${until} 为止，到 ${asOf} 已经过了`,
    remedy: () => '原文还在执行的，核对后改 until；已经停用的，不用改，不写 --as-of 就不提。',
    explanation: `只有写了 --as-of，才看有效期过了没有。过期的规则只约束那时候的计划。${WARNED}`,
  },
  'lint/beyond-period': {
    title: '有效期超出规则包',
    message: ({ rule, from, until }) => `规则${quote(rule)}的有效期超出了规则包的有效期（${from} 至 ${until}）`,
    remedy: () => '把规则的有效期改在规则包的以内；一样的话，删去规则的 effective。',
    explanation: `规则包有效期以外的计划不检查，所以超出的那些天没有用处，多半是日期写错了。${WARNED}`,
  },
};
