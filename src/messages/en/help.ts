import type { HelpWords } from '../ui.ts';

/** What `--help` says in English. */
export const enHelp: HelpWords = {
  tool: 'guiju: checks that a yearly plan has the systems, carriers and reports that it owes.',
  commands: {
    check: 'Check plans',
    explain: 'Explain a rule: obligation, source, interpretation, examples',
    why: 'Say why a rule passes, fails or does not apply on a plan',
    requirements: 'List what a kind of unit owes',
    init: 'Write a plan to be filled in',
    config: 'Show the settings: each value, and the file and line that set it',
    waiversList: 'List the waivers and how they stand',
    waiversPrune: 'Clear out waivers that have ended or excuse nothing',
    baselineWrite: 'Take present findings as known, so that only new ones are reported',
    completion: 'Print a script by which a shell completes the command line',
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
    why:
      'Say how a rule comes out on a plan: why it applies, which lines meet it, or what is lacking. Exit code 0 where it ' +
      'passes, does not apply or is waived; 1 where it fails or needs a person; 2 for a plan that can not be checked or an unknown rule.',
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
    completion:
      'Print a script by which a shell completes commands, flags, values and files on Tab. In bash: source <(guiju ' +
      'completion bash). Print it again after an update.',
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
    fix: 'Fix in place what can only be a slip: misspelt names and keys, full-width marks and digits, dates',
    fixDryRun: 'Change no file; print the changes as a unified diff',
    fixUnsafe: 'Also add missing lists, entries and fields, with blanks to fill in',
    watch: 'Check again whenever plans, packs, the config, waivers or the baseline change',
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
  shell: 'bash, zsh, fish or powershell',
  plan: 'file of a plan, or - for standard input',
  folder: 'folder of a pack',
  edition: 'Folder of a pack, or the id of one that comes with the tool',
  headers: { usage: 'USAGE', aliases: 'ALIASES', commands: 'COMMANDS', flags: 'FLAGS', arguments: 'ARGUMENTS' },
  default: 'default =',
  separator: 'separator =',
};
