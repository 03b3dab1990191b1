import type { Bump } from '../../model/diff.ts';

const ORDER: readonly Bump[] = ['none', 'patch', 'minor', 'major'];

/** The greatest of some. */
export function greatest(bumps: readonly Bump[]): Bump {
  return bumps.reduce((one, other) => (isLess(one, other) ? other : one), 'none');
}

export function isLess(one: Bump, other: Bump): boolean {
  return ORDER.indexOf(one) < ORDER.indexOf(other);
}

/** By how much a version rises to another; `none` where it does not. */
export function riseOf(from: string, to: string): Bump {
  const [before, after] = [numbersOf(from), numbersOf(to)];
  const at = before.findIndex((number, index) => number !== after[index]);
  if (at === -1 || (after[at] ?? 0) < (before[at] ?? 0)) return 'none';
  return (['major', 'minor', 'patch'] as const)[at] ?? 'none';
}

/** The next version after a rise. */
export function raised(version: string, bump: Bump): string {
  const [major = 0, minor = 0, patch = 0] = numbersOf(version);
  switch (bump) {
    case 'major':
      return `${major + 1}.0.0`;
    case 'minor':
      return `${major}.${minor + 1}.0`;
    case 'patch':
      return `${major}.${minor}.${patch + 1}`;
    case 'none':
      return version;
  }
}

function numbersOf(version: string): readonly number[] {
  return version.split('.').map(Number);
}
