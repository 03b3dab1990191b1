import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './support.ts';

export interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly exit: number | null;
}

/** Runs the built command as a user would. `FORCE_COLOR` and the like of this run are not passed on. */
export function guiju(
  args: readonly string[],
  { cwd = ROOT, stdin = '', env = {} }: { cwd?: string; stdin?: string | Buffer; env?: Record<string, string> } = {},
): Ran {
  const ran = spawnSync(process.execPath, [join(ROOT, 'dist/cli.mjs'), ...args], {
    cwd,
    input: stdin,
    env: { PATH: process.env.PATH ?? '', ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { stdout: ran.stdout, stderr: ran.stderr, exit: ran.status };
}
