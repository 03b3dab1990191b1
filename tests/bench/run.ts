/**
 * Prints what a check costs, as ratios within this one run: machines differ and are noisy. `npm run bench`.
 * Each figure is the median of interleaved rounds, with the least and the greatest.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { check } from '../../src/check.ts';
import type { Pack } from '../../src/model/pack.ts';
import { corpus } from './corpus.ts';

const ROOT = join(import.meta.dirname, '../..');
const PLANS = 1000;
const ROUNDS = 7;
const STARTS = 21;

const packs = JSON.parse(readFileSync(join(ROOT, 'dist/packs.json'), 'utf8')) as Pack[];
const inputs = corpus(PLANS);
const bytes = inputs.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

console.log(
  `node ${process.version}; ${PLANS} plans, ${(bytes / PLANS / 1024).toFixed(1)} KB each on average, 10 % with findings`,
);

const many = interleaved(ROUNDS, {
  'yaml: parse alone': () => void inputs.map(({ text }) => parse(text)),
  'guiju: check': () => void check(packs, inputs),
});
show('1,000 plans, in one process', many, 'yaml: parse alone');

const folder = mkdtempSync(join(tmpdir(), 'guiju-bench-'));
writeFileSync(join(folder, 'plan.yaml'), inputs[0]?.text ?? '');
const node =
  (...args: readonly string[]) =>
  () =>
    void spawnSync(process.execPath, args, { cwd: folder });
const one = interleaved(STARTS, {
  'node -e 0': node('-e', '0'),
  'guiju check plan.yaml': node(join(ROOT, 'dist/cli.mjs'), 'check', 'plan.yaml'),
});
rmSync(folder, { recursive: true });
show('one plan, process and all', one, 'node -e 0');
const [bare = 0, checked = 0] = Object.values(one).map(median);
console.log(`one plan over bare node: ${(checked - bare).toFixed(0)} ms`);

function interleaved(
  rounds: number,
  subjects: Readonly<Record<string, () => void>>,
): Readonly<Record<string, readonly number[]>> {
  const times: Record<string, number[]> = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]));
  for (const run of Object.values(subjects)) run();
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(subjects)) {
      const start = performance.now();
      run();
      times[name]?.push(performance.now() - start);
    }
  }
  return times;
}

function show(title: string, times: Readonly<Record<string, readonly number[]>>, base: string): void {
  console.log(`\n${title}`);
  for (const [name, values] of Object.entries(times)) {
    const ratio = median(values) / median(times[base] ?? values);
    const spread = `${Math.min(...values).toFixed(0)}–${Math.max(...values).toFixed(0)}`;
    console.log(`  ${name.padEnd(24)} ${median(values).toFixed(0).padStart(6)} ms (${spread})   × ${ratio.toFixed(2)}`);
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
