import { requirementsText } from '../../generate/requirements.ts';
import type { CommonFlags, Context } from '../context.ts';
import { findKind } from '../kinds.ts';
import { onePack } from '../packs.ts';
import { findSettings } from '../settings.ts';

export interface RequirementsFlags extends CommonFlags {
  readonly kind: string;
}

export function run(this: Context, { kind, pack: named }: RequirementsFlags): void {
  const { machine, voice } = this;
  const settings = findSettings(machine.cwd, voice);
  const pack = onePack(named ?? [], settings, machine.cwd, voice);
  machine.stdout.write(requirementsText(findKind(kind, pack, voice), { pack, voice, parameters: settings.parameters }));
}
