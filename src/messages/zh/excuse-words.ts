import type { ExcuseWords } from '../excuse.ts';

const KINDS = { waiver: '豁免', ignore: '忽略注释', baseline: '基线' } as const;

/** What is said in Chinese around configs, waivers and baselines. */
export const zhExcuseWords: ExcuseWords = {
  default: '默认',
  flag: '选项',
  noConfig: '没有找到 guiju.config.yaml，都用默认。',
  readFrom: ({ files }) => `设置出自 ${files.join('，它扩展 ')}`,
  ignored: ({ plans }) => `按设置的 ignore 略过了 ${plans} 份计划。`,
  otherConfig: ({ file, used }) =>
    `没有用 ${file}：一次检查只用一份设置，这次用的是${used === null ? '默认' : ` ${used}`}。要用它，请只检查它那个文件夹。`,
  fixed: ({ rule, unit }) => `${unit === null ? '' : `${unit} 的 `}${rule}`,
  moreFixed: ({ entries }) => `另有 ${entries} 项也已改好，不逐一列出。`,
  added: ({ exceptions }) => `这次改动自己加了 ${exceptions} 处例外，请先看：`,
  addedOne: ({ kind, file, line, rule, unit, until, approver, reason }) =>
    `  ${file}:${line}  ${KINDS[kind]}  ${unit === null ? '' : `${unit} 的 `}${rule}` +
    `${until === null ? '' : `，到 ${until} 为止`}${approver === null ? '' : `，${approver}批准`}${reason === null ? '' : `：${reason}`}`,
  accepted: ({ file, all, added, removed }) => `已写入 ${file}：共 ${all} 项，新增 ${added}，去掉 ${removed}。`,
  leftUnchecked: ({ plans }) => `有 ${plans} 份计划未能检查，它们的发现没有记入基线。`,
  states: {
    active: '有效',
    expiring: '快到期',
    future: '未开始',
    expired: '已到期',
    unused: '没有用上',
    broken: '写得不对',
  },
  noWaivers: '没有豁免文件：旁边没有 waivers.yaml，设置里没有写，也没有用 --waivers 指明。',
  emptyWaivers: ({ file }) => `${file} 里没有豁免。`,
  listed: ({ file, date, all, states }) =>
    `${file}：共 ${all} 条，按 ${date} 判断：${states.map(([state, count]) => `${state} ${count}`).join('，')}。`,
  unusedNeedsPlans: '写上计划的路径（或在设置里写明 plans），才看得出哪些没有用上。',
  pruned: ({ file, gone, left }) => `已从 ${file} 删去 ${gone} 条，还有 ${left} 条。`,
  wouldPrune: ({ file, gone }) => `会从 ${file} 删去以上 ${gone} 条；加上 --write 才真的删。`,
  nothingToPrune: ({ file }) => `${file} 里没有要清理的豁免。`,
};
