import { readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { git, gitOr, items } from './run.ts';

/** A repository as it was at one moment, and what differs from it now. Files are absolute paths. */
export interface Past {
  readonly root: string;
  /** The moment: a commit. */
  readonly commit: string;
  /** Files that are there now with another content than then, or were not there. */
  readonly changed: ReadonlySet<string>;
  /** Files that were there then and are gone. */
  readonly removed: ReadonlySet<string>;
  /** The lines of a changed file that the change touched, as they are now, by first and last; a new file's are all. */
  linesOf(file: string): readonly Stretch[];
  /** The text of a file as it was, under the name that it had; null where it was not there. */
  textThen(file: string): string | null;
}

/** Why there is no past to compare with. `shallow` is a clone that lacks the history back to it. */
export type NoPast = 'no-git' | 'no-repository' | 'unknown-ref' | 'shallow' | 'unrelated';

/** What to compare: the working tree with where a ref and HEAD parted, or the index with HEAD. */
export type Since = { readonly kind: 'ref'; readonly ref: string } | { readonly kind: 'staged' };

/** Looks back in the repository that holds a folder. */
export function findPast(folder: string, since: Since): Past | NoPast {
  if (gitOr(null, folder, ['--version']) === null) return 'no-git';
  const top = gitOr(null, folder, ['rev-parse', '--show-toplevel']);
  if (top === null) return 'no-repository';
  const root = resolve(top.toString().replace(/\r?\n$/, ''));
  const commit = since.kind === 'staged' ? headOf(root) : partingOf(root, since.ref);
  return commit.startsWith('!') ? (commit.slice(1) as NoPast) : pastOf(root, commit, since);
}

/** The empty tree, before a first commit. */
function headOf(root: string): string {
  const head = gitOr(null, root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  return (head ?? git(root, ['hash-object', '-t', 'tree', '-w', '--stdin'])).toString().trim();
}

/** The commit at which a ref and HEAD parted, so that what others did meanwhile is not blamed on this change. */
function partingOf(root: string, ref: string): string {
  const isShallow = () => git(root, ['rev-parse', '--is-shallow-repository']).toString().trim() === 'true';
  const commit = gitOr(null, root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  if (commit === null) return isShallow() ? '!shallow' : '!unknown-ref';
  const parting = gitOr(null, root, ['merge-base', commit.toString().trim(), 'HEAD']);
  if (parting !== null) return parting.toString().trim();
  return isShallow() ? '!shallow' : '!unrelated';
}

function pastOf(root: string, commit: string, since: Since): Past {
  const cached = since.kind === 'staged' ? ['--cached'] : [];
  const diff = (...args: string[]) => git(root, ['diff', '--no-ext-diff', '--no-textconv', ...cached, ...args]);
  const path = (name: string) => join(root, name);
  const inside = (file: string) => relative(root, file).split(sep).join('/');
  const listed = (filter: string) =>
    items(diff('--name-only', '--no-renames', '-z', `--diff-filter=${filter}`, commit));
  const renames = renamesIn(items(diff('--name-status', '--find-renames', '-z', '--diff-filter=R', commit)));
  const untracked = new Set(
    since.kind === 'staged' ? [] : items(git(root, ['ls-files', '-o', '--exclude-standard', '-z'])),
  );
  let stretches: ReadonlyMap<string, readonly Stretch[]> | null = null;
  const show = (object: string) => gitOr(null, root, ['cat-file', 'blob', object])?.toString('utf8') ?? null;
  return {
    root,
    commit,
    changed: new Set([...listed('ACMRT'), ...untracked].map(path)),
    removed: new Set(listed('D').map(path)),
    linesOf: (file) => {
      const name = inside(file);
      if (untracked.has(name)) return [[1, Math.max(1, linesIn(file))]];
      stretches ??= stretchesIn(
        diff('--unified=0', '--no-color', '--find-renames', '--no-prefix', commit).toString('utf8'),
      );
      const found = stretches.get(name);
      if (found !== undefined) return found;
      // A name that git puts in quotation marks is asked for by itself.
      const names = [renames.get(name) ?? name, name];
      return hunksIn(diff('--unified=0', '--no-color', '--find-renames', commit, '--', ...names).toString('utf8'));
    },
    textThen: (file) => show(`${commit}:${renames.get(inside(file)) ?? inside(file)}`),
  };
}

/** New names with the old ones, from git's triples of status, old name and new name. */
function renamesIn(triples: readonly string[]): ReadonlyMap<string, string> {
  const renames = new Map<string, string>();
  for (let at = 0; at + 2 < triples.length; at += 3) renames.set(triples[at + 2] ?? '', triples[at + 1] ?? '');
  return renames;
}

/** How many lines a file has, a last one without a line end included. */
function linesIn(file: string): number {
  const text = readFileSync(file, 'utf8');
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

type Stretch = readonly [from: number, until: number];

/** The touched lines of each file, by its name now, from a diff without prefixes. */
function stretchesIn(diff: string): ReadonlyMap<string, readonly Stretch[]> {
  const parts = diff.split(/^diff --git .*\n/m).slice(1);
  return new Map(
    parts.flatMap((part) => {
      const [, name] = /^\+\+\+ (.+?)\t?$/m.exec(part) ?? [];
      return name === undefined || name.startsWith('"') ? [] : [[name, hunksIn(part)] as const];
    }),
  );
}

/** The lines that hunks leave behind; a hunk that only removes touches the line before it. */
function hunksIn(diff: string): readonly Stretch[] {
  return [...diff.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].map(([, start = '1', count = '1']) => {
    const from = Math.max(1, Number(start));
    return [from, from + Math.max(1, Number(count)) - 1];
  });
}
