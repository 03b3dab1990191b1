import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse as parseCsv } from 'csv-parse/sync';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Format } from '../src/format/format.ts';
import { groupsOf } from '../src/format/groups.ts';
import { FORMAT_NAMES, FORMATS, type FormatName } from '../src/format/registry.ts';
import { bytesOf } from '../src/format/size.ts';
import { UNSEEN, visible } from '../src/format/visible.ts';
import { rulePage } from '../src/generate/explain.ts';
import { requirementsText } from '../src/generate/requirements.ts';
import { isOpen } from '../src/language/open.ts';
import { LANGS, voiceOf } from '../src/messages/speak.ts';
import type { Finding, Report } from '../src/model/report.ts';
import { commandsIn } from './consumers/runner.ts';
import { CONSUMERS } from './consumers/schemas.ts';
import { REPORTS } from './reports.ts';
import { checkText, filesIn, PACKS, read } from './support.ts';

const loaded = new Map<FormatName, Format>();
for (const name of FORMAT_NAMES) loaded.set(name, await FORMATS[name]());

function printed(name: FormatName, report: Report, lang: 'zh' | 'en' = 'zh'): string {
  const print = loaded.get(name) ?? expect.fail(name);
  return print(report, { voice: voiceOf(lang), color: false, version: '1.0.0' });
}

const schemas = new Ajv2020({ strict: false, formats: { date: true } });
for (const file of filesIn('schemas', '.json')) schemas.addSchema(JSON.parse(read('schemas', file)) as object);
const reportSchema = schemas.getSchema('https://guiju.dev/schemas/report.schema.json') ?? expect.fail('no schema');

/** The large one is for formats that have limits. */
const ALL = Object.keys(REPORTS);
const NAMES = ALL.filter((name) => name !== 'large');
const reportOf = (name: string) => REPORTS[name] ?? expect.fail(name);

describe.each(FORMAT_NAMES)('%s', (format) => {
  test.each(NAMES)('of a report that is %s: nothing in it is obeyed by a terminal or a runner', (name) => {
    for (const lang of LANGS) {
      const text = printed(format, reportOf(name), lang);
      const lines = format === 'csv' ? text.slice(1).replaceAll('\r\n', '\n') : text;
      expect([...lines.replaceAll('\n', '').matchAll(UNSEEN)].map(([one]) => one)).toEqual([]);
      const forged = commandsIn(text).filter(
        ({ name: each }) => format !== 'github' || !/^(error|warning|notice)$/.test(each),
      );
      expect(forged).toEqual([]);
      expect(text.endsWith('\n')).toBe(true);
    }
  });
});

test.each(NAMES)('json and ndjson of a report that is %s keep to the schema and say the same', (name) => {
  const whole = JSON.parse(printed('json', reportOf(name))) as { plans: unknown[]; findings: unknown[] };
  expect(reportSchema(whole), JSON.stringify(reportSchema.errors)).toBe(true);
  const lines = printed('ndjson', reportOf(name))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { report?: object; plan?: unknown; finding?: unknown });
  const plans = lines.flatMap(({ plan }) => plan ?? []);
  const findings = lines.flatMap(({ finding }) => finding ?? []);
  expect({ ...lines[0]?.report, plans, findings }).toEqual(whole);
});

