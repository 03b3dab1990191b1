import type { ActionTroubleWords } from '../action.ts';

export const zhActionTrouble: ActionTroubleWords = {
  inputValue: ({ name, input, allowed }) =>
    `输入项 ${name} 不能取“${input}”${allowed.length === 0 ? '' : `，可用：${allowed.join('、')}`}。请改工作流文件里这一步的 with。`,
  incomplete: '有的路径读不了，或其中没有计划，没有全部检查。是哪些，见这一步的日志。',
};
