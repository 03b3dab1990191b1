import type { SinceTroubleWords, SinceWords } from '../since.ts';

export const zhSince: SinceWords = {
  since: '只报告从这个 git 引用以来的改动所影响的计划，如 origin/main',
  staged: '只报告已暂存（git add）的改动所影响的计划',
  scope: ({ ref, plans, leftOut }) =>
    `与 ${ref} 相比：改动影响到 ${plans} 份计划${plans === 0 ? '' : '，见上'}；另有 ${leftOut} 份没有受影响，这里没有列出。`,
};

export const zhSinceTrouble: SinceTroubleWords = {
  sinceAndStaged: '--since 和 --staged 只能用一个。',
  noPast: ({ why, ref }) =>
    ({
      'no-git': '没有找到 git，无法比较改动。请先安装 git，或去掉 --since、--staged。',
      'no-repository': '当前文件夹不在 git 仓库里，无法比较改动。',
      'unknown-ref': `git 仓库里没有“${ref}”。请看看写得对不对，或先运行 git fetch。`,
      shallow: `这份克隆是浅的，里面没有“${ref}”或与它共同的历史。请先运行 git fetch --unshallow origin，再运行 git fetch origin “${ref}”所在的分支；在 GitHub Actions 里，给 actions/checkout 写上 fetch-depth: 0。`,
      unrelated: `“${ref}”与当前的提交没有共同的历史，无法比较。`,
    })[why],
};