describe('a parameter that the config has changed', () => {
  const plan = read('fixtures/plans/community.yaml');
  const name = 'member-day-interval';
  const [changed, kept] = [{ [`hubin-2008/${name}`]: 'weekly' }, {}].map((parameters) =>
    checkText(plan.replace(/(党员活动日制度\n.*\n +cadence: )每月/, '$1每年'), 'plan.yaml', parameters),
  );
  // The matrix tells outcomes alone, and no finding.
  test.each(FORMAT_NAMES.filter((format) => format !== 'csv'))('is named by %s in what rests on it', (format) => {
    for (const lang of LANGS) {
      const text = (report: Report | undefined) => (report === undefined ? '' : printed(format, report, lang));
      expect(text(changed)).toContain(name);
      expect(text(changed)).toContain('weekly');
      expect(text(changed)).toMatch(/本地已改|overridden(?:": true)?/);
      expect(text(kept)).toContain('member-day');
      expect(text(kept)).not.toMatch(/本地已改|\(overridden\)|"overridden":\s*true/);
    }
  });

  test.each(LANGS)('is named in %s by what a unit owes', (lang) => {
    const pack = [...PACKS.values()].find(({ id }) => id === 'hubin-2008') ?? expect.fail('no pack');
    const kind = pack.kinds.find(({ id }) => id === 'community') ?? expect.fail('no kind');
    const rule = pack.rules.find(({ id }) => id === 'member-day') ?? expect.fail('no rule');
    const example = { passing: '', failing: '', sayings: [] };
    const texts = (parameters: Record<string, string>) => {
      const describing = { pack, voice: voiceOf(lang), parameters, clauses: [] };
      return [requirementsText(kind, describing), rulePage(rule, describing, example)];
    };
    for (const text of texts({ [`hubin-2008/${name}`]: 'weekly' })) {
      expect(text).toMatch(new RegExp(`hubin-2008/${name} = weekly ?[(（](?:本地已改|overridden)`));
    }
    for (const text of texts({})) expect(text).not.toMatch(/本地已改|overridden/);
  });
});

interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly suppressions?: readonly { readonly kind: string; readonly justification: string }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

test.each(ALL)('sarif of a report that is %s is SARIF, and within what GitHub takes', (name) => {
  const report = reportOf(name);
  const text = printed('sarif', report);
  const log = JSON.parse(text) as {
    runs: {
      tool: { driver: { rules: { id: string }[] } };
      results: SarifResult[];
      invocations: { toolExecutionNotifications: { descriptor: { id: string } }[] }[];
    }[];
  };
  for (const valid of [CONSUMERS.sarif, CONSUMERS.githubSarif])
    expect(valid(log), JSON.stringify(valid.errors?.slice(0, 3))).toBe(true);
  const [run] = log.runs;
  const results = run?.results ?? [];
  const rules = run?.tool.driver.rules ?? [];
  expect(results.every(({ ruleId, ruleIndex }) => rules[ruleIndex]?.id === ruleId)).toBe(true);
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  expect(new Set(results.map(({ partialFingerprints }) => partialFingerprints['guiju/fingerprint/v1'])).size).toBe(
    results.length,
  );
  expect(results.length).toBe(Math.min(report.findings.length, 25_000));
  const isCut = results.length < report.findings.length;
  const notices = run?.invocations[0]?.toolExecutionNotifications.map(({ descriptor }) => descriptor.id) ?? [];
  expect(notices.includes('guiju/truncated')).toBe(isCut);
  if (isCut) expect(new Set(results.slice(-100).map(({ level }) => level))).toEqual(new Set(['note']));
  else {
    const suppressed = results.filter(({ suppressions }) => suppressions !== undefined);
    expect(suppressed.length).toBe(report.findings.filter((finding) => !isOpen(finding)).length);
    expect(suppressed.every(({ level }) => level === 'note')).toBe(true);
  }
  expect(results.filter(({ message }) => /(?<!\\)\]\(/.test(message.text))).toEqual([]);
});

test.each(ALL)('github of a report that is %s: what the runner takes back is what was meant', (name) => {
  const report = reportOf(name);
  const text = printed('github', report);
  const commands = commandsIn(text);
  expect(commands.length).toBe(text.trimEnd().split('\n').length);
  const open = report.findings.filter(isOpen);
  const added = report.changes?.exceptions.length ?? 0;
  const kinds = { error: 'error', warning: 'warning', note: 'notice' } as const;
  for (const severity of ['error', 'warning', 'note'] as const) {
    const own = commands.filter((command) => command.name === kinds[severity]);
    const all =
      open.filter((finding) => finding.severity === severity).length +
      (severity === 'warning' ? added : severity === 'note' ? 1 : 0);
    expect(own.length).toBe(Math.min(all, 10));
    const more = own.at(severity === 'note' ? -2 : -1)?.data ?? '';
    // Nine are shown, the tenth speaks for the rest; of notes one more goes to the counts.
    if (all > 10) expect(more).toContain(String(all - 9));
  }
  expect(commands.every(({ data }) => data !== '' && data.length <= 4096)).toBe(true);
  const placed = commands.filter(({ properties }) => properties.line !== undefined);
  const places = new Set([
    ...open.map(({ file, span, rule }) => `${visible(file)}:${span.start.line} ${rule}`),
    ...(report.changes?.exceptions ?? []).map(({ file, line, rule }) => `${visible(file)}:${line} ${visible(rule)}`),
  ]);
  expect(
    placed.map(({ properties: { file, line, title } }) => `${file}:${line} ${title}`).filter((one) => !places.has(one)),
  ).toEqual([]);
});

test('annotations: changed lines come before others of their kind, and what the change excuses before all', () => {
  const report = reportOf('excused');
  const isChanged = ({ file, line }: Readonly<Record<string, string>>) =>
    report.changes?.lines.get(file ?? '')?.some(([from, until]) => from <= Number(line) && Number(line) <= until) ===
    true;
  const errors = commandsIn(printed('github', report)).filter(({ name }) => name === 'error');
  const changed = errors.map(({ properties }) => isChanged(properties));
  expect(changed.slice(0, changed.lastIndexOf(true) + 1)).not.toContain(false);
  expect(changed).toContain(true);
  const [first] = commandsIn(printed('github', report)).filter(({ name }) => name === 'warning');
  expect(first?.data).toContain('例外');
});

test.each(NAMES)('junit of a report that is %s is what xunit takes, and counts right', async (name) => {
  const report = reportOf(name);
  const text = printed('junit', report);
  const { valid, errors } = await validateXML({
    xml: [{ fileName: 'junit.xml', contents: text }],
    schema: [{ fileName: 'junit-10.xsd', contents: read('tests/consumers/junit-10.xsd') }],
    maxMemoryPages: 8192,
  });
  expect(errors.slice(0, 3)).toEqual([]);
  expect(valid).toBe(true);
  const suites = text.split('<testsuite ').slice(1);
  expect(suites.length).toBe(groupsOf(report).length);
  for (const suite of suites) {
    const count = (mark: string) => suite.split(mark).length - 1;
    const [, tests, failures, broken, skipped] =
      /tests="(\d+)" failures="(\d+)" errors="(\d+)" skipped="(\d+)"/.exec(suite) ?? [];
    expect([tests, failures, broken, skipped].map(Number)).toEqual(
      ['<testcase ', '<failure ', '<error ', '<skipped '].map(count),
    );
  }
  for (const [index, { plan, findings }] of groupsOf(report).entries()) {
    const isFailing = findings.some((finding) => isOpen(finding) && finding.severity === 'error');
    expect(/<(failure|error) /.test(suites[index] ?? '')).toBe(isFailing);
    if (plan === null || plan.verdict === 'unchecked') continue;
    const rules = report.packs.find(({ id }) => id === plan.pack)?.rules.size ?? 0;
    const cases = suites[index]?.match(/<testcase [^>]*name="[^"]*\([\w-]+\/[\w.-]+\)"/g) ?? [];
    expect(cases.length).toBe(rules - plan.notApplicable);
  }
});

const kept = ({ waiver, baselined }: Finding) => waiver !== null || baselined === null;

test.each(NAMES)('gitlab and rdjson of a report that is %s', (name) => {
  const findings = reportOf(name).findings.filter(kept);
  const gitlab = JSON.parse(printed('gitlab', reportOf(name))) as { fingerprint: string; severity: string }[];
  expect(CONSUMERS.gitlab(gitlab), JSON.stringify(CONSUMERS.gitlab.errors?.slice(0, 3))).toBe(true);
  expect(new Set(gitlab.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
  const rdjson = JSON.parse(printed('rdjson', reportOf(name))) as {
    diagnostics: { severity: string; location: { range: { start: { column: number }; end?: { column: number } } } }[];
  };
  expect(CONSUMERS.rdjson(rdjson), JSON.stringify(CONSUMERS.rdjson.errors?.slice(0, 3))).toBe(true);
  expect(rdjson.diagnostics.length).toBe(findings.length);
  const waived = (severities: readonly string[], mark: string) =>
    severities.every((severity, index) => findings[index]?.waiver === null || severity === mark);
  expect(
    waived(
      gitlab.map(({ severity }) => severity),
      'info',
    ),
  ).toBe(true);
  expect(
    waived(
      rdjson.diagnostics.map(({ severity }) => severity),
      'INFO',
    ),
  ).toBe(true);
});

test('rdjson counts columns in UTF-8 bytes, also where a long line is cut', () => {
  const text = `pack: hubin-2008\nunit: { id: a, name: 甲, kind: community }\nperiod: { year: 2008 }\nsystems: [{ x-a: ${'汉𐀀'.repeat(300)}, ref: 季度列会制度 }]\n`;
  const report = checkText(text);
  const slip = report.findings.findIndex(({ fault }) => fault.code === 'plan/unknown-term');
  const { diagnostics } = JSON.parse(printed('rdjson', report)) as {
    diagnostics: {
      location: { range: { start: { line: number; column: number }; end: { column: number } } };
      suggestions?: { text: string }[];
    }[];
  };
  const { location, suggestions } = diagnostics[slip] ?? expect.fail('no slip');
  const { start, end } = location.range;
  const line = Buffer.from(text.split('\n')[start.line - 1] ?? '');
  expect(line.subarray(start.column - 1, end.column - 1).toString()).toBe('季度列会制度');
  expect(suggestions?.[0]?.text).toBe('季度例会制度');
});

/** The elements that a summary is made of. */
const ELEMENTS = ['br', 'h1', 'h2', 'h3', 'p', 'table', 'tbody', 'td', 'th', 'thead', 'tr'];

test.each(ALL)('markdown of a report that is %s: no markup but its own, and not too long', async (name) => {
  for (const lang of LANGS) {
    const text = printed('markdown', reportOf(name), lang);
    expect(bytesOf(text)).toBeLessThan(900 * 1024);
    const html = await marked.parse(text, { gfm: true });
    const elements = new Set([...html.matchAll(/<\/?([a-z!][\w-]*)[^>]*>/gi)].map(([, tag = '']) => tag.toLowerCase()));
    expect([...elements].filter((tag) => !ELEMENTS.includes(tag))).toEqual([]);
    expect(html).not.toMatch(/@[\w/]/);
    for (const table of html.split('<table>').slice(1)) {
      const heads = table.split('<th').length - 1 - (table.includes('<thead') ? 1 : 0);
      const rows = table.split('<tr>').slice(2);
      expect(rows.filter((row) => row.split('<td').length - 1 !== heads)).toEqual([]);
    }
    const [, details = ''] = text.split(/^## (?:各份计划的发现|Findings by plan)$/m);
    const [section = ''] = details.split(/^## /m);
    const rows = section.match(/^\| (?!---)/gm)?.length ?? 0;
    const heads = section.match(/^### /gm)?.length ?? 0;
    const [, left = '0'] = /(?:表太长，略去了|The table is too long:) (\d+)/.exec(section) ?? [];
    expect(rows - heads + Number(left)).toBe(reportOf(name).findings.length);
    if (reportOf(name).changes !== null) expect(text.split('\n')[0]).toMatch(/^## .*origin/);
  }
});

test('markdown shows what was written: unescaped, a name is itself', async () => {
  const html = await marked.parse(printed('markdown', reportOf('hostile')), { gfm: true });
  const shown = html
    .replace(/<[^>]*>/g, '')
    .replaceAll('\u200b', '')
    .replace(/&(?:#(\d+)|lt|gt|quot|amp);/g, (entity, code?: string) =>
      code === undefined
        ? ({ '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }[entity] ?? '')
        : String.fromCodePoint(Number(code)),
    );
  const names = reportOf('hostile').plans.flatMap(({ unit }) => unit?.name ?? []);
  expect(names.filter((name) => !shown.includes(visible(name).trim()))).toEqual([]);
});

test.each(NAMES)('csv of a report that is %s: a row a plan, no formulas, and the counts of the report', (name) => {
  const { plans, packs } = reportOf(name);
  const text = printed('csv', reportOf(name));
  expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  const [head = [], ...rows] = parseCsv(text, { bom: true, record_delimiter: '\r\n' }) as unknown as string[][];
  expect(rows.length).toBe(plans.length);
  expect(rows.flat().filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([]);
  const first = head.length - packs.reduce((sum, { rules }) => sum + rules.size, 0);
  for (const [index, plan] of plans.entries()) {
    const cells = rows[index]?.slice(first) ?? [];
    const count = (outcome: string) => cells.filter((cell) => cell === outcome).length;
    const own = packs.find(({ id }) => id === plan.pack);
    expect(cells.filter((cell) => cell !== '').length).toBe(own?.rules.size ?? 0);
    if (plan.verdict === 'unchecked') expect(count('unchecked')).toBe(own?.rules.size ?? 0);
    else {
      const outcomes = Object.values(plan.outcomes);
      for (const outcome of ['fail', 'waived', 'needsReview'] as const)
        expect(count(outcome)).toBe(outcomes.filter((each) => each === outcome).length);
      expect([count('pass'), count('notApplicable')]).toEqual([plan.pass, plan.notApplicable]);
    }
  }
});

test('text names what is waived and counts what a baseline accepts', () => {
  const report = reportOf('excused');
  const text = printed('text', report);
  const waived = report.findings.filter(({ waiver }) => waiver !== null);
  expect(text.split('已豁免（').length - 1).toBe(waived.length);
  expect(text).toContain(`已豁免的发现 ${waived.length} 个`);
  expect(text).toContain('期限按 2008-06-30 判断');
});
