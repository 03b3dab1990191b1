import type { ProofWords } from '../proof.ts';

export const zhProof: ProofWords = {
  demands: {
    score: ({ pack, breaks, rules, survivors, score }) =>
      `${pack} 规则要求的事项：${rules} 条规则逐一弄坏 ${breaks} 处，没有发现 ${survivors} 处，${score} %。`,
    things: {
      entry: '删去条目',
      excluded: '加上不许有的条目',
      part: '删去组成部分',
      field: '删去项目',
      cadence: '改频次',
      due: '删去时段内的日期',
      event: '改事件',
      timing: '改时间先后',
      count: '改数量',
      covered: '删去所服务的事项',
      reference: '加上没有着落的名称',
      value: '删去值',
      keyword: '把值改到界限之外',
      attestation: '删去确认',
    },
    links: { ref: '同一事项', serves: '服务于同一事项', group: '同一清单' },
    broken: ({ thing, detail, kind, path }) => `${thing}：${detail}（${kind}，${path}）`,
    unseen: '规则没有在这里报告不通过',
    stray: ({ rules }) => `无关的规则也不通过：${rules.join('、')}`,
    unbroken: '没有可弄坏的事项，或写不出满足它的计划',
    idle: '有效期与计划的时间没有重合，未计入',
    linked: '一处弄坏，牵连到的其他规则：',
    link: ({ from, to, link, breaks }) => `${from} → ${to}（${link}，${breaks} 处）`,
  },
  witness: {
    conflict: ({ kind, rules }) =>
      rules === 1
        ? `${kind}写不出合格的计划：没有一份计划能满足这一条规则。`
        : `${kind}写不出合格的计划：没有一份计划能同时满足这 ${rules} 条规则。`,
    spare: ({ rules }) =>
      rules === 1
        ? '请改这一条，或者改它约束的单位类型。'
        : '去掉其中任何一条，就有计划能满足其余各条。请对照原文，改其中一条。',
    gaveUp: ({ kind, tried }) =>
      `试了 ${tried} 份计划，没能找到${kind}最小的合格计划，也不能断定没有。可以先减少规则中可选的做法，再试一次。`,
    unbound: ({ kind }) => `没有一条规则约束${kind}，所以没有什么要满足。请在规则的 applies 中写上这一类单位。`,
    found: ({ kind, id, entries, values }) => `${kind}（${id}）：${entries} 个条目，${values} 个值`,
    all: ({ pack, found, kinds }) => `${pack}：${kinds} 类单位，写得出最小合格计划的 ${found} 类。`,
    needsKind: '要写出计划，请用 --kind 说明是哪一类单位；不写 --kind，只逐类列出大小。',
  },
};
