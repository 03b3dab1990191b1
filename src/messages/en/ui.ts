import type { Ui } from '../ui.ts';
import { enCases, enCaseTrouble, enNewRule } from './cases.ts';
import { enDiff } from './diff.ts';
import { enExcuseWords } from './excuse-words.ts';
import { enGen } from './gen.ts';
import { enHelp } from './help.ts';
import { enMutation } from './mutation.ts';
import { enProof } from './proof.ts';
import { enSince, enSinceTrouble } from './since.ts';
import { enSkeleton } from './skeleton.ts';
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
    counts: ({ pass, fail, waived, notApplicable, needsReview }) =>
      `${pass} passed, ${fail} failed, ${waived} waived, ${notApplicable} not applicable, ${needsReview} needing ` +
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
  skeleton: enSkeleton,
  since: enSince,
  help: {
    tool: 'guiju: checks that a yearly plan has the systems, carriers and reports that it owes.',
    commands: {
      check: 'Check plans',
      explain: 'Explain a rule: obligation, source, interpretation, examples',
      requirements: 'List what a kind of unit owes',
      init: 'Write a plan to be filled in',
      config: 'Show the settings: each value, and the file and line that set it',
      waiversList: 'List the waivers and how they stand',
      waiversPrune: 'Clear out waivers that have ended or excuse nothing',
      baselineWrite: 'Take present findings as known, so that only new ones are reported',
      rulesLint: 'Check a pack itself',
      rulesTrace: 'Trace clauses to terms, rules and cases',
      rulesWitness: 'Write the smallest plan of a kind that meets every rule',
      rulesDiff: 'Compare two editions of a pack, and what plans they judge differently',
      rulesTest: 'Test the rules of a pack with its cases',
      rulesNew: 'Write a new rule with its cases, but for the blanks',
      rulesMutate: 'Change rules one step at a time, and see whether cases notice',
    },
    waivers: 'Exceptions that somebody approved, each with a last day',
    baseline: 'Findings that have been accepted',
    rules: 'For those who keep a pack',
    full: {
      check:
        'Check plans: files, folders, globs, or - for standard input. Without paths: what `plans` in ' +
        'guiju.config.yaml says.',
      explain:
        'Explain a rule, by id (quarterly-meeting), full id (hubin-2008/quarterly-meeting) or name (Quarterly ' +
        'meeting), or a plan/… id from a report.',
      requirements: 'List what a kind of unit owes, by chapter, as a checklist.',
      init:
        'Write a plan that has all that is owed and only needs its blanks filled in. Printed, unless --output ' +
        'names a file.',
      config:
        'Show the settings that a check would use. The config is looked for upward from the folder that the paths ' +
        'have in common, and one run has one; each line ends with the file and line that set it, or “default”.',
      waiversList:
        'List each line of the waiver file: active, expiring, not begun, ended; with paths, also what is unused.',
      waiversPrune:
        'Find waivers that have ended and, with paths, those that excuse nothing. Only with --write are they deleted; ' +
        'all other lines, their order and comments stay as they are.',
      baselineWrite:
        'Check plans and write what is found to a baseline (guiju.baseline.json by default). A check with --baseline ' +
        'then reports only what is new; written again, an entry keeps its date.',
      rulesLint:
        'Check a pack itself: ids that stand twice or lead nowhere, ambiguous names, rules that bind nobody, impossible paths, rules that are implied or contradict each other, what is uncited, untested, untranslated, unused or expired. Without a folder: the packs of --pack, of the config, or those that come with the tool. Errors end in exit code 2, warnings alone in 1.',
      rulesTrace:
        'Trace each clause of the source: which terms cite it, which rules and cases follow, or why it binds nobody; with the coverage in clauses and characters. Exit code 1 where something is not accounted for, or a copy of the source differs. With --interpretations: read each interpretation another way and list the plans that would come out otherwise.',
      rulesWitness:
        'Find the smallest plan of a unit kind that meets every rule; it is checked like any other before it is written. ' +
        'Where there is none, list the rules in conflict and end in exit code 1.',
      rulesDiff:
        'Compare two editions of a pack: obligations added, removed, tightened, relaxed or re-cited, and the version that ' +
        'follows; with --plans, which plans they judge differently. Exit code 1 where a plan would no longer pass.',
      rulesTest:
        'Run the cases of a pack: does each rule say what `expect` says? Exit code 1 where one does not, 2 where something could not be run or there is no case at all.',
      rulesNew:
        'Write a new rule into a chapter of a pack (with its term, if need be), and a passing and a failing case into the file of its cases. What a person has to say is marked “To be filled”.',
      rulesMutate:
        'See whether rules and cases are any good: break each thing that a rule demands and see it found; change each rule ' +
        'by one step and see a case notice. Exit code 1 below the score, or where a change that nothing notices has no ' +
        'reason; 2 without cases.',
    },
    flags: {
      format: 'text json ndjson sarif github markdown junit gitlab rdjson csv, to a file as json=FILE. May be repeated',
      lang: 'Language: zh, en',
      failOn: 'The severity from which the exit code is 1: error, warning, note, never',
      pack: 'Folder of a pack. May be repeated',
      source: 'Your copy of the source, to compare; by default GUIJU_SOURCE. Nothing of it is stored',
      cases: 'Folder of cases',
      interpretations: 'Read each interpretation another way and see what changes',
      plans: 'Plans to judge by both: files, folders or globs. May be repeated',
      minScore: 'The least score in per cent; by default 100 for demands and 95 for rules',
      proofFormat: 'Output format: text, markdown or json',
      planFormat: 'How the plan is written: yaml, json',
      lintAsOf: 'The day (YYYY-MM-DD) from which to see whether a period is over; without it that is not looked at',
      lintFormat: 'Output format: text or json',
      waivers: 'The waiver file; by default waivers.yaml beside the config',
      baseline: 'The baseline file: what it has is not reported again',
      asOf: 'The day by which periods are judged, such as 2008-03-05; by default today (in Beijing)',
      print: 'Show the settings (the default)',
      write: 'Delete them, and do not only say which',
      baselineOutput: 'The file to write; by default the baseline of the config, or guiju.baseline.json',
      kind: 'Unit kind: id or name, such as community',
      year: "Year of the plan; by default the first year of the pack's period",
      output: 'File to write; an existing one is not overwritten',
      update: 'Put what came into each `expect` that is not met, and change nothing else',
      coverage: 'Say as well which rules never failed and never passed; exit code 1 if there are any',
      casesFormat: 'Output format: text, json',
      chapter: 'The chapter that it goes into; made if there is none',
      assert: 'What kind of demand it is',
      term: "The term that the rule is about; by default the rule's id without its suffix",
      termClass: 'Where there is no such term yet: the class of the new one, such as system',
      list: "The list of a plan that the rule looks at; by default that of the term's class",
      kinds: 'A unit kind that it binds; may be repeated; without it every kind',
      modality: 'How strongly it binds: must, should, may, must-not; must by default',
      atLeast: 'The cadence that is asked for (--assert cadence)',
      event: 'The event that it is tied to (--assert onEvent)',
      fields: 'A field that the entry must have; may be repeated (--assert includes); owner by default',
      clause: 'The clause of the source that it comes from, such as 182 or 221-224',
      help: 'Show help',
      version: 'Show the version',
      escape: 'Take all that follows as arguments, not as flags',
    },
    paths: 'plan files, folders or globs',
    rule: 'id or name of a rule',
    newRule: 'The id of the new rule, such as quarterly-meeting.reporting',
    folder: 'folder of a pack',
    edition: 'Folder of a pack, or the id of one that comes with the tool',
    headers: { usage: 'USAGE', aliases: 'ALIASES', commands: 'COMMANDS', flags: 'FLAGS', arguments: 'ARGUMENTS' },
    default: 'default =',
    separator: 'separator =',
  },
  cases: enCases,
  newRule: enNewRule,
  trouble: {
    ...enCaseTrouble,
    ...enSinceTrouble,
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
};

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
