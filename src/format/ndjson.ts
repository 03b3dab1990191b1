import type { Format } from './format.ts';
import { reportIn } from './json.ts';
import { jsonText } from './json-text.ts';

/**
 * The JSON report as lines: first `{"report":…}` without its plans and findings, then a `{"plan":…}` a plan and a
 * `{"finding":…}` a finding, as `schemas/report.schema.json` describes them.
 */
export const ndjson: Format = (report, options) => {
  const { plans, findings, ...rest } = reportIn(report, options);
  const lines = [
    { report: { ...rest, plans: [], findings: [] } },
    ...plans.map((plan) => ({ plan })),
    ...findings.map((finding) => ({ finding })),
  ];
  return lines.map((line) => `${jsonText(line)}\n`).join('');
};
