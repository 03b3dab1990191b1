import type { SkeletonWords } from '../ui.ts';

export const enSkeleton: SkeletonWords = {
  top: ({ pack, kind, command }) =>
    `The plan of a unit of kind “${kind}”, by the pack ${pack}. Fill in the blanks, then run: ${command}`,
  blank: ({ field }) => `fill in: ${field}`,
  duty: ({ title, clauses }) => `${title} (clause ${clauses})`,
  sampleUnit: 'Sample unit',
  sample: ({ field }) => `(${field})`,
};
