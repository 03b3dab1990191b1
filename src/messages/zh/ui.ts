import type { Summary } from '../../model/report.ts';
import type { Ui } from '../ui.ts';
import { zhActionTrouble } from './action.ts';
import { zhCases, zhCaseTrouble, zhNewRule } from './cases.ts';
import { zhDiff } from './diff.ts';
import { zhExcuseWords } from './excuse-words.ts';
import { zhFix, zhFixTrouble, zhWatch } from './fix.ts';
import { zhGen } from './gen.ts';
import { zhHelp } from './help.ts';
import { zhMutation } from './mutation.ts';
import { zhProof } from './proof.ts';
import { zhSince, zhSinceTrouble } from './since.ts';
import { zhTrace } from './trace.ts';
import { zhWhy } from './why.ts';

/** The Chinese sentences that are not about a fault. */
export const zhUi: Ui = {
  excuse: zhExcuseWords,
  verdicts: { pass: '通过', fail: '未通过', needsReview: '待确认', unchecked: '未能检查' },
  modalities: { must: '必须', should: '应当', may: '可以', 'must-not': '不得' },
  report: {
    clause: ({ clause, term }) => `第 ${clause.replaceAll(',', '、')} 条${term === null ? '' : `“${term}”`}`,
    basis: '依据：',
    remedy: '改法：',
    meant: ({ name }) => `您要写的是“${name}”吗？`,
    related: '另见：',
    interpretations: '理解：',
    parameter: ({ id, value, overridden }) => `参数：${id} = ${value}${overridden ? '（本地已改）' : ''}`,
    document: ({ number }) => `第 ${number} 份`,
    attest: ({ title, rule }) => `待人确认：${title}（${rule}）`,
    more: ({ plans }) => `另有 ${plans} 份计划，不逐一列出。`,
    product: ({ plans, rules }) => `${plans} 份计划 × ${rules} 条规则`,
    checks: ({ product, checks }) => `${product} = ${checks} 次核对：`,
    counts: ({ pass, fail, waived, notApplicable, exempt, needsReview }) =>
      `通过 ${pass}，未通过 ${fail}，已豁免 ${waived}，不适用 ${notApplicable}${exemptIn(exempt)}，待人确认 ${needsReview}。`,
    unchecked: ({ plans }) => `有 ${plans} 份计划未能检查，原因见上。`,
    severities: ({ errors, warnings, notes }) =>
      errors + warnings + notes === 0 ? '没有发现问题。' : `发现：错误 ${errors}，警告 ${warnings}，提示 ${notes}。`,
  },
  page: {
    binds: '约束',
    everyKind: '全部单位',
    where: ({ condition }) => `条件：${condition}`,
    strength: '强度',
    source: '出处',
    effective: ({ from, until }) => `有效期：${from} 至 ${until}`,
    readings: '理解',
    chosen: '选定',
    reason: '理由',
    parameters: '参数',
    overridden: ({ own }) => `（本地已改，规则包定的是 ${own}）`,
    remedy: '改法',
    passing: '这样写，这一条就通过',
    failing: '这样写，这一条不通过',
    review: '待人确认',
    codes: '这一规则下的各种问题',
    duties: ({ kind, pack, count }) => `${kind}应做的 ${count} 项（${pack}）`,
    entryIn: ({ collection, ref }) => `写进${collection}：ref: ${ref}`,
    with: ({ fields }) => `写明 ${fields}`,
    parts: ({ parts }) => `部分：${parts}`,
    atLeast: ({ cadence }) => `至少${cadence}`,
    dueIn: ({ cadence }) => `日期要落在每个时段（${cadence}）`,
    on: ({ event, timing }) => `挂靠“${event}”${timing ?? ''}`,
    notIn: ({ collection, term }) => `${collection}中不得有 ${term}`,
    between: ({ collection, terms, min, max, orReason }) =>
      `${collection}中${terms === '' ? '' : `“${terms}”`}${min === null ? '' : `至少 ${min} 项`}${max === null ? '' : `至多 ${max} 项`}${orReason ? '，或在 declined 中写明理由' : ''}`,
    eachEntry: ({ collection, what }) => `${collection}中每一项：${what}`,
    named: ({ collections, field, target }) => `${collections}的 ${field} 都要见于${target}`,
    served: ({ values, collections, field }) => `${collections}的 ${field} 要写到：${values}`,
    valueAt: ({ path, what }) => `${path} ${what}`,
    either: '以下任一：',
    attest: ({ question }) => `须由人确认：${question}`,
  },
  skeleton: {
    top: ({ pack, kind, command }) => `${kind}的计划，依据规则包 ${pack}。填好空白处，再运行：${command}`,
    blank: ({ field }) => `填写${field}`,
    duty: ({ title, clauses }) => `${title}（第 ${clauses} 条）`,
    sampleUnit: '示例单位',
    sample: ({ field }) => `（${field}）`,
  },
  help: zhHelp,
  since: zhSince,
  cases: zhCases,
  newRule: zhNewRule,
  trouble: {
    ...zhFixTrouble,
    ...zhCaseTrouble,
    ...zhSinceTrouble,
    ...zhActionTrouble,
    unknownCommand: ({ input, nearest }) =>
      `没有“${input}”这个命令。${nearest === null ? '' : `您要的是 ${nearest} 吗？`}`,
    unknownFlag: ({ input, nearest }) =>
      `没有“${input}”这个选项。${nearest === null ? '' : `您要的是 ${nearest} 吗？`}`,
    flagValue: ({ flag, input, allowed }) =>
      `选项 ${flag} 不能取“${input}”${allowed.length === 0 ? '' : `，可用：${allowed.join('、')}`}。`,
    flagNeedsValue: ({ flag }) => `选项 ${flag} 后面没有写值。`,
    flagMissing: ({ flag }) => `缺少选项 ${flag}。`,
    argumentMissing: ({ name }) => `缺少参数：${name}。`,
    argumentExtra: ({ input }) => `多了一个参数“${input}”。`,
    flagTwice: ({ flag }) => `选项 ${flag} 只能写一次。`,
    badArguments: '命令写得不对。',
    nothingGiven:
      '没有说要检查什么。请写上计划的文件或文件夹，例如：guiju check plans；或在 guiju.config.yaml 中写明 plans。',
    nothingFound: ({ paths }) => `在 ${paths.join('、')} 中没有找到计划（.yaml、.yml、.json 文件），什么也没有检查。`,
    unreadable: ({ file, reason }) => `读不了 ${file}：${reason}。`,
    unwritable: ({ file, reason }) => `写不了 ${file}：${reason}。`,
    exists: ({ file }) => `${file} 已经存在，没有覆盖。请换一个文件名。`,
    outputTwice: '只能有一种格式打印到屏幕，其余的请写成“格式=文件”。',
    outputsInOneFile: ({ file }) => `两种格式不能写进同一个文件 ${file}，什么也没有写。`,
    outputOverPlan: ({ file }) => `${file} 是正在检查的计划，报告不能写在它上面，什么也没有写。`,
    linted: ({ folder, rules, errors, warnings }) =>
      `${folder}：${rules === null ? '不能使用' : `${rules} 条规则`}，错误 ${errors}，警告 ${warnings}。`,
    standardOutput: '标准输出',
    packWarnings: ({ folder, warnings }) => `规则包 ${folder} 有 ${warnings} 处警告，见上；检查照常进行。`,
    stdinTwice: '标准输入（-）只能写一次。',
    brokenPack: ({ folder, faults }) => `规则包 ${folder} 有 ${faults} 处错误，不能使用，什么也没有检查。`,
    brokenFile: ({ file }) => `${file} 有错误，什么也没有检查。`,
    brokenConfig: ({ file }) => `设置文件 ${file} 有错误，什么也没有检查。`,
    noPack: ({ folder }) => `${folder} 不是规则包：其中没有 pack.yaml。`,
    severalPacks: ({ packs }) => `有几个规则包：${packs.join('、')}。请用 --pack 指明一个。`,
    unknownKind: ({ name, nearest, known }) =>
      `没有“${name}”这类单位。${nearest === null ? '' : `您要的是“${nearest}”吗？`}可用：${known.join('、')}。`,
    unknownRule: ({ name, nearest }) => `没有“${name}”这条规则。${nearest === null ? '' : `您要的是 ${nearest} 吗？`}`,
    yearOutside: ({ year, from, until }) => `${year} 年不在规则包的有效期（${from} 至 ${until}）之内。`,
    written: ({ file }) => `已写入 ${file}。`,
    tryHelp: ({ command }) => `用法见：${command} --help`,
    bug: ({ detail }) => `程序出了错，这不是您的问题。请把下面的内容告诉维护者：\n${detail}`,
  },
  diff: zhDiff,
  gen: zhGen,
  trace: zhTrace,
  mutation: zhMutation,
  proof: zhProof,
  why: zhWhy,
  fix: zhFix,
  watch: zhWatch,
};

/** Rules that bind the kind of unit and yet do not apply are not lost among those that do not. */
function exemptIn({ period, condition }: Summary['exempt']): string {
  const reasons = [
    ...(period > 0 ? [`不在规则的有效期 ${period}`] : []),
    ...(condition > 0 ? [`不合规则的条件 ${condition}`] : []),
  ];
  return reasons.length === 0 ? '' : `（其中${reasons.join('，')}）`;
}
