import type { IgnorePart } from '../../model/excuse-fault.ts';
import type { ExcuseCode, FaultTexts } from '../catalogue.ts';
import { choices, named, quote } from './words.ts';

const STOPS = '这是错误，设置改好之前什么也不检查。';
const HOLDS_NOT = '这是错误，这一条不起作用，它要免去的发现照常算。';

const PARTS: { readonly [P in IgnorePart]: string } = {
  rule: '规则',
  until: '最后一天（until 日期）',
  by: '批准的岗位（by 岗位）',
  reason: '理由（-- 理由）',
};

/** `这条豁免`, or `这条忽略注释`. */
const it = (written: 'waiver' | 'ignore') => (written === 'waiver' ? '这条豁免' : '这条忽略注释');

export const zhExcuse: FaultTexts<ExcuseCode> = {
  'config/not-local': {
    title: '扩展的不是本机文件',
    message: ({ path }) => `extends 只能写本机上的文件，用相对路径，不能写${quote(path)}`,
    remedy: () => '把那份设置存到计划库里，写它的相对路径，例如“extends: ../district.config.yaml”。',
    explanation: `设置要从哪里来，看文件就要知道；工具从不联网，绝对路径换一台电脑就不对了。${STOPS}`,
  },
  'config/extends-cycle': {
    title: '设置互相扩展',
    message: ({ file }) => `扩展绕回了 ${file}，没有尽头`,
    remedy: () => '删去其中一个 extends，让设置一层层往上，不再绕回来。',
    explanation: `一份设置可以扩展另一份，后一份还可以再扩展；绕成圈就不知道以哪份为准。${STOPS}`,
  },
  'config/unreadable': {
    title: '读不了写明的文件',
    message: ({ file, reason }, words) => `读不了 ${file}：${words.reason(reason)}`,
    remedy: () => '核对路径；路径从写它的设置文件所在的文件夹算起。',
    explanation: `设置里写明的文件读不出来，就不知道该按什么检查。${STOPS}`,
  },
  'config/unknown-rule': {
    title: '没有这条规则',
    message: ({ name }) => `没有一个规则包有${quote(name)}这条规则`,
    remedy: () => '写完整标识“规则包/规则”，检查报告的“依据”一行就是；plan/… 一类的严重程度不能改。',
    explanation: `改严重程度时规则的标识写错，改动就悄悄落空，所以要指出来。${STOPS}`,
  },
  'config/unknown-parameter': {
    title: '没有这个参数',
    message: ({ name }) => `没有一个规则包有${quote(name)}这个参数`,
    remedy: () => '写完整标识“规则包/参数”，检查报告的“参数”一行和“guiju explain 规则”里都有。',
    explanation: `参数写错，改动就悄悄落空，所以要指出来。${STOPS}`,
  },
  'config/parameter-value': {
    title: '参数的值不对',
    message: ({ name, value }) => `参数 ${name} 不能取${quote(value)}`,
    remedy: () => '参数是频次的，写 weekly、monthly、bimonthly、quarterly、semiannual 或 annual；是数的，写整数。',
    explanation: `每个参数只能取它那一类的值，值不对，用到它的规则就没法判断。${STOPS}`,
  },
  'config/unknown-format': {
    title: '没有这种格式',
    message: ({ name, known }, words) => `没有${quote(name)}这种格式${choices(known, words, 20)}`,
    remedy: () => '改成可用的格式；要存成文件，写成“格式=文件”。',
    explanation: `格式写错，就没有人看得到报告。${STOPS}`,
  },
  'waiver/unknown-rule': {
    title: '免去的规则不存在',
    message: ({ written, name }) => `${it(written)}写的${quote(name)}不是任何规则的标识`,
    remedy: () => '改成检查报告“依据”一行写的标识；规则已经取消的，删去这一条。',
    explanation: `豁免只对写明的那条规则有效。标识写错，或者规则包换了版本、规则没有了，都会这样。${HOLDS_NOT}`,
  },
  'waiver/unknown-kind': {
    title: '豁免的单位类型不存在',
    message: ({ name, known }, words) =>
      `没有${quote(name)}这类单位${choices(
        known.map((kind) => named(kind, words)),
        words,
      )}`,
    remedy: () => '改成规则包里的单位类型，写标识或名称都可以。',
    explanation: `豁免可以给一个单位，也可以给一类单位；类型写错，就不知道给的是谁。${HOLDS_NOT}`,
  },
  'waiver/bad-date': {
    title: '期限的日期写得不对',
    message: ({ written, text }) => `${it(written)}的日期${quote(text)}不是日历上的日子，日期要写成“年-月-日”`,
    remedy: () => '改成像“2008-03-05”这样：年份四位，月和日各两位，中间用半角短横线。',
    explanation: `每个例外都要有最后一天，日期看不懂，就不知道它有没有到期。${HOLDS_NOT}`,
  },
  'waiver/reversed': {
    title: '期限前后颠倒',
    message: ({ from, until }) => `豁免的第一天 ${from} 晚于最后一天 ${until}`,
    remedy: () => '核对两个日期，早的写在 from，晚的写在 until。',
    explanation: `豁免从 from 到 until，首尾两天都算在内；颠倒了就没有一天有效。${HOLDS_NOT}`,
  },
  'waiver/expired': {
    title: '例外已经到期',
    message: ({ written, rule, until }) => `${it(written)}（${rule}）到 ${until} 为止，已经过期，不再起作用`,
    remedy: ({ written }) =>
      `问题已经解决的，删去它${written === 'waiver' ? '（guiju waivers prune --write 会删）' : ''}；还要延期的，由批准的岗位重新批准，改 until。`,
    explanation: '例外都有最后一天，过了这一天，它免去的发现就回来了，例外本身也要有人处理。这是警告。',
  },
  'waiver/expiring': {
    title: '例外快要到期',
    message: ({ written, rule, until, days }) =>
      `${it(written)}（${rule}）${days === 0 ? '今天是最后一天' : `还有 ${days} 天到期`}（${until}）`,
    remedy: () => '在到期之前解决问题；确实来不及的，请批准的岗位决定要不要延期。',
    explanation: '离最后一天不到 30 天的例外提前说出来，好有时间处理。这是提示。',
  },
  'waiver/unused': {
    title: '例外没有用上',
    message: ({ written, rule, of }) =>
      written === 'waiver'
        ? `这条豁免没有用上：${of === null ? '' : `“${of}”`}没有 ${rule} 的发现`
        : `这条忽略注释没有用上：这一行或下一行没有 ${rule} 的发现`,
    remedy: ({ written }) =>
      written === 'waiver'
        ? '问题已经解决的，删去它（guiju waivers prune --write 会删）；单位或规则写错的，改正。'
        : '问题已经解决的，删去注释；位置不对的，移到那一行的行尾，或者它的上一行。',
    explanation:
      '没有用上的例外，要么问题已经解决，要么写错了对象。留着它，以后同样的问题再出现就没有人看见。' +
      '只看本次检查到的计划。这是警告。',
  },
  'ignore/incomplete': {
    title: '忽略注释没有写全',
    message: ({ missing }, words) => `忽略注释少了${words.list(missing.map((part) => PARTS[part]))}`,
    remedy: () => '写成“# guiju-ignore 规则 until 2008-12-31 by 岗位 -- 理由”，词与词之间用空格隔开。',
    explanation: `每个例外都要说明免去哪条规则、到哪天为止、谁批准的、为什么，缺一不可。${HOLDS_NOT}`,
  },
  'ignore/refused': {
    title: '这条规则不能用注释免去',
    message: ({ rule, allowed }) =>
      allowed === 'none' ? '设置不许用注释免去规则' : `${rule} 是必须做到的，不能用注释免去`,
    remedy: () => '改正计划；确要例外的，写进豁免文件 waivers.yaml，或者请管设置的人改 inlineIgnores。',
    explanation: `必须做到的，要例外就写进豁免文件，让看的人在一处看得到；除非设置写明 inlineIgnores: all。${HOLDS_NOT}`,
  },
};
