import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { guiju } from './cli.ts';
import { ROOT } from './support.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guiju-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

const HEAD = 'pack: hubin-2008\nunit: { id: u, name: 某支部, kind: community }\nperiod: { year: 2008 }\n';
const WAITING = 'Ctrl+C';

/** A watch as a person sees it; `until` waits for a text in what came since the last wait. */
function watching(...args: readonly string[]) {
  const child = spawn(process.execPath, [join(ROOT, 'dist/cli.mjs'), 'check', ...args, '--watch', '--lang', 'en'], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '' },
  });
  let seen = '';
  let wake = () => {};
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      seen += text;
      wake();
    });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const until = async (wanted: string) => {
    while (!seen.includes(wanted)) await new Promise<void>((resolve) => (wake = resolve));
    const all = seen;
    seen = '';
    return all;
  };
  return { until, ended, interrupt: () => child.kill('SIGINT') };
}

test('each change of a plan, a new waiver file and a new config is checked, until the person interrupts', async () => {
  write('plan.yaml', `${HEAD}systems:\n  - { ref: 季度列会 }\n`);
  const { until, ended, interrupt } = watching('plan.yaml');
  expect(await until(WAITING)).toContain('plan/unknown-term');

  write('plan.yaml', `${HEAD}systems:\n  - { ref: 季度例会 }\n`);
  const mended = await until(WAITING);
  expect(mended).toContain('plan.yaml has changed');
  expect(mended).not.toContain('plan/unknown-term');
  expect(mended).toContain('hubin-2008/quarterly-meeting');

  write('plan.yaml', 'pack：hubin-2008\n');
  expect(await until(WAITING)).toContain('plan/syntax');
  write('plan.yaml', `${HEAD}systems:\n  - { ref: 季度例会 }\n`);
  await until(WAITING);

  write('waivers.yaml', 'nonsense: true\n');
  expect(await until(WAITING)).toContain('waivers.yaml');
  rmSync(join(folder, 'waivers.yaml'));
  await until(WAITING);

  write('guiju.config.yaml', 'failOn: nothing\n');
  expect(await until(WAITING)).toContain('guiju.config.yaml');

  interrupt();
  expect(await ended).toBe(130);
});

test('fixes are made in place: the mode of the file stays, and a second run changes nothing', () => {
  write('plan.yaml', `${HEAD}systems:\n  - ref：季度列会 # 每季\n    owner　: 书记\n    cadence：每季度\n`);
  const path = join(folder, 'plan.yaml');
  chmodSync(path, 0o640);
  const dry = guiju(['check', 'plan.yaml', '--fix-dry-run'], { cwd: folder });
  expect(dry.stdout).toContain('+  - ref: 季度例会 # 每季');
  expect(readFileSync(path, 'utf8')).toContain('ref：');

  const fixed = guiju(['check', 'plan.yaml', '--fix'], { cwd: folder });
  const text = `${HEAD}systems:\n  - ref: 季度例会 # 每季\n    owner : 书记\n    cadence: 每季度\n`;
  expect(readFileSync(path, 'utf8')).toBe(text);
  expect(statSync(path).mode & 0o777).toBe(0o640);
  expect(fixed.exit).toBe(1);
  expect(fixed.stdout).not.toContain('plan/unknown-term');

  expect(guiju(['check', 'plan.yaml', '--fix'], { cwd: folder }).stdout).toBe(fixed.stdout);
  expect(readFileSync(path, 'utf8')).toBe(text);
});
