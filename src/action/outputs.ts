import { randomUUID } from 'node:crypto';
import type { Context } from '../cli/context.ts';
import { EXIT } from '../cli/exit.ts';
import type { Report } from '../model/report.ts';

/** The counts of a report, by the names of the outputs that give them. */
const COUNTS = {
  plans: 'plans',
  rules: 'rules',
  checks: 'checks',
  pass: 'pass',
  fail: 'fail',
  waived: 'waived',
  'not-applicable': 'notApplicable',
  'needs-review': 'needsReview',
  unchecked: 'unchecked',
  errors: 'errors',
  warnings: 'warnings',
  notes: 'notes',
} as const satisfies Record<string, keyof Report['summary']>;

/** The outputs of the action, as `action.yml` names them. */
export const OUTPUTS = ['exit-code', 'verdict', ...Object.keys(COUNTS), 'reports'] as const;

const VERDICTS = new Map<number, string>([
  [EXIT.clean, 'pass'],
  [EXIT.findings, 'fail'],
]);

/**
 * The outputs of a step in the runner's file format. Counts and the paths of reports, a line each, are there where there is
 * a report. What ends a value is new each time, so that no value can end itself and begin another.
 */
export function outputsText(code: number, { reported }: Pick<Context, 'reported'>): string {
  const counts =
    reported === null ? [] : Object.entries(COUNTS).map(([name, key]) => [name, reported.report.summary[key]]);
  const files = reported?.outputs.flatMap(({ file }) => file ?? []) ?? [];
  const pairs = [
    ['exit-code', code],
    ['verdict', VERDICTS.get(code) ?? 'trouble'],
    ...counts,
    ...(reported === null ? [] : [['reports', files.join('\n')]]),
  ];
  return pairs
    .map(([name, value]) => {
      const end = `guiju-${randomUUID()}`;
      return `${name}<<${end}\n${value}\n${end}\n`;
    })
    .join('');
}
