import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommandLine } from '../src/cli/run.ts';
import { copyIn, FIXTURES, filesIn, read } from './support.ts';

const FOLDERS = [...new Set(filesIn('fixtures/broken', 'expected.json').map((file) => file.split('/')[0] ?? ''))];

/** Runs a command line in the folder of broken packs; what it writes is kept. */
async function ran(...args: readonly string[]): Promise<{ readonly exit: number; readonly said: string }> {
  const texts: string[] = [];
  const sink = { isTerminal: false, failure: () => null, write: (text: string) => void texts.push(text) };
  const today = () => '2026-07-01';
  const machine = { cwd: join(FIXTURES, 'broken'), env: {}, stdout: sink, stderr: sink, today };
  return { exit: await runCommandLine(args, machine), said: texts.join('') };
}

test('at least twenty faults are planted', () => expect(FOLDERS.length).toBeGreaterThanOrEqual(20));

test.each(FOLDERS)('guiju rules lint %s says where the fault is, and is never content', async (folder) => {
  const expected = JSON.parse(read('fixtures/broken', folder, 'expected.json')) as readonly string[];
  const [lint] = filesIn(`fixtures/broken/${folder}`, 'lint.json').map((file) => read('fixtures/broken', folder, file));
  const { asOf } = JSON.parse(lint ?? '{ "asOf": null }') as { readonly asOf: string | null };
  const source = copyIn(`fixtures/broken/${folder}`) === null ? [] : ['--source', `${folder}/source.txt`];
  const { exit, said } = await ran('rules', 'lint', folder, ...source, ...(asOf === null ? [] : ['--as-of', asOf]));
  expect(exit, said).toBe(expected.some((each) => each.endsWith(' error')) ? 2 : 1);
  // The cases of these packs are told in lint.json alone, so here no rule counts as untested or tested.
  const placed = expected.filter((each) => !each.includes('lint/untested'));
  if (!filesIn(`fixtures/broken/${folder}`, 'pack.yaml').includes('pack.yaml'))
    return expect(said).toContain('pack.yaml');
  for (const each of placed) {
    const [rule = '', , place = ''] = each.split(' ');
    expect(said).toContain(`${folder}/${place}`);
    expect(said).toContain(rule);
  }
});
