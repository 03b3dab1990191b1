import type { CasesWords, CaseTroubleWords, NewRuleWords } from '../cases.ts';
import { counted, quote } from './words.ts';

/** What `rules test` says in English. */
export const enCases: CasesWords = {
  counts: ({ pack, cases, met, unmet, unrun }) =>
    `${pack}: ${counted(cases, 'case')}, ${met} as expected, ${unmet} not, ${counted(unrun, 'thing')} could not be run.`,
  coverage: ({ rules, failed, passed }) =>
    `${counted(rules, 'rule')}: ${failed} with a failing case, ${passed} with a passing one.`,
  updated: ({ file, line, rule, name, from, to }) => `Changed ${file}:${line}  ${rule}: ${name}\n  ${from} → ${to}`,
  refused: ({ file, line, rule, name, reason }) =>
    `Not changed: ${file}:${line}  ${rule}: ${name}\n  ${
      reason === 'comment'
        ? 'There is a comment between the brackets that would be lost; change it by hand.'
        : "The plan can't be checked, so there is no outcome to write; correct the plan, or write its code and place."
    }`,
  updates: ({ changed, files }) =>
    changed === 0
      ? 'No `expect` had to be changed.'
      : `Changed ${counted(changed, '`expect`')} in ${counted(files, 'file')}.`,
};

/** The skeleton of a rule in English. */
export const enNewRule: NewRuleWords = {
  title: ({ id }) => `To be filled: what ${id} asks for, in one sentence.`,
  remedy: ({ id }) => `To be filled: what to add to the plan, and where, when ${id} is not met.`,
  label: ({ id }) => `To be filled: the name of ${id}`,
  question: ({ id }) => `To be filled: what a person has to confirm for ${id}?`,
  chapter: ({ id }) => `To be filled: the name of the chapter ${id}`,
  passing: ({ id }) => `Meets ${id}`,
  failing: ({ id }) => `Does not meet ${id}`,
  fill: 'to be filled',
};

/** Why something about cases could not be done, in English. */
export const enCaseTrouble: CaseTroubleWords = {
  noCases: ({ pack, folder }) =>
    folder === null
      ? `No cases of the pack ${pack} were found; nothing was tested. They are in the folder \`cases\` of the pack, in fixtures/cases/${pack} or in cases/${pack}; or name their folder with --cases.`
      : `There are no cases (.yaml files) in ${folder}; nothing was tested.`,
  needsFolder: ({ command }) => `${command} changes the files of a pack; name its folder with --pack.`,
  takenId: ({ id, what }) => `The pack has a ${what} ${quote(id)} already; nothing was written. Choose another id.`,
  badId: ({ id }) =>
    `${quote(id)} is no id: lower-case letters, digits and hyphens, and for a second rule a suffix, as in member-day.reporting.`,
  unknownClass: ({ name, nearest, known }) =>
    `The pack has no class ${quote(name)}.${nearest === null ? '' : ` Did you mean ${nearest}?`} Known: ${known.join(', ')}.`,
  unknownTerm: ({ name, nearest }) =>
    `The pack has no term ${quote(name)}.${nearest === null ? '' : ` Did you mean ${nearest}?`} For a new term give its class with --class.`,
  noCollection: ({ name }) =>
    `The class ${quote(name)} has no list of its own; say with --in which list the rule looks at.`,
  unknownList: ({ name, nearest, known }) =>
    `There is no list ${quote(name)}.${nearest === null ? '' : ` Did you mean ${nearest}?`} Known: ${known.join(', ')}.`,
  unknownEvent: ({ name, nearest, known }) =>
    `The pack has no event ${quote(name)}.${nearest === null ? '' : ` Did you mean ${nearest}?`} Known: ${known.join(', ')}.`,
  neededFor: ({ flag, value, needed }) => `${flag} ${value} needs ${needed} as well.`,
  flowList: ({ file, key }) =>
    `${key} in ${file} is written in brackets, so nothing can be added at its end; put its entries on lines of their own first, each after “- ”.`,
  unprovable: ({ id }) =>
    `No passing and failing case could be written for the rule ${id}; nothing was written. Choose another assertion, or write it by hand.`,
  toFill: ({ files, blanks }) =>
    `Wrote ${files.join(', ')}. ${counted(blanks, 'place')} still to be filled, marked “待填” and “To be filled”.`,
};
