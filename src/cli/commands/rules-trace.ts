import { dirname, resolve } from 'node:path';
import { flipsJson, flipsMarkdown, flipsText } from '../../format/proof/flips.ts';
import { traceJson } from '../../format/proof/trace-json.ts';
import { traceMarkdown } from '../../format/proof/trace-markdown.ts';
import { traceText } from '../../format/proof/trace-text.ts';
import { findingsText } from '../../format/text.ts';
import { namesIn } from '../../language/labels.ts';
import { voiceOf } from '../../messages/speak.ts';
import type { Pack } from '../../model/pack.ts';
import type { TracedCopy } from '../../model/trace.ts';
import { parseCases } from '../../parse/cases.ts';
import { flipReadings } from '../../prove/flips.ts';
import { type CasesFolder, findCases, readCases } from '../../read/cases.ts';
import { readPlans } from '../../read/plans.ts';
import { reasonOf } from '../../read/text.ts';
import { packFindings } from '../../report/packs.ts';
import { changedClauses, copyFaults } from '../../trace/citations.ts';
import { isWhole, type TracedCases, traceClauses } from '../../trace/table.ts';
import { type CommonFlags, type Context, wantsColor } from '../context.ts';
import { EXIT } from '../exit.ts';
import { onePack, withLedger } from '../packs.ts';
import type { TraceFormat } from '../routes/rules-trace.ts';
import { findSettings, type Settings } from '../settings.ts';
import { compareWith, findCopy } from '../source.ts';
import { Trouble } from '../trouble.ts';

export interface TraceFlags extends CommonFlags {
  readonly source?: string;
  readonly cases?: string;
  readonly interpretations?: boolean;
  readonly plans?: readonly string[];
  readonly format?: TraceFormat;
}

/** Follows every clause to its terms, rules and cases: 1 where a clause is not accounted for, or a copy differs. */
export async function run(this: Context, flags: TraceFlags, ...paths: readonly string[]): Promise<void> {
  const settings = await findSettings(this.machine.cwd, this.voice);
  const pack = await onePack(flags.pack ?? [], settings, this);
  const plans = [...paths, ...(flags.plans ?? [])];
  const format = flags.format ?? 'text';
  if (flags.interpretations) await flip(pack, plans, format, settings, this);
  else if (plans.length > 0) throw new Trouble((words) => words.argumentExtra({ input: plans[0] ?? '' }));
  else trace(await withLedger(pack, this), flags, format, settings, this);
}

function trace(pack: Pack, flags: TraceFlags, format: TraceFormat, settings: Settings, context: Context): void {
  const { machine } = context;
  const voice = voiceOf(context.voice.lang, [namesIn(pack)]);
  const { ledger } = pack;
  if (ledger === null) throw new Trouble(() => voice.catalogue.ui.trace.noLedger({ pack: pack.id }));
  const copy = copyOf(pack, flags.source, context);
  const traced = {
    ...traceClauses(pack, ledger, casesOf(pack, flags.cases, settings, context), copy?.changed ?? null),
    copy,
  };
  const text = {
    text: () => traceText(traced, voice, wantsColor(machine, machine.stdout.isTerminal)),
    markdown: () => traceMarkdown(traced, voice),
    json: () => traceJson(traced, voice),
  }[format]();
  machine.stdout.write(text);
  if (!isWhole(traced) || (copy !== null && (!copy.isSame || copy.faults.length > 0))) context.exit = EXIT.findings;
}

function copyOf(pack: Pack, named: string | undefined, context: Context): TracedCopy | null {
  const file = findCopy(named, context);
  const copy = compareWith(pack, file, context);
  if (file === null || copy === null) return null;
  const { isSame, passedOver } = copy;
  const faults = copyFaults(pack, copy).map(({ fault }) => fault);
  return { file: file.file, isSame, passedOver, changed: changedClauses(copy), faults };
}

function casesOf(
  pack: Pack,
  named: string | undefined,
  settings: Settings,
  { machine, voice }: Context,
): TracedCases | null {
  const { cwd } = machine;
  const home = dirname(pack.origin.file);
  const listed = settings.packs.find(({ name }) => resolve(settings.folder, home) === resolve(settings.folder, name));
  const folder =
    named === undefined
      ? findCases({ pack: pack.id, folder: listed?.path ?? resolve(cwd, home), cwd })
      : { path: resolve(cwd, named), name: named };
  if (folder === null) return null;
  const { cases, faults, documents } = parseCases(filesIn(folder), pack.id);
  if (faults.length > 0) {
    const findings = packFindings(faults, documents, 'case');
    const details = findingsText({ findings, packs: [] }, voice, false);
    throw new Trouble(() => voice.catalogue.ui.trace.badCases({ folder: folder.name }), details);
  }
  return { folder: folder.name, rules: cases.map(({ rule }) => rule) };
}

function filesIn(folder: CasesFolder) {
  try {
    return readCases(folder);
  } catch (error) {
    throw new Trouble((words, reason) => words.unreadable({ file: folder.name, reason: reason(reasonOf(error)) }));
  }
}

async function flip(
  pack: Pack,
  paths: readonly string[],
  format: TraceFormat,
  settings: Settings,
  context: Context,
): Promise<void> {
  const { machine } = context;
  const voice = voiceOf(context.voice.lang, [namesIn(pack)]);
  const { trace: words, diff } = voice.catalogue.ui;
  const wanted = paths.length > 0 ? paths : settings.plans;
  if (wanted === null || wanted.includes('')) throw new Trouble(() => words.flipsNeedPlans);
  const { inputs, empty } = await readPlans(wanted, paths.length > 0 ? machine.cwd : settings.folder);
  if (empty.length > 0) throw new Trouble((trouble) => trouble.nothingFound({ paths: empty }));
  const flips = flipReadings(pack, inputs, settings.parameters);
  const [first] = flips;
  if (first?.plans.compared === 0) throw new Trouble(() => diff.noPlans({ pack: pack.id, others: first.plans.others }));
  const name = `${pack.id} ${pack.version}`;
  const text = {
    text: () => flipsText(flips, name, voice, wantsColor(machine, machine.stdout.isTerminal)),
    markdown: () => flipsMarkdown(flips, name, voice),
    json: () => flipsJson(flips, pack.id),
  }[format]();
  machine.stdout.write(text);
}
