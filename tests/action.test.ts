import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { INPUTS, type InputName } from '../src/action/inputs.ts';
import { OUTPUTS } from '../src/action/outputs.ts';
import { actionText } from '../src/build/action.ts';
import { CATALOGUES } from '../src/messages/speak.ts';
import { guiju } from './cli.ts';
import { type Command, commandsIn, outputsIn } from './consumers/runner.ts';
import { FIXTURES, filesIn, ROOT, read } from './support.ts';

type Inputs = Readonly<Partial<Record<InputName, string>>>;

/** What a step leaves: what it prints, its exit code, and what the runner reads in its files. */
interface Step {
  readonly stdout: string;
  readonly stderr: string;
  readonly exit: number | null;
  readonly commands: readonly Command[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** The bundle, alone in a folder: it needs nothing beside it. */
let action = '';
let files = '';
beforeAll(async () => {
  action = join(mkdtempSync(join(tmpdir(), 'guiju-action-')), 'action.mjs');
  writeFileSync(action, await actionText());
});
beforeEach(() => {
  files = mkdtempSync(join(tmpdir(), 'guiju-step-'));
});

/** Runs the bundle as the runner does: every input that `action.yml` has is set, and the files are there. */
function step(workspace: string, inputs: Inputs, env: Record<string, string> = {}, node = process.execPath): Step {
  const [output, summary] = [join(files, 'output'), join(files, 'summary')];
  for (const file of [output, summary]) if (!existsSync(file)) writeFileSync(file, '');
  const defaults: Inputs = { annotations: 'true', summary: 'true' };
  const given = INPUTS.map((name) => [`INPUT_${name.toUpperCase()}`, inputs[name] ?? defaults[name] ?? '']);
  const runner = {
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
  };
  const { stdout, stderr, status } = spawnSync(node, [action], {
    cwd: files,
    env: { PATH: process.env.PATH ?? '', ...Object.fromEntries(given), ...runner, ...env },
    encoding: 'utf8',
  });
  return {
    stdout,
    stderr,
    exit: status,
    commands: [...commandsIn(stdout), ...commandsIn(stderr)],
    outputs: outputsIn(readFileSync(output, 'utf8')),
    summary: readFileSync(summary, 'utf8'),
  };
}

const DISTRICT = join(FIXTURES, 'district');
const AS_OF = { 'as-of': '2008-06-01' } as const;

const NODES = [
  { name: 'the Node of this run', node: process.execPath },
  { name: 'Node 24 (where it is another, name its binary in GUIJU_NODE24)', node: process.env.GUIJU_NODE24 },
];

describe.each(NODES)('$name', ({ node }) => {
  test.skipIf(node === undefined)('a district passes: lines marked, counts, the summary of the step', () => {
    const { exit, stderr, commands, outputs, summary } = step(DISTRICT, AS_OF, {}, node);
    expect([exit, stderr]).toEqual([0, '']);
    expect(commands.map(({ name, properties }) => [name, properties.file])).toEqual([
      ['warning', 'plans/柳巷社区.yaml'],
      ['notice', undefined],
    ]);
    expect(Object.keys(outputs)).toEqual(OUTPUTS);
    expect(outputs).toMatchObject({
      verdict: 'pass',
      'exit-code': '0',
      plans: '5',
      waived: '2',
      warnings: '1',
      reports: '',
    });
    expect(summary).toMatch(/^# .*\n/);
    expect(summary).toContain('柳巷社区党支部');
  });
});

test('findings fail the step, and its outputs are there for the next', () => {
  const { exit, outputs, commands } = step(ROOT, { paths: 'fixtures/careless/community.yaml', lang: 'en' });
  expect([exit, outputs.verdict, outputs['exit-code'], outputs.errors]).toEqual([1, 'fail', '1', '6']);
  const errors = commands.filter(({ name }) => name === 'error');
  expect(errors.length).toBe(6);
  expect(errors.map(({ properties }) => properties.file)).toEqual(Array(6).fill('fixtures/careless/community.yaml'));
});

test('annotations and summary can be turned off, and reports be written to files', () => {
  const off = { annotations: 'false', summary: 'False' };
  const quiet = step(DISTRICT, { ...AS_OF, ...off });
  expect([quiet.commands, quiet.summary]).toEqual([[], '']);
  const format = `text\n  github=${files}/a.txt\n\nsarif=${files}/out.sarif`;
  const { outputs } = step(DISTRICT, { ...AS_OF, ...off, format });
  expect(outputs.reports).toBe(`${files}/a.txt\n${files}/out.sarif`);
  expect(JSON.parse(readFileSync(join(files, 'out.sarif'), 'utf8')).version).toBe('2.1.0');
  expect(step(DISTRICT, { ...AS_OF, format: 'github' }).commands.length).toBe(2);
});

/** What can't be done is one error of the step, the same code as on the command line, and no counts. */
const TROUBLE: readonly (readonly [about: string, inputs: Inputs, said: RegExp])[] = [
  ['a severity that there is not', { 'fail-on': 'fatal' }, /fail-on.*fatal.*error.*never/],
  ['a format that there is not', { format: 'text\npdf' }, /format.*pdf.*sarif/],
  ['a day that there is not', { 'as-of': '2008-02-30' }, /as-of.*2008-02-30/],
  ['a switch that is neither', { annotations: 'yes' }, /annotations.*yes.*true.*false/],
  ['two formats to the log', { format: 'text\njson' }, /格式=文件|FORMAT=FILE|format/],
  ['nothing there', { paths: 'plans/none*.yaml\n' }, /plans\/none/],
  ['a name that would be a command', { waivers: '\r::error::x%0A##[error]y' }, /x%0A/],
  ['a pack that is none', { pack: 'plans' }, /plans.*pack\.yaml/],
];

describe.each(Object.keys(CATALOGUES))('trouble, in %s', (lang) => {
  test.each(TROUBLE)('%s', (_, inputs, said) => {
    const { exit, commands, outputs, summary } = step(DISTRICT, { ...AS_OF, lang, ...inputs });
    expect([exit, commands.map(({ name }) => name), summary]).toEqual([2, ['error'], '']);
    expect(commands[0]?.data).toMatch(said);
    expect(/\p{Script=Han}/u.test(commands[0]?.data.replace(/“[^”]*”/gu, '') ?? '')).toBe(lang === 'zh');
    expect(outputs).toEqual({ 'exit-code': '2', verdict: 'trouble' });
  });

  test('a path that is not there beside one that is', () => {
    const { exit, commands, outputs } = step(DISTRICT, { ...AS_OF, lang, paths: 'plans\nnone/*.yaml' });
    expect([exit, outputs.verdict, outputs.plans]).toEqual([2, 'trouble', '5']);
    expect(commands.filter(({ name }) => name === 'error').length).toBe(1);
  });
});

test('a language that there is not is said in the one that there is', () => {
  expect(step(DISTRICT, { lang: 'fr' }).commands.map(({ data }) => data)).toEqual([
    expect.stringMatching(/lang.*fr.*zh、en/),
  ]);
});

test('names and texts of plans forge nothing', () => {
  const names = [
    '::error::a',
    '##[error]b',
    'c,line=9::d',
    'e%0A::error::f',
    'g\n::error::h',
    ' i j ',
    '计 划',
    '$(id)`id`',
  ];
  const text = `${read('fixtures/cli/hostile-text/plan.yaml')}note: "::error::x\\n##[error]y\\n\\r\\n::set-output name=verdict::pass"\n`;
  mkdirSync(join(files, 'plans'));
  for (const name of names) writeFileSync(join(files, 'plans', `${name}.yaml`), text);
  const broken = `unit: { id: "a", name: "::error::x |<b>" }\npack: "guiju-\\nverdict=pass"\n`;
  writeFileSync(join(files, 'plans', 'broken.yaml'), broken);
  const { exit, commands, outputs, summary } = step(files, { paths: 'plans', 'fail-on': 'never' });
  expect(exit).toBe(1);
  expect(outputs).toMatchObject({ verdict: 'fail', plans: String(names.length + 1), unchecked: '1' });
  expect(commands.filter(({ name }) => !['error', 'notice'].includes(name))).toEqual([]);
  expect(commands.filter(({ name }) => name === 'error').length).toBe(10);
  const marked = commands.flatMap(({ properties }) => properties.file ?? []);
  const shown = names.map((name) => `plans/${name.replace('##[', '#\\u{23}[').replace('\n', '\\u{a}')}.yaml`);
  expect(marked.filter((file) => ![...shown, 'plans/broken.yaml'].includes(file))).toEqual([]);
  expect(Object.keys(commands.find(({ properties }) => properties.file)?.properties ?? {})).not.toContain('name');
  expect(summary).not.toMatch(/<b>|^::/m);
});

test('what the runner would not take is not written, and the step says so', () => {
  const before = 'x'.repeat(1024 * 1024 - 10);
  writeFileSync(join(files, 'summary'), before);
  const full = step(DISTRICT, AS_OF);
  expect([full.exit, full.outputs.verdict, full.summary === before]).toEqual([2, 'trouble', true]);
  expect(full.commands.filter(({ name }) => name === 'error').length).toBe(1);
});

test.skipIf(!existsSync('/dev/full'))('a full disk is trouble', () => {
  for (const name of ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY']) {
    const { exit, commands } = step(DISTRICT, AS_OF, { [name]: '/dev/full' });
    expect([exit, commands.filter((each) => each.name === 'error').length]).toEqual([2, 1]);
  }
});

test('without the files of a runner it prints alone', () => {
  const { exit, outputs, summary } = step(DISTRICT, AS_OF, { GITHUB_OUTPUT: '', GITHUB_STEP_SUMMARY: '' });
  expect([exit, outputs, summary]).toEqual([0, {}, '']);
});

test('a pull request is judged by what it changes, and what it excuses itself comes first', () => {
  const [district, shallow] = [join(files, 'district'), join(files, 'shallow')];
  const git = (...args: string[]) => {
    const ran = spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: district });
    expect(ran.status, String(ran.stderr)).toBe(0);
    return String(ran.stdout).trim();
  };
  const change = (file: string, from: string, to: string) => {
    const path = join(district, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  };
  cpSync(DISTRICT, district, { recursive: true });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'a');
  const since = git('rev-parse', 'HEAD');
  change('plans/崇文社区.yaml', '建服务体系, ', '');
  change(
    'plans/上河村.yaml',
    'goals:',
    '# guiju-ignore settings-rural until 2008-12-31 by 镇党委书记 -- 正在筹备\ngoals:',
  );
  git('commit', '-qam', 'b');
  const { exit, commands, outputs, summary } = step(district, { ...AS_OF, since });
  expect([exit, outputs.plans, outputs.errors]).toEqual([1, '2', '1']);
  const [error] = commands.filter(({ name }) => name === 'error');
  expect(error?.properties).toMatchObject({ file: 'plans/崇文社区.yaml', line: '10' });
  expect(commands.find(({ name }) => name === 'warning')?.properties.file).toBe('plans/上河村.yaml');
  expect(summary.split('\n')[0]).toContain(since);
  git('clone', '-q', '--depth', '1', `file://${district}`, shallow);
  const lacking = step(shallow, { ...AS_OF, since });
  expect([lacking.exit, lacking.outputs.verdict]).toEqual([2, 'trouble']);
  expect(lacking.commands.map(({ data }) => data)).toEqual([expect.stringContaining(since)]);
});

/** The command lines of the scenarios, as inputs; null where a step has no such thing. */
function asInputs(run: readonly string[]): Inputs | null {
  const [command, ...args] = run;
  if (command !== 'check') return null;
  const inputs: Partial<Record<InputName, string>> = {};
  for (let arg = args.shift(); arg !== undefined; arg = args.shift()) {
    const name = arg === '-f' ? 'format' : arg.startsWith('--') ? arg.slice(2) : 'paths';
    const value = name === 'paths' ? arg : args.shift();
    if (!(INPUTS as readonly string[]).includes(name) || value === undefined || value === '-') return null;
    const key = name as InputName;
    inputs[key] = inputs[key] === undefined ? value : `${inputs[key]}\n${value}`;
  }
  return inputs;
}

const SCENARIOS = filesIn('fixtures/cli', 'scenario.json').flatMap((file) => {
  const { run, exit } = JSON.parse(read('fixtures/cli', file)) as { run: readonly string[]; exit: number };
  const inputs = asInputs(run);
  return inputs === null ? [] : [{ name: dirname(file), run, exit, inputs }];
});

test.each(SCENARIOS)(
  'fixtures/cli/$name: a step prints and returns what the command line does',
  ({ name, run, inputs }) => {
    const cwd = join(FIXTURES, 'cli', name);
    const line = guiju(run, { cwd });
    const { stdout, exit } = step(cwd, { ...inputs, annotations: 'false', summary: 'false' });
    expect(exit).toBe(line.exit);
    expect(stdout.startsWith(line.stdout)).toBe(true);
  },
);
