import { check } from '../../check.ts';
import { pruned } from '../../excuse/prune.ts';
import { stateOn } from '../../excuse/term.ts';
import { visible } from '../../format/visible.ts';
import { widthOf } from '../../format/width.ts';
import type { WaiverEntry } from '../../model/excuse.ts';
import { readInput } from '../../read/text.ts';
import { assemble, type RunFlags, settingsFor } from '../assemble.ts';
import type { Context } from '../context.ts';
import { exceptionFiles, type NamedFile, readWaivers } from '../exceptions.ts';
import { writeWhole } from '../output.ts';
import { findPacks } from '../packs.ts';

export type WaiversFlags = Omit<RunFlags, 'baseline'>;

const STATES = ['active', 'expiring', 'future', 'expired', 'unused', 'broken'] as const;
type State = (typeof STATES)[number];

interface Listed {
  readonly file: NamedFile;
  readonly date: string;
  readonly lines: readonly { readonly entry: WaiverEntry; readonly state: State }[];
  /** Whether plans were there to tell what is unused. */
  readonly hasPlans: boolean;
}

/** Lists the waivers, each with how it stands. */
export async function list(this: Context, flags: WaiversFlags, ...paths: readonly string[]): Promise<void> {
  const { machine, voice } = this;
  const { excuse } = voice.catalogue.ui;
  const listed = await listedIn(flags, paths, this);
  if (listed === null) return;
  const { file, date, lines, hasPlans } = listed;
  const counts = STATES.map((state) => [excuse.states[state], countOf(lines, state)] as const);
  const states = counts.filter(([, count]) => count > 0);
  machine.stdout.write(table(lines, this));
  const last = excuse.listed({ file: file.name, date, all: lines.length, states });
  machine.stdout.write(lines.length === 0 ? `${excuse.emptyWaivers({ file: file.name })}\n` : `\n${last}\n`);
  if (!hasPlans) machine.stderr.write(`${excuse.unusedNeedsPlans}\n`);
}

/** Says which waivers have expired or are unused, and with `--write` deletes them. */
export async function prune(
  this: Context,
  { write, ...flags }: WaiversFlags & { readonly write?: boolean },
  ...paths: readonly string[]
): Promise<void> {
  const { machine, voice } = this;
  const { excuse } = voice.catalogue.ui;
  const listed = await listedIn(flags, paths, this);
  if (listed === null) return;
  const { file, lines, hasPlans } = listed;
  const gone = lines.filter(({ state }) => state === 'expired' || state === 'unused');
  const count = gone.length;
  machine.stdout.write(table(gone, this));
  if (!hasPlans) machine.stderr.write(`${excuse.unusedNeedsPlans}\n`);
  if (count === 0) machine.stdout.write(`${excuse.nothingToPrune({ file: file.name })}\n`);
  else if (write !== true) machine.stdout.write(`\n${excuse.wouldPrune({ file: file.name, gone: count })}\n`);
  else {
    const input = readInput(file.path, file.name);
    const indexes = new Set(gone.map(({ entry }) => Number(entry.path[1])));
    if ('text' in input) writeWhole(file.name, pruned(input.text, indexes), machine, true);
    machine.stdout.write(`\n${excuse.pruned({ file: file.name, gone: count, left: lines.length - count })}\n`);
  }
}

/** The waivers of a run and how they stand; null, and said, where there is no file. */
async function listedIn(flags: WaiversFlags, paths: readonly string[], context: Context): Promise<Listed | null> {
  const { machine, voice } = context;
  const settings = await settingsFor(paths, context);
  const file = exceptionFiles(flags, settings, machine).waivers;
  if (file === null) {
    machine.stdout.write(`${voice.catalogue.ui.excuse.noWaivers}\n`);
    return null;
  }
  const date = flags.asOf ?? machine.today();
  const hasPlans = paths.length > 0 || settings.plans !== null;
  const { packs, inputs, options } = hasPlans
    ? await assemble(flags, paths, context)
    : { packs: await findPacks(flags.pack ?? [], settings, context), inputs: [], options: {} };
  const waivers = options.waivers ?? (await readWaivers(file, context));
  const { findings } = check(packs, inputs, { ...options, waivers, asOf: date, baseline: null });
  const stateOf = (entry: WaiverEntry): State => {
    const own = findings.filter((finding) => finding.file === file.name && finding.fault.path[1] === entry.path[1]);
    const codes = new Set(own.map(({ fault }) => fault.code));
    if (own.some(({ severity }) => severity === 'error')) return 'broken';
    return codes.has('waiver/unused') ? 'unused' : stateOn(date, entry);
  };
  return { file, date, hasPlans, lines: waivers.entries.map((entry) => ({ entry, state: stateOf(entry) })) };
}

function countOf(lines: Listed['lines'], state: State): number {
  return lines.filter((line) => line.state === state).length;
}

function table(lines: Listed['lines'], { voice }: Context): string {
  const { states } = voice.catalogue.ui.excuse;
  const rows = lines.map(({ entry, state }) => {
    const { from, until, rule, unit, kind, approver, reason } = entry;
    return [states[state], `${from} – ${until}`, rule, unit ?? kind ?? '', approver, reason].map(visible);
  });
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
  const pad = (text: string, column: number) => text + ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(text)));
  return rows.map((row) => `${row.map(pad).join('  ').trimEnd()}\n`).join('');
}
