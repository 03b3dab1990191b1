import type { WhyWords } from '../why.ts';
import { counted } from './words.ts';

/** What `why` says in English. */
export const enWhy: WhyWords = {
  results: {
    pass: 'PASS',
    fail: 'FAIL',
    waived: 'WAIVED',
    needsReview: 'NEEDS REVIEW',
    notApplicable: 'NOT APPLICABLE',
  },
  head: ({ unit, kind, file }) => `${unit} (${kind}), ${file}`,
  applies: 'Applies because',
  exempt: 'Does not apply because',
  bound: ({ kind, all, kinds }) =>
    all ? 'the rule binds every unit' : `the unit is of kind “${kind}”, and the rule binds: ${kinds}`,
  unbound: ({ kind, kinds }) => `the unit is of kind “${kind}”, and the rule binds only: ${kinds}`,
  period: ({ from, until, ruleFrom, ruleUntil, overlap }) =>
    `the plan runs from ${from} to ${until}, which shares ${overlap ? 'days' : 'no day'} with the rule's period, ${ruleFrom} to ${ruleUntil}`,
  wholePeriod: 'the rule has no period of its own',
  condition: "the unit meets the rule's condition:",
  noCondition: 'the rule sets the unit no further condition',
  satisfied: 'Satisfied at',
  unmet: "the unit does not meet the rule's condition:",
  review: ({ rule }) =>
    `Once it is confirmed, add an entry to the “attested” list: rule ${rule}, by (the post that confirms) and date.`,
  met: {
    entry: ({ term, collection }) => `the list “${collection}” has “${term}”`,
    field: ({ field }) => `${field} is filled in`,
    parts: ({ parts }) => `the parts that are owed are listed: ${parts}`,
    cadence: ({ actual, required }) =>
      actual === required
        ? `the cadence is the one wanted, ${required}`
        : `the cadence is ${actual}, no rarer than ${required}`,
    due: ({ required, dates }) =>
      `wanted ${required}, and each period has a date: ${dates.map(({ period, date }) => `${period} ${date}`).join('; ')}`,
    event: ({ event }) => `it is tied to the event “${event}”, as the rule wants`,
    timing: ({ timing }) => `the timing is “${timing}”, as the rule wants`,
    count: ({ collection, actual, min, max }) =>
      `the list “${collection}” has ${counted(actual, 'entry', 'entries')} that ${actual === 1 ? 'counts' : 'count'}${[min > 0 ? `, at least ${min} wanted` : '', max === null ? '' : `, at most ${max} allowed`].join('')}`,
    declined: ({ term }) => `“${term}” is declined, with a reason`,
    served: ({ value, field }) => `${field} names “${value}”`,
    reference: ({ value }) => `“${value}” is found where it should be`,
    value: ({ key, value }) => `${key} is “${value}”, as the rule wants`,
    attested: 'somebody has attested it',
    absent: ({ term, collection }) => `the list “${collection}” does not have “${term}”, which is what the rule wants`,
    nothing: ({ collections }) => `nothing in ${collections} is what this rule looks at, so nothing can be against it`,
  },
  basis: 'By: ',
  onePlan: ({ path, found }) => `There are ${found} plans in ${path}. Name the file of one of them.`,
  noFile: ({ file, nearest }) => `There is no file ${file}.${nearest === null ? '' : ` Did you mean ${nearest}?`}`,
  unchecked: ({ file }) =>
    `${file} can't be read or checked, for the reasons above, so there is no outcome to tell of.`,
  otherPack: ({ rule, pack }) => `${rule} is not a rule of ${pack}, the pack that this plan follows.`,
};
