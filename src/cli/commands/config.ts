import { type RunFlags, settingsFor } from '../assemble.ts';
import { printed } from '../config/print.ts';
import type { Context } from '../context.ts';
import { findPacks } from '../packs.ts';
import type { CheckFlags } from './check.ts';

export type ConfigFlags = RunFlags & Pick<CheckFlags, 'failOn'> & { readonly print?: boolean };

/** Prints the settings by which some plans would be checked, each with where it was set. */
export async function run(this: Context, flags: ConfigFlags, ...paths: readonly string[]): Promise<void> {
  const settings = await settingsFor(paths, this);
  await findPacks(flags.pack ?? [], settings, this);
  const { failOn, waivers, baseline } = flags;
  const plans = paths.length > 0 ? paths : undefined;
  const packs = flags.pack && [...flags.pack, ...settings.packs.map(({ name }) => name)];
  this.machine.stdout.write(printed(settings, { failOn, waivers, baseline, plans, packs }, this));
}
