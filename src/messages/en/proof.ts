import type { ProofWords } from '../proof.ts';

export const enProof: ProofWords = {
  witness: {
    conflict: ({ kind, rules }) =>
      rules === 1
        ? `No plan of the kind “${kind}” can pass: none can meet this rule.`
        : `No plan of the kind “${kind}” can pass: none can meet these ${rules} rules together.`,
    spare: ({ rules }) =>
      rules === 1
        ? 'Change the rule, or the unit kinds that it binds.'
        : 'Without any one of them, some plan meets the rest. Compare them with the source and change one.',
    gaveUp: ({ kind, tried }) =>
      `After ${tried} plans, the smallest one of the kind “${kind}” was not found; there may be one all the same. Leave fewer choices open in the rules and try again.`,
    unbound: ({ kind }) =>
      `No rule binds the kind “${kind}”, so there is nothing to meet. Name the kind in the applies of a rule.`,
  },
};
