import type { SkeletonWords } from '../ui.ts';

export const zhSkeleton: SkeletonWords = {
  top: ({ pack, kind, command }) => `${kind}的计划，依据规则包 ${pack}。填好空白处，再运行：${command}`,
  blank: ({ field }) => `填写${field}`,
  duty: ({ title, clauses }) => `${title}（第 ${clauses} 条）`,
  sampleUnit: '示例单位',
  sample: ({ field }) => `（${field}）`,
};
