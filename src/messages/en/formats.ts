import type { FormatWords } from '../formats.ts';
import { counted as count } from './words.ts';

const KINDS = { waiver: 'waiver', ignore: 'comment', baseline: 'baseline' };

/** What formats say in English beside a finding's own sentences. */
export const enFormats: FormatWords = {
  withRemedy: ({ message, remedy }) => `${message}. Remedy: ${remedy}`,
  waived: ({ kind, reason, approver, until, place }) =>
    `Waived (${kind === 'waiver' ? 'waiver file' : 'comment in the plan'} ${place}): approved by ${approver}, ` +
    `until ${until}, because: ${reason}`,
  baselined: ({ since }) => `Accepted by the baseline on ${since}`,
  excused: ({ waived, baselined }) =>
    `${count(waived, 'finding')} waived and ${count(baselined, 'finding')} accepted by the baseline besides.`,
  baseline: ({ file, errors, warnings, notes, oldest }) =>
    `The baseline ${file} accepts ${count(errors, 'error')}, ${count(warnings, 'warning')}, ${count(notes, 'note')}` +
    `${oldest === null ? '' : `; its oldest entry is of ${oldest}`}.`,
  fixed: ({ count: fixed }) =>
    `No longer found, and free to be removed from the baseline: ${count(fixed, 'entry', 'entries')}.`,
  asOf: ({ date }) => `Periods are judged as of ${date}.`,
  added: ({ kind, rule, unit, until, approver, reason }) =>
    `This change itself adds an exception (${KINDS[kind]}): ${rule}${unit === null ? '' : `, for ${unit}`}` +
    `${approver === null ? '' : `, approved by ${approver}`}${until === null ? '' : `, until ${until}`}` +
    `${reason === null ? '' : `, because: ${reason}`}`,
  addedKinds: KINDS,
  moreAnnotations: ({ count: more, severity }) =>
    `${more} more of severity “${severity}” are not marked here; see the summary or the log.`,
  truncated: ({ count: all, shown }) =>
    `There are ${all} findings; only ${shown} are written here, gravest first. The json format has them all.`,
  failsElsewhere: 'It is not met, for reasons that other findings of this plan give.',
  needsReview: 'A person must attest it.',
  summary: {
    title: 'guiju: what the plans lack',
    added: ({ count: added, ref }) =>
      `Look here first: this change (compared with ${ref}) itself adds ${count(added, 'exception')}`,
    verdicts: 'Verdicts',
    baseline: 'Baseline',
    findings: 'Findings by plan',
    matrix: 'Units × chapters',
    legend: 'A cell shows “passed / applicable” rules; ✗ failed, ○ waived, ? needing a person, – none that applies.',
    left: ({ rows }) => `The table is too long: ${count(rows, 'row')} left out; the log and the json format have all.`,
    columns: {
      exception: 'Exception',
      place: 'Place',
      rule: 'Rule',
      unit: 'Unit',
      kind: 'Kind',
      until: 'Last day',
      approver: 'Approved by',
      reason: 'Reason',
      verdict: 'Verdict',
      file: 'File',
      errors: 'Errors',
      warnings: 'Warnings',
      notes: 'Notes',
      excused: 'Waived or baseline',
      severity: 'Severity',
      finding: 'Finding',
      basis: 'By',
      remedy: 'Remedy',
    },
  },
};
