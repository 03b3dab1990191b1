import type { GenWords } from '../gen.ts';

/** `gen` in English. */
export const enGen: GenWords = {
  brief: 'Make types, schemas and docs for other apps and for editors',
  commands: {
    types: 'Make TypeScript types',
    schema: 'Make a JSON Schema, by which editors complete and point out',
    docs: 'Write a pack as pages',
  },
  full: {
    types:
      'Makes TypeScript types of a pack: unit kinds, terms, cadences, events and parts are literals, so that a program ' +
      'that uses a renamed one no longer compiles. --check only compares, and exits with 1 where something differs; ' +
      '--semver compares with an older edition, and exits with 1 where programs may no longer compile.',
    schema:
      'Makes a JSON Schema of a pack, by which editors complete, explain and underline. Without --kind it is one for ' +
      'all unit kinds; with --out there is one for each kind as well. --check only compares, and exits with 1 where ' +
      'something differs.',
    docs:
      'Writes a pack as pages: Markdown, a page a chapter, in Chinese and in English, and one HTML file that needs ' +
      'nothing else. --check only compares, and exits with 1 where something differs.',
  },
  flags: {
    kind: 'The unit kind, by id or label; all of them if absent',
    draft: 'The draft of JSON Schema: 2020-12 or draft-07; 2020-12 if absent',
    out: 'The folder to write to; standard output if absent or -',
    check: 'Only compare with what is in --out, and write nothing',
    format: 'Only one of them: markdown or html; both if absent',
    semver: 'An older edition: a folder of files made before, or an older pack',
    editor: 'Also write workspace settings for editors: .vscode/settings.json and .editorconfig',
  },
  upToDate: ({ files }) => (files === 1 ? 'The file agrees with the pack.' : `All ${files} files agree with the pack.`),
  absent: ({ file }) => `${file} is missing.`,
  stale: ({ file, line, now, due }) =>
    `${file} differs from the pack at line ${line}:\n  it has: ${now}\n  due is: ${due}`,
  drifted: ({ files, of }) => `Files that differ from the pack: ${files} of ${of}. Make them again without --check.`,
  written: ({ files, folder }) => `Files written to ${folder}: ${files}.`,
  checkNeedsFolder: '--check compares with the files in a folder: name it with --out.',
  editorNeedsFile: '--editor writes several files: name that of the plan with --output.',
  editorKept: ({ file, text }) =>
    `${file} is there already and is left as it is; add this to it where you want it:\n${text}`,
  nameClash: ({ name, ids: [one, other] }) =>
    `The ids "${one}" and "${other}" would give one name of a type, ${name}, so no types can be made. ` +
    'Change one of them in the pack.',
  docs: {
    language: 'English',
    source: ({ title, author, year }) => `Source: ${title} (${author}, ${year})`,
    chapters: 'Chapters',
    unitsAndDuties: 'Units and duties',
    byKind: 'By unit kind',
    duty: 'Duty',
    demand: 'Demand',
    count: ({ kind, count }) => `${kind} (${count})`,
  },
  noCompiler: ({ command }) =>
    `Making types takes json-schema-to-typescript, which is not installed here. Install it first: ${command}`,
  semver: {
    same: 'The types do not differ.',
    breaking: ({ changes }) => `Breaking: ${changes}; programs that used the old types may no longer compile`,
    additive: ({ changes }) => `Additive: ${changes}; programs compile as before`,
    change: ({ place, kind, what }) =>
      ({
        removed: `${place}: gone`,
        narrower: `${place}: no longer has ${what}`,
        required: `${place}: must now be there`,
        optional: `${place}: may now be absent`,
        added: `${place}: new`,
        wider: `${place}: also has ${what}`,
      })[kind],
  },
};
