import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { guiju } from './cli.ts';
import { FIXTURES, filesIn, ROOT, read } from './support.ts';

/** A fenced block that a comment above it says how to make: `$ command`, or `file PATH` with an optional `lines A-B`. */
const BLOCK = /<!-- (\$ |file )(.+?) -->\n```(\w*)\n[\s\S]*?```/g;

test.each(['README.md'])('the examples of %s are what the tool prints', async (file) => {
  const text = read(file).replace(BLOCK, (_, kind: string, source: string, language: string) => {
    const body = kind === 'file ' ? excerpt(source) : `$ ${source}\n${outputOf(source)}`;
    return `<!-- ${kind}${source} -->\n\`\`\`${language}\n${body.trimEnd()}\n\`\`\``;
  });
  await expect(text).toMatchFileSnapshot(join(ROOT, file));
});

test.each(['README.md', '.github/CONTRIBUTING.md', 'src/README.md'])('what %s links to and names is there', (file) => {
  const text = read(file);
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target = '']) =>
    join(ROOT, file, '..', target),
  );
  const named = [...text.matchAll(/`((?:src|fixtures|rules|schemas|tests)\/[\w./-]*)`/g)].map(([, target = '']) =>
    join(ROOT, target),
  );
  const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts);
  const run = [...text.matchAll(/npm run ([a-z]+)/g)].map(([, name = '']) => name);
  expect([...links, ...named].filter((target) => !existsSync(target))).toEqual([]);
  expect(run.filter((name) => !scripts.includes(name))).toEqual([]);
});

/** A scenario: `scenario.json` with the command line, its exit code and what it is given; beside it what it printed. */
interface Scenario {
  readonly about: string;
  readonly run: readonly string[];
  readonly exit: number;
  readonly stdin?: string;
  readonly env?: Record<string, string>;
}

test.each(filesIn('fixtures/cli', 'scenario.json').map((file) => file.replace('/scenario.json', '')))(
  'fixtures/cli/%s',
  async (name) => {
    const cwd = join(FIXTURES, 'cli', name);
    const { run, exit, stdin = '', env = {} } = JSON.parse(read('fixtures/cli', name, 'scenario.json')) as Scenario;
    const ran = guiju(run, { cwd, stdin, env });
    expect(ran.exit, ran.stderr).toBe(exit);
    await expect(ran.stdout).toMatchFileSnapshot(join(cwd, 'stdout.txt'));
    await expect(ran.stderr).toMatchFileSnapshot(join(cwd, 'stderr.txt'));
  },
);

function excerpt(source: string): string {
  const [, path = source, from = '1', until = '9999'] = /^(\S+) lines (\d+)-(\d+)$/.exec(source) ?? [];
  return read(path)
    .split('\n')
    .slice(Number(from) - 1, Number(until))
    .join('\n');
}

/** What a shown command prints; `npm start` stands for what `package.json` says. */
function outputOf(command: string): string {
  const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts;
  const line = command === 'npm start' ? (scripts.start ?? '') : command;
  const [, ...args] = line.replace(/^(npx guiju|node dist\/cli\.mjs)/, 'guiju').split(' ');
  const { stdout, stderr } = guiju(args);
  return stdout + stderr;
}
