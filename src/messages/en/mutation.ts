import type { MutationWords } from '../mutation.ts';

/** `rules mutate` in English. */
export const enMutation: MutationWords = {
  rules: ({ pack, mutants, killed, equivalent, score }) =>
    `${pack}, changes to rules: ${mutants}, noticed by cases: ${killed}, ${score} %.` +
    (equivalent === 0 ? '' : ` Not counted, since they change nothing that could be noticed: ${equivalent}.`),
  explained: (count) => `Changes that none need notice, with a reason: ${count}`,
  explainedOne: ({ rule, mutant, reason }) => `${rule}  ${mutant}: ${reason}`,
  tooLow: ({ half, score, least }) =>
    `Of ${{ demands: 'what rules demand', rules: 'changes to rules' }[half]}, ${score} % was noticed; at least ${least} % is asked for.`,
  unmet: ({ cases }) =>
    `Cases that do not hold as things are, or can't be run: ${cases}, see above. Run guiju rules test and mend them first.`,
  nothing: 'There is nothing to change in the rules; nothing was tried.',
};
