import type { ProofWords } from '../proof.ts';

export const enProof: ProofWords = {
  demands: {
    score: ({ pack, breaks, rules, survivors, score }) =>
      `${pack}, what ${rules} rules demand, broken one thing at a time: ${breaks}, unnoticed: ${survivors}, ${score} %.`,
    things: {
      entry: 'entry removed',
      excluded: 'forbidden entry added',
      part: 'part removed',
      field: 'field removed',
      cadence: 'cadence changed',
      due: 'dates of a period removed',
      event: 'event changed',
      timing: 'timing changed',
      count: 'number changed',
      covered: 'what is served removed',
      reference: 'name added that stands nowhere else',
      value: 'value removed',
      keyword: 'value moved past its bound',
      attestation: 'attestation removed',
    },
    links: { ref: 'the same term', serves: 'serving the same', group: 'the same list' },
    broken: ({ thing, detail, kind, path }) => `${thing}: ${detail} (${kind}, ${path})`,
    unseen: 'the rule did not fail there',
    stray: ({ rules }) => `rules failed to which nothing leads: ${rules.join(', ')}`,
    unbroken: 'nothing in it could be broken, or no plan was found that meets it',
    idle: 'not in force in the period of the plans, so not counted',
    linked: 'Other rules that a break leads to:',
    link: ({ from, to, link, breaks }) => `${from} → ${to} (${link}, ${breaks})`,
  },
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
    found: ({ kind, id, entries, values }) => `${kind} (${id}): entries ${entries}, values ${values}`,
    all: ({ pack, found, kinds }) => `${pack}: unit kinds ${kinds}, with a smallest plan that passes: ${found}.`,
    needsKind:
      'To write a plan, name its unit kind with --kind; without --kind, only the sizes are listed, kind by kind.',
  },
};
