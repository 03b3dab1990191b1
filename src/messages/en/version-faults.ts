import type { FaultTexts, VersionCode } from '../catalogue.ts';
import { enDiff } from './diff.ts';

/** What is said of a pack's version, in English. */
export const enVersion: FaultTexts<VersionCode> = {
  'version/understated': {
    title: 'A version that says too little',
    message: ({ version, due, bump }) =>
      `The version is ${version}; what changed makes a ${enDiff.bumps[bump]} release due, at least ${due}`,
    remedy: ({ due }) => `Write "${due}" or higher at version in pack.yaml.`,
    explanation:
      'A version has three numbers: major, minor, patch. The major one rises where a plan that passed may fail, or a name ' +
      'that plans use is gone; the minor one where something is relaxed or added; the patch where only words or citations ' +
      'change. Whoever uses the pack sees by the version whether plans must be looked at.',
  },
};
