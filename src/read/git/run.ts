import { spawnSync } from 'node:child_process';

/** Why git could not answer: its exit code and what it said, or the system's code where it could not be started. */
export class GitFailure extends Error {
  readonly reason: string;

  constructor(reason: string) {
    super(reason);
    this.reason = reason;
  }
}

/** As much as any list of changes or file of a repository may hold, in bytes. */
const MOST = 1 << 30;

/**
 * What a git command prints, as bytes. Nothing that a repository configures is run: no pager, no hook, no filter, no
 * monitor, no external diff. Throws a GitFailure.
 */
export function git(folder: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', [...QUIET, ...args], {
    cwd: folder,
    input: '',
    maxBuffer: MOST,
    env: { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_NO_REPLACE_OBJECTS: '1', ...env },
  });
  if (error !== undefined) throw new GitFailure('code' in error ? String(error.code) : error.message);
  if (status !== 0) throw new GitFailure(stderr.toString().trim().split('\n')[0] ?? String(status));
  return stdout;
}

const QUIET = ['--no-pager', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', '-c', 'diff.external='];

/** The same, or null where git refuses. */
export function gitOr<T>(otherwise: T, folder: string, args: readonly string[]): Buffer | T {
  try {
    return git(folder, args);
  } catch (error) {
    if (error instanceof GitFailure) return otherwise;
    throw error;
  }
}

/** The items of a list that git ends with NUL. */
export function items(bytes: Buffer): readonly string[] {
  return bytes.toString('utf8').split('\0').slice(0, -1);
}
