import type { Summary } from '../../model/report.ts';
import type { Ui } from '../ui.ts';
import { enActionTrouble } from './action.ts';
import { enCases, enCaseTrouble, enNewRule } from './cases.ts';
import { enDiff } from './diff.ts';
import { enExcuseWords } from './excuse-words.ts';
import { enFix, enFixTrouble, enWatch } from './fix.ts';
import { enGen } from './gen.ts';
import { enHelp } from './help.ts';
import { enMutation } from './mutation.ts';
import { enProof } from './proof.ts';
import { enSince, enSinceTrouble } from './since.ts';
import { enTrace } from './trace.ts';
import { enWhy } from './why.ts';

/** The English sentences that are not about a fault. */
export const enUi: Ui = {
  excuse: enExcuseWords,
  verdicts: { pass: 'pass', fail: 'FAIL', needsReview: 'review', unchecked: 'UNCHECKED' },
  modalities: { must: 'must', should: 'should', may: 'may', 'must-not': 'must not' },
  report: {
    clause: ({ clause, term }) => `clause ${clause.replaceAll(',', ', ')}${term === null ? '' : ` “${term}”`}`,
    basis: 'By: ',
    remedy: 'Remedy: ',
    meant: ({ name }) => `Did you mean “${name}”?`,
    related: 'See also: ',
    interpretations: 'Interpretation: ',
    parameter: ({ id, value, overridden }) => `Parameter: ${id} = ${value}${overridden ? ' (overridden)' : ''}`,
    document: ({ number }) => `document ${number}`,
    attest: ({ title, rule }) => `a person must attest: ${title} (${rule})`,
    more: ({ plans }) => `${plans} more plans are not listed.`,
    product: ({ plans, rules }) => `${plans} plans × ${rules} rules`,
    checks: ({ product, checks }) => `${product} = ${checks} checks: `,
    counts: ({ pass, fail, waived, notApplicable, exempt, needsReview }) =>
      `${pass} passed, ${fail} failed, ${waived} waived, ${notApplicable} not applicable${exemptIn(exempt)}, ${needsReview} needing ` +
      'review.',
    unchecked: ({ plans }) => `${count(plans, 'plan')} could not be checked, for the reasons above.`,
    severities: ({ errors, warnings, notes }) =>
      errors + warnings + notes === 0
        ? 'No findings.'
        : `Findings: ${count(errors, 'error')}, ${count(warnings, 'warning')}, ${count(notes, 'note')}.`,
  },
  page: {
    binds: 'Binds',
    everyKind: 'every unit',
    where: ({ condition }) => `Condition: ${condition}`,
    strength: 'Strength',
    source: 'Source',
    effective: ({ from, until }) => `In force: ${from} to ${until}`,
    readings: 'Interpretation',
    chosen: 'chosen',
    reason: 'Reason',
    parameters: 'Parameter',
    overridden: ({ own }) => ` (overridden; the pack says ${own})`,
    remedy: 'Remedy',
    passing: 'This passes the rule',
    failing: 'This fails it',
    review: 'A person must attest it',
    codes: 'What this rule may say',
    duties: ({ kind, pack, count: number }) => `${kind}: ${count(number, 'duty', 'duties')} (${pack})`,
    entryIn: ({ collection, ref }) => `in ${collection}: ref: ${ref}`,
    with: ({ fields }) => `with ${fields}`,
    parts: ({ parts }) => `parts: ${parts}`,
    atLeast: ({ cadence }) => `at least ${cadence}`,
    dueIn: ({ cadence }) => `due dates in every period (${cadence})`,
    on: ({ event, timing }) => `tied to the event “${event}”${timing === null ? '' : ` (${timing} it)`}`,
    notIn: ({ collection, term }) => `not in ${collection}: ${term}`,
    between: ({ collection, terms, min, max, orReason }) =>
      'in ' +
      `${collection}${terms === '' ? '' : ` of “${terms}”`}${min === null ? '' : `, at least ${min}`}${max === null ? '' : `, at most ${max}`}${orReason ? ', or a reason in declined' : ''}`,
    eachEntry: ({ collection, what }) => `each entry of ${collection}: ${what}`,
    named: ({ collections, field, target }) => `every ${field} in ${collections} stands in ${target}`,
    served: ({ values, collections, field }) => `${field} in ${collections} names: ${values}`,
    valueAt: ({ path, what }) => `${path} ${what}`,
    either: 'Any one of: ',
    attest: ({ question }) => `a person attests: ${question}`,
  },
  skeleton: {
    top: ({ pack, kind, command }) =>
      `The plan of a unit of kind “${kind}”, by the pack ${pack}. Fill in the blanks, then run: ${command}`,
    blank: ({ field }) => `fill in: ${field}`,
    duty: ({ title, clauses }) => `${title} (clause ${clauses})`,
    sampleUnit: 'Sample unit',
    sample: ({ field }) => `(${field})`,
  },
  help: enHelp,
  since: enSince,
  cases: enCases,
  newRule: enNewRule,
  trouble: {
    ...enFixTrouble,
    ...enCaseTrouble,
    ...enSinceTrouble,
    ...enActionTrouble,
    unknownCommand: ({ input, nearest }) =>
      `There is no command “${input}”.${nearest === null ? '' : ` Did you mean ${nearest}?`}`,
    unknownFlag: ({ input, nearest }) =>
      `There is no flag “${input}”.${nearest === null ? '' : ` Did you mean ${nearest}?`}`,
    flagValue: ({ flag, input, allowed }) =>
      `The flag ${flag} can't be “${input}”${allowed.length === 0 ? '' : `; it may be ${allowed.join(', ')}`}.`,
    flagNeedsValue: ({ flag }) => `The flag ${flag} needs a value.`,
    flagMissing: ({ flag }) => `The flag ${flag} is missing.`,
    argumentMissing: ({ name }) => `An argument is missing: ${name}.`,
    argumentExtra: ({ input }) => `There is one argument too many: “${input}”.`,
    flagTwice: ({ flag }) => `The flag ${flag} may be given only once.`,
    badArguments: 'The command is not written as it should be.',
    nothingGiven:
      'Nothing was named to check. Name a plan or a folder, for example: guiju check plans; or list `plans` in ' +
      'guiju.config.yaml.',
    nothingFound: ({ paths }) =>
      `No plan (.yaml, .yml or .json file) was found in ${paths.join(', ')}; nothing was checked.`,
    unreadable: ({ file, reason }) => `${file} can't be read: ${reason}.`,
    unwritable: ({ file, reason }) => `${file} can't be written: ${reason}.`,
    exists: ({ file }) => `${file} exists and was not overwritten. Choose another name.`,
    outputTwice: 'Only one format can be printed; give the others a file, as FORMAT=FILE.',
    outputsInOneFile: ({ file }) => `Two formats can't share one file, ${file}; nothing was written.`,
    outputOverPlan: ({ file }) =>
      `${file} is a plan that is being checked, so no report is written over it; nothing was written.`,
    linted: ({ folder, rules, errors, warnings }) =>
      `${folder}: ${rules === null ? 'unusable' : count(rules, 'rule')}, ${count(errors, 'error')}, ${count(warnings, 'warning')}.`,
    standardOutput: 'standard output',
    packWarnings: ({ folder, warnings }) =>
      `The pack ${folder} has ${count(warnings, 'warning')}, listed above; the check goes on.`,
    stdinTwice: 'Standard input (-) may be named only once.',
    brokenPack: ({ folder, faults }) =>
      `The pack ${folder} has ${count(faults, 'error')} and can't be used; nothing was checked.`,
    brokenFile: ({ file }) => `${file} has errors; nothing was checked.`,
    brokenConfig: ({ file }) => `The config ${file} has errors; nothing was checked.`,
    noPack: ({ folder }) => `${folder} is no pack: it has no pack.yaml.`,
    severalPacks: ({ packs }) => `There are several packs: ${packs.join(', ')}. Name one with --pack.`,
    unknownKind: ({ name, nearest, known }) =>
      `There is no unit kind “${name}”.${nearest === null ? '' : ` Did you mean “${nearest}”?`} Known: ` +
      `${known.join(', ')}.`,
    unknownRule: ({ name, nearest }) =>
      `There is no rule “${name}”.${nearest === null ? '' : ` Did you mean ${nearest}?`}`,
    yearOutside: ({ year, from, until }) => `The year ${year} is outside the pack's period (${from} to ${until}).`,
    written: ({ file }) => `Wrote ${file}.`,
    tryHelp: ({ command }) => `For how it is used: ${command} --help`,
    bug: ({ detail }) => `The tool failed; this is not your fault. Please tell its keepers:\n${detail}`,
  },
  diff: enDiff,
  gen: enGen,
  trace: enTrace,
  mutation: enMutation,
  proof: enProof,
  why: enWhy,
  fix: enFix,
  watch: enWatch,
};

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** Rules that bind the kind of unit and yet do not apply are not lost among those that do not. */
function exemptIn({ period, condition }: Summary['exempt']): string {
  const reasons = [
    ...(period > 0 ? [`${period} outside the rule's period`] : []),
    ...(condition > 0 ? [`${condition} by the rule's condition`] : []),
  ];
  return reasons.length === 0 ? '' : ` (${reasons.join(', ')})`;
}
