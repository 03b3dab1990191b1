import type { MutationWords } from '../mutation.ts';

/** `rules mutate` in Chinese. */
export const zhMutation: MutationWords = {
  rules: ({ pack, mutants, killed, equivalent, score }) =>
    `${pack} 规则的改动：${mutants} 处，用例察觉 ${killed} 处，${score} %。` +
    (equivalent === 0 ? '' : `另有 ${equivalent} 处改了也等于没改，谁也察觉不到，不计。`),
  explained: (count) => `不必察觉、已说明理由的 ${count} 处：`,
  explainedOne: ({ rule, mutant, reason }) => `${rule}  ${mutant}：${reason}`,
  tooLow: ({ half, score, least }) =>
    `${{ demands: '规则要求的事项', rules: '规则的改动' }[half]}得分 ${score} %，低于要求的 ${least} %。`,
  unmet: ({ cases }) =>
    `有 ${cases} 个用例现在就不成立或不能运行，见上；先运行 guiju rules test 改好，再看它们能察觉什么。`,
  nothing: '没有一处可以改动，什么也没有检验。',
};
