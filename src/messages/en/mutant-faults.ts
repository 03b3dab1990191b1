import type { FaultTexts, MutantCode } from '../catalogue.ts';
import { quote } from './words.ts';

/** What is said of mutants, in English. */
export const enMutant: FaultTexts<MutantCode> = {
  'mutant/survived': {
    title: 'No case notices a change',
    message: ({ rule, mutant, cases }) =>
      cases === 0
        ? `The rule ${quote(rule)} has no case, so nobody notices ${quote(mutant)}`
        : `No case of the rule ${quote(rule)}, of ${cases} that it has, notices ${quote(mutant)}`,
    remedy: ({ kind, mutant }) =>
      `${
        {
          looser: 'Add a case: a plan that meets what the change asks and not what the rule asks, which must fail. ',
          tighter:
            'Add a case: a plan that just meets what the rule asks and not what the change asks, which must pass. ',
          other:
            'Add a case: a plan that meets what the rule asks and not what the change asks, which must pass; or the other ' +
            'way round, which must fail. ',
          kind:
            'Add a case: a unit of the kind that the change is about. Where the rule binds it, it must pass or fail; where ' +
            'it does not, it must be notApplicable. ',
          condition:
            'Add a case: a unit just on the other side of the condition, which must be notApplicable; or just on this ' +
            'side, which must fail. ',
          period:
            "Add a case: a plan whose period meets the rule's by just the day of the change, or misses it by that. ",
          severity:
            'In a case that fails, let each item of expect say how grave it is: warning or note at its end, nothing for an ' +
            'error. ',
        }[kind]
      }Where none need notice it, say so in survivors of the rule, with mutant: ${JSON.stringify(mutant)}.`,
    explanation:
      'Whether cases are any good is seen by changing one thing in a rule and running them: where none comes out otherwise, ' +
      'this thing could be wrong in the rule and nobody would know. Exit code 1 below --min-score, or without a reason.',
  },
  'mutant/stale-reason': {
    title: 'A reason that holds no longer',
    message: ({ rule, mutant, noticedBy }) =>
      noticedBy === null
        ? `There is no such change as ${quote(mutant)} to the rule ${quote(rule)}`
        : `The case ${quote(noticedBy)} notices ${quote(mutant)} in the rule ${quote(rule)}`,
    remedy: () => 'Take it out of survivors of the rule; where the change is now written otherwise, write it so.',
    explanation:
      'In survivors stand the changes that no case notices and none need notice. Where a case does, or there is no such ' +
      'change, the reason has had its day.',
  },
};
