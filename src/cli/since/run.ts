import { join, relative, resolve } from 'node:path';
import { affectedFiles } from '../../change/affected.ts';

import { lookUp } from '../../language/names.ts';
import type { Examined } from '../../model/outcome.ts';
import type { AddedException, Examination, Report } from '../../model/report.ts';
import { findPast, type Past, type Since } from '../../read/git/changes.ts';
import { layTree } from '../../read/git/tree.ts';
import { restricted } from '../../report/restrict.ts';
import { type Assembled, assemble, type RunFlags } from '../assemble.ts';
import type { Context } from '../context.ts';
import { exceptionFiles } from '../exceptions.ts';
import type { Machine } from '../machine.ts';
import { Trouble } from '../trouble.ts';
import { exceptionsIn } from './exceptions.ts';
import { type Asked, moved } from './moved.ts';
import { bearsOnRules, packChanges } from './packs.ts';

/** A run that looks at a change, and what makes of the examination of all plans the report on those concerned. */
export interface ChangedRun {
  readonly assembled: Assembled;
  /** The absolute path, in the repository, of an input. */
  pathOf(file: string): string;
  report(examination: Examination): Promise<Report>;
  /** Takes away what was laid out for the run. */
  end(): void;
}

/** Reads a run as `assemble` does, of the working tree or of what is staged, beside what it was. */
export async function assembleChanged(
  flags: RunFlags,
  paths: readonly string[],
  since: Since,
  context: Context,
): Promise<ChangedRun> {
  const { machine } = context;
  const past = pastOf(since, machine);
  const staged = since.kind === 'staged' ? layTree(past.root, 'staged') : null;
  try {
    const now = staged === null ? { flags, paths, context } : moved(staged, past, { flags, paths, context });
    const assembled = await assemble(now.flags, now.paths, now.context);
    const top = staged?.folder ?? past.root;
    const real = (path: string) => join(past.root, relative(top, path));
    const pathOf = (file: string) => real(resolve(assembled.base, file));
    return {
      assembled,
      pathOf,
      report: (examination) =>
        reportOf(examination, { assembled, past, since, now, asked: { flags, paths, context }, real }),
      end: () => staged?.remove(),
    };
  } catch (error) {
    staged?.remove();
    throw error;
  }
}

function pastOf(since: Since, { cwd }: Machine): Past {
  const past = findPast(cwd, since);
  if (typeof past !== 'string') return past;
  const ref = since.kind === 'ref' ? since.ref : 'HEAD';
  throw new Trouble((words) => words.noPast({ why: past, ref }));
}

/** All that tells now from then. `real` maps a path of the tree that was read to the one in the repository. */
interface Comparison {
  readonly assembled: Assembled;
  readonly past: Past;
  readonly since: Since;
  readonly now: Asked;
  readonly asked: Asked;
  readonly real: (path: string) => string;
}

async function reportOf(
  { examined, report }: Examination,
  { assembled: { inputs, base, settings, packs }, past, since, now, asked, real }: Comparison,
): Promise<Report> {
  const pathOf = (file: string) => real(resolve(base, file));
  const touched = inputs.filter(({ file }) => past.changed.has(pathOf(file))).map(({ file }) => file);
  const excuses = exceptionFiles(now.flags, settings, now.context.machine);
  const [added, removed] = await exceptionsIn(inputs, touched, excuses, past, pathOf, real);
  const moves = [...past.changed, ...past.removed].some((path) => bearsOnRules(path, settings, now, real));
  const affected = moves ? affectedFiles(affectables(examined), await packChanges(packs, settings, past, asked)) : [];
  const bearsOn = new Set([...touched, ...affected, ...concerned(examined, [...added, ...removed])]);
  const files = [...new Set([...bearsOn, ...Object.values(excuses).flatMap((file) => file?.name ?? [])])];
  const lines = files.flatMap((file) =>
    past.changed.has(pathOf(file)) ? [[file, past.linesOf(pathOf(file))] as const] : [],
  );
  return restricted(report, bearsOn, {
    ref: since.kind === 'ref' ? since.ref : 'HEAD',
    lines: new Map(lines),
    leftOut: report.plans.filter(({ file }) => !bearsOn.has(file)).length,
    exceptions: added,
  });
}

function affectables(examined: readonly Examined[]) {
  return examined.map(({ document, checks, kind }) => ({
    file: document.file,
    pack: checks?.pack.id ?? null,
    kind,
    value: () => document.value,
  }));
}

/** The files of the plans that exceptions are for, by unit or kind. */
function concerned(examined: readonly Examined[], exceptions: readonly AddedException[]): readonly string[] {
  const named = exceptions.flatMap(({ unit }) => unit ?? []);
  return examined
    .filter(({ unit, kind, checks }) =>
      named.some((name) => name === unit?.id || (checks && kind && lookUp(checks.lexicon.kinds, name)?.id === kind)),
    )
    .map(({ document }) => document.file);
}
