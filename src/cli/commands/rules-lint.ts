import { relative, resolve } from 'node:path';
import { json } from '../../format/json.ts';
import { findingsText } from '../../format/text.ts';
import { lintThoroughly } from '../../lint/thorough/lints.ts';
import type { Pack } from '../../model/pack.ts';
import type { Finding } from '../../model/report.ts';
import { parseCases } from '../../parse/cases.ts';
import { findCases, readCases } from '../../read/cases.ts';
import { shippedFolders } from '../../read/packs.ts';
import { reasonOf } from '../../read/text.ts';
import type { CommonFlags, Context } from '../context.ts';
import { wantsColor } from '../context.ts';
import { EXIT } from '../exit.ts';
import { lintReport } from '../lint-report.ts';
import { packFolder } from '../pack-folder.ts';
import { findSettings } from '../settings.ts';
import { compareWith, findCopy } from '../source.ts';
import { Trouble } from '../trouble.ts';
import { version } from '../version.ts';

export interface LintFlags extends Pick<CommonFlags, 'lang'> {
  readonly pack?: readonly string[];
  readonly source?: string;
  readonly cases?: string;
  readonly asOf?: string;
  readonly format?: 'text' | 'json';
}

interface Folder {
  readonly name: string;
  readonly path: string;
}

/** Says what is wrong with packs: 2 for what makes one unusable, 1 for the rest. */
export async function run(this: Context, flags: LintFlags, ...named: readonly string[]): Promise<void> {
  const { machine } = this;
  const folders = await foldersOf(named.length > 0 ? named : (flags.pack ?? []), this);
  const copy = findCopy(flags.source, this);
  const linted = [];
  for (const folder of folders) {
    const { pack, findings } = await packFolder(
      folder.path,
      folder.name,
      (found) => (compareWith(found, copy, this) === null ? null : (copy?.text ?? null)),
      (found) => lintThoroughly(found, { asOf: flags.asOf ?? null, tested: testedIn(found, folder, flags, this) }),
    );
    linted.push({ folder: folder.name, pack, findings });
  }
  const all = linted.flatMap(({ findings }) => findings);
  if (flags.format === 'json') {
    const report = lintReport(all, flags.asOf ?? null);
    machine.stdout.write(json(report, { voice: this.voice, color: false, version }));
  } else for (const each of linted) tell(each, this);
  this.exit = count(all, 'error') > 0 ? EXIT.trouble : all.length > 0 ? EXIT.findings : EXIT.clean;
}

function count(findings: readonly Finding[], severity: Finding['severity']): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

interface Linted {
  readonly folder: string;
  readonly pack: Pack | null;
  readonly findings: readonly Finding[];
}

function tell({ folder, pack, findings }: Linted, { machine, voice }: Context): void {
  const { trouble } = voice.catalogue.ui;
  if (findings.length > 0) {
    const color = wantsColor(machine, machine.stdout.isTerminal);
    machine.stdout.write(`${findingsText({ findings, packs: [] }, voice, color)}\n`);
  }
  const counts = { errors: count(findings, 'error'), warnings: count(findings, 'warning') };
  machine.stdout.write(`${trouble.linted({ folder, rules: pack?.rules.length ?? null, ...counts })}\n`);
}

/** The folders that are named, else those of the config, else those of the packs that come with the tool. */
async function foldersOf(named: readonly string[], { machine, voice }: Context): Promise<readonly Folder[]> {
  const { cwd } = machine;
  if (named.length > 0) return named.map((name) => ({ name, path: resolve(cwd, name) }));
  const { packs } = await findSettings(cwd, voice);
  if (packs.length > 0) return packs;
  return shippedFolders().map((path) => ({ name: relative(cwd, path).replaceAll('\\', '/') || '.', path }));
}

/** The rules that have a case. A file of cases that can't be read is trouble; what is wrong in one is for `rules test`. */
function testedIn(
  { id }: Pack,
  { path }: Folder,
  { cases }: LintFlags,
  { machine: { cwd } }: Context,
): ReadonlySet<string> {
  const folder =
    cases === undefined ? findCases({ pack: id, folder: path, cwd }) : { name: cases, path: resolve(cwd, cases) };
  if (folder === null) return new Set();
  try {
    return new Set(parseCases(readCases(folder), id).cases.map((each) => each.rule));
  } catch (error) {
    throw new Trouble((words, reason) => words.unreadable({ file: folder.name, reason: reason(reasonOf(error)) }));
  }
}
