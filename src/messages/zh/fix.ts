import type { FixTrouble, FixWords, WatchWords } from '../fix.ts';

export const zhFix: FixWords = {
  fixed: ({ file, count }) => `已改 ${file}：${count} 处。`,
  wouldFix: ({ file, count }) => `${file} 可以改 ${count} 处，还没有改。`,
  nothing: '没有可以自动改的地方。',
};

export const zhWatch: WatchWords = {
  waiting: '正在等计划、规则包、设置、豁免或基线改动；一有改动就重新检查。按 Ctrl+C 结束。',
  changed: ({ file }) => `${file} 有改动，重新检查：`,
  ended: '已停止。',
};

export const zhFixTrouble: FixTrouble = {
  fixStaged: '--staged 检查的是已暂存的内容，不能就地改。请去掉 --staged，改好以后再 git add。',
  fixStdin: '标准输入（-）里的计划不能就地改。请写上计划文件的名字。',
  fixDryRunFormat: '--fix-dry-run 把补丁打印到屏幕，报告请写成“格式=文件”。',
  watchStdin: '--watch 不能检查标准输入（-）：它不会再有改动。请写上计划的文件或文件夹。',
  watchWithFix: '--watch 不能和 --fix、--fix-dry-run、--fix-unsafe 一起用：一边写一边改，会改到没写完的计划。',
};
