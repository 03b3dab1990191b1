import type { WhyWords } from '../why.ts';

/** What `why` says in Chinese. */
export const zhWhy: WhyWords = {
  results: {
    pass: '通过',
    fail: '未通过',
    waived: '已豁免',
    needsReview: '待人确认',
    notApplicable: '不适用',
  },
  head: ({ unit, kind, file }) => `${unit}（${kind}），${file}`,
  applies: '适用，因为',
  exempt: '不适用，因为',
  bound: ({ kind, all, kinds }) => (all ? '规则约束全部单位' : `单位类型是“${kind}”，规则约束：${kinds}`),
  unbound: ({ kind, kinds }) => `单位类型是“${kind}”，规则只约束：${kinds}`,
  period: ({ from, until, ruleFrom, ruleUntil, overlap }) =>
    `计划时间 ${from} 至 ${until}，与规则的有效期 ${ruleFrom} 至 ${ruleUntil} ${overlap ? '有重合' : '没有一天重合'}`,
  wholePeriod: '规则没有另定有效期',
  condition: '单位符合规则的条件：',
  noCondition: '规则对单位没有另外的条件',
  satisfied: '满足，见',
  unmet: '单位不符合规则的条件：',
  review: ({ rule }) =>
    `确认以后，在 attested（确认事项）清单中加一条：rule 写 ${rule}，by 写确认的岗位，date 写日期。`,
  met: {
    entry: ({ term, collection }) => `${collection}清单里有“${term}”`,
    field: ({ field }) => `写了${field}`,
    parts: ({ parts }) => `列出了应有的部分：${parts}`,
    cadence: ({ actual, required }) =>
      actual === required ? `频次正是要求的${required}一次` : `频次是${actual}一次，不少于要求的${required}一次`,
    due: ({ required, dates }) =>
      `要求${required}一次，每个时段都有日期：${dates.map(({ period, date }) => `${period} ${date}`).join('；')}`,
    event: ({ event }) => `和规则要求的事件“${event}”挂了钩`,
    timing: ({ timing }) => `时间先后是规则要求的${timing}`,
    count: ({ collection, actual, min, max }) =>
      `${collection}清单里符合的有 ${actual} 项${[min > 0 ? `，至少要 ${min} 项` : '', max === null ? '' : `，至多 ${max} 项`].join('')}`,
    declined: ({ term }) => `不承担“${term}”，并写明了理由`,
    served: ({ value, field }) => `${field}写到了“${value}”`,
    reference: ({ value }) => `“${value}”在应有的地方找得到`,
    value: ({ key, value }) => `${key}是“${value}”，合乎要求`,
    attested: '已经有人确认',
    absent: ({ term, collection }) => `${collection}清单里没有“${term}”，规则正是不许有`,
    nothing: ({ collections }) => `${collections}里没有要按这条规则看的内容，没有什么可违反`,
  },
  basis: '依据：',
  onePlan: ({ path, found }) => `${path} 里有 ${found} 份计划，请指明其中一份的文件。`,
  noFile: ({ file, nearest }) => `没有 ${file} 这个文件。${nearest === null ? '' : `您要的是 ${nearest} 吗？`}`,
  unchecked: ({ file }) => `${file} 读不懂或不能检查，原因见上，因此说不出规则的结果。`,
  otherPack: ({ rule, pack }) => `${rule} 不是这份计划依据的规则包 ${pack} 里的规则。`,
};
