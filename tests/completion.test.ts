import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { guiju } from './cli.ts';
import { ROOT } from './support.ts';

const CAPTURE = join(ROOT, 'tests/shells/capture.zsh');
const cwd = mkdtempSync(join(tmpdir(), 'guiju-'));
const scriptFile = (shell: string) => join(cwd, `completion.${shell}`);

/** What a shell offers for a line, in no order; a folder's slash does not count. */
const SHELLS: Readonly<Record<string, (line: string) => readonly string[]>> = {
  bash: (line) => {
    // As bash cuts a line into words.
    const words = line.split(' ').flatMap((word) => word.split(/(=)/).filter((part, at) => part !== '' || at === 0));
    const run = `source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _guiju; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return outputOf('bash', ['--norc', '-c', run, scriptFile('bash'), ...words]);
  },
  zsh: (line) => outputOf('zsh', ['-f', CAPTURE, scriptFile('zsh'), line]),
  fish: (line) =>
    outputOf('fish', ['-N', '-c', `source ${scriptFile('fish')}; complete -C '${line}'`]).map(
      (offer) => offer.split('\t')[0] ?? '',
    ),
};

function outputOf(shell: string, args: readonly string[]): readonly string[] {
  const { stdout, stderr, status } = spawnSync(shell, args, { cwd, encoding: 'utf8', timeout: 60_000 });
  expect({ status, stderr }, shell).toEqual({ status: 0, stderr: '' });
  return stdout.split('\n').filter((each) => each.trim() !== '');
}

/** Whether a value is offered alone or behind what was typed before it is the shell's way. */
const bare = (offer: string) =>
  offer
    .replace(/^--[a-z-]+=/, '')
    .replace(/^json=/, '')
    .replace(/\/$/, '');

/** A line, and what is offered; `…` where more may be. */
const LINES: readonly (readonly [line: string, ...offers: readonly string[]])[] = [
  ['guiju ch', 'check'],
  ['guiju rules l', 'lint'],
  ['guiju completion ', 'bash', 'fish', 'powershell', 'zsh'],
  ['guiju check --fo', '--format'],
  ['guiju check --lang ', 'en', 'zh'],
  ['guiju check --format=js', 'json'],
  ['guiju check --lang en -f s', 'sarif'],
  ['guiju check -f json=pl', 'plan.yaml', 'plans'],
  ['guiju check pl', 'plan.yaml', 'plans'],
  ['guiju check plan.yaml --pack pl', 'plans'],
  ['guiju rules lint pl', 'plans'],
  ['guiju requirements --kind org', 'org-department'],
  ['guiju why plan.yaml three-n', 'three-nominations-one-election'],
  ['guiju why pl', 'plan.yaml', 'plans'],
];

beforeAll(() => {
  writeFileSync(join(cwd, 'plan.yaml'), '');
  spawnSync('mkdir', [join(cwd, 'plans')]);
  for (const shell of Object.keys(SHELLS))
    writeFileSync(scriptFile(shell), guiju(['completion', shell], { env: { GUIJU_LANG: 'zh' } }).stdout);
});
afterAll(() => rmSync(cwd, { recursive: true }));

for (const [shell, offersFor] of Object.entries(SHELLS)) {
  const isHere = spawnSync(shell, ['--version']).status === 0;
  describe.skipIf(!isHere)(isHere ? shell : `${shell} is not here: apt-get install ${shell}`, () => {
    test.each(LINES)('%s', (line, ...offers) => {
      expect([...new Set(offersFor(line).map(bare))].toSorted()).toEqual(offers.toSorted());
    });
  });
}

test.each(['bash', 'zsh', 'fish', 'powershell'])('the script for %s names every command of the help', (shell) => {
  const { stdout } = guiju(['completion', shell]);
  for (const group of [[], ['rules']]) {
    const help = guiju([...group, '--help'], { env: { GUIJU_LANG: 'en' } }).stdout;
    const [, commands = ''] = /COMMANDS\n((?: .*\n)+)/.exec(help) ?? [];
    const names = [...commands.matchAll(/^ {2}(\S+)/gm)].map(([, name = '']) => name);
    expect(names.length).toBeGreaterThan(4);
    for (const name of names) expect(stdout).toContain(name);
  }
});
