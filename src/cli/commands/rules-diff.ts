import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { diffJson } from '../../format/proof/diff-json.ts';
import { diffMarkdown } from '../../format/proof/diff-markdown.ts';
import { diffText } from '../../format/proof/diff-text.ts';
import { namesIn } from '../../language/labels.ts';
import { voiceOf } from '../../messages/speak.ts';
import type { PlanChanges } from '../../model/diff.ts';
import type { Pack } from '../../model/pack.ts';
import { comparePacks } from '../../prove/diff/compare.ts';
import { comparePlans } from '../../prove/diff/plans.ts';
import { versionFaults } from '../../prove/diff/understated.ts';
import { shippedFolderOf, shippedPacks } from '../../read/packs.ts';
import { readPlans } from '../../read/plans.ts';
import { packFindings } from '../../report/packs.ts';
import { type CommonFlags, type Context, wantsColor } from '../context.ts';
import { EXIT } from '../exit.ts';
import { documentsOf } from '../pack-documents.ts';
import { usablePack } from '../packs.ts';
import type { DiffFormat } from '../routes/rules-diff.ts';
import { findSettings } from '../settings.ts';
import { Trouble } from '../trouble.ts';

export interface DiffFlags extends Pick<CommonFlags, 'lang'> {
  readonly plans?: readonly string[];
  readonly format?: DiffFormat;
}

/** Compares two editions of a pack: 1 where a plan passes no longer. */
export async function run(this: Context, flags: DiffFlags, old: string, now: string): Promise<void> {
  const { machine, voice: plain } = this;
  const before = await edition(old, this);
  const after = await edition(now, this);
  const plans = flags.plans === undefined ? null : await judged(before, after, flags.plans, this);
  const diff = comparePacks(before, after);
  const faults = versionFaults(after, diff);
  const found = packFindings(faults, documentsOf(faults, folderAbove(after, machine.cwd)));
  const voice = voiceOf(plain.lang, [after, before].map(namesIn));
  const text = {
    text: () => diffText(diff, found, plans, voice, wantsColor(machine, machine.stdout.isTerminal)),
    markdown: () => diffMarkdown(diff, found, plans, voice),
    json: () => diffJson(diff, found, plans, voice),
  }[flags.format ?? 'text']();
  machine.stdout.write(text);
  if (plans?.changes.some(({ newlyFails }) => newlyFails)) this.exit = EXIT.findings;
}

/** A folder, or the id of a pack that comes with the tool. */
async function edition(name: string, context: Context): Promise<Pack> {
  const path = resolve(context.machine.cwd, name);
  const shipped = existsSync(path) ? undefined : shippedPacks().find(({ id }) => id === name);
  return shipped ?? usablePack(path, name, context);
}

/** What the files of a pack are called from. */
function folderAbove(pack: Pack, cwd: string): string {
  const shipped = shippedFolderOf(pack);
  return shipped === null ? cwd : resolve(shipped, '../..');
}

async function judged(before: Pack, after: Pack, paths: readonly string[], context: Context): Promise<PlanChanges> {
  const { machine, voice } = context;
  const { parameters } = await findSettings(machine.cwd, voice);
  const { inputs, empty } = await readPlans(paths, machine.cwd);
  if (empty.length > 0) throw new Trouble((words) => words.nothingFound({ paths: empty }));
  const plans = comparePlans(before, after, inputs, parameters);
  const { others } = plans;
  if (plans.compared === 0) throw new Trouble(() => voice.catalogue.ui.diff.noPlans({ pack: before.id, others }));
  return plans;
}
