import type { FaultTexts, VersionCode } from '../catalogue.ts';
import { zhDiff } from './diff.ts';

/** What is said of a pack's version, in Chinese. */
export const zhVersion: FaultTexts<VersionCode> = {
  'version/understated': {
    title: '版本号升得不够',
    message: ({ version, due, bump }) => `版本写的是 ${version}，按这次的改动应升${zhDiff.bumps[bump]}，至少是 ${due}`,
    remedy: ({ due }) => `把 pack.yaml 的 version 改成 "${due}" 或更高。`,
    explanation:
      '版本号有三段：主版本号、次版本号、修订号。改动会使原来通过的计划不再通过，或者使原来能用的名称不再能用的，升主版本号；' +
      '只是放宽或者增加的，升次版本号；只改文字或出处的，升修订号。采用规则包的单位看版本号就知道要不要改计划。',
  },
};
