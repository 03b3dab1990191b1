import type { ProofWords } from '../proof.ts';

export const zhProof: ProofWords = {
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
  },
};
