import type { TraceWords } from '../trace.ts';
import { counted } from './words.ts';

/** What `rules trace` says in English. */
export const enTrace: TraceWords = {
  head: ({ pack }) => `${pack}: from each clause of the source to its terms, rules and cases`,
  columns: ['clause', 'span', 'terms', 'rules (their words inside the clause)', 'cases'],
  classes: {
    heading: 'heading',
    background: 'background',
    exhortation: 'exhortation',
    definition: 'definition',
    repetition: 'repetition',
  },
  nobody: 'not accounted for',
  colon: ': ',
  clauses: ({ of, cited, setAside }) =>
    `Clauses: ${cited + setAside} of ${of} (${cited} cited, ${setAside} set aside${missing(of - cited - setAside)})`,
  characters: ({ of, cited, setAside }) =>
    `Characters: ${cited + setAside} of ${of} (${cited} cited, ${setAside} set aside${missing(of - cited - setAside)})`,
  aside: ({ name, clauses, characters }) =>
    `${name} ${counted(clauses, 'clause')} of ${counted(characters, 'character')}`,
  cases: ({ folder, count }) => `Cases: ${count} in ${folder}`,
  noCases: 'Cases: no folder of cases was found; --cases can name one',
  untried: 'Rules without a case',
  copySame: ({ file }) =>
    `Source: ${file} is the text that the pack encodes, and every cited term stands exactly at its span`,
  copyDiffers: ({ file, clauses, faults }) =>
    `Source: ${file} ${clauses.length === 0 ? 'does not agree with what the pack says of it' : `is not the text that the pack encodes; it differs in ${clauses.length === 1 ? 'clause' : 'clauses'} ${clauses.join(', ')}`}; ${counted(faults, 'thing')} to look at`,
  habits: {
    bom: 'the byte order mark at its start is passed over',
    'line-ends': 'the carriage returns at its line ends are passed over',
    'last-line-end': 'the line end at its end is passed over',
  },
  changed: 'changed',
  text: ({ clause }) => `Text of clause ${clause}`,
  changedText: ({ clause }) => `Clause ${clause} is not what the pack encodes; here it reads`,
  noText: ({ clause }) => `Clause ${clause} is gone from this copy`,
  noLedger: ({ pack }) => `The pack ${pack} has no ledger (clauses.yaml), so its clauses can't be traced.`,
  foreignCopy: ({ file, pack }) =>
    `${file}, named by GUIJU_SOURCE, is not the source of the pack ${pack}; it was not compared.`,
  notUtf8: ({ file, encoding }) =>
    `${file} is not UTF-8${encoding === null ? '' : ` (it looks like ${encoding})`} and can't be compared. Save it as UTF-8 and try again.`,
  badCases: ({ folder }) => `Some of the cases in ${folder} can't be read, as listed above.`,
  flipsNeedPlans:
    'To see what another interpretation would change, name plans or a folder, for example: guiju rules trace --interpretations --plans plans',
  flipsHead: ({ pack, plans, others }) =>
    `${pack}: each interpretation read another way, on ${counted(plans, 'plan')}${others === 0 ? '' : ` (${others} more of other packs were not compared)`}`,
  flip: ({ from, to }) => `from “${from}” to “${to}”`,
  noChange: 'no plan would come out otherwise',
  flipCounts: ({ readings, options, verdicts, outcomes }) =>
    `${counted(readings, 'interpretation')}, ${counted(options, 'option')} not chosen: ${verdicts} would change a plan's verdict, ${outcomes} only the outcome of rules, ${options - verdicts - outcomes} nothing.`,
  noReadings: 'The pack records no interpretation; there is nothing to flip.',
};

function missing(count: number): string {
  return count === 0 ? '' : `, ${count} not accounted for`;
}
