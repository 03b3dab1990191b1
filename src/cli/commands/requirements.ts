import { requirementsText } from '../../generate/requirements.ts';
import { namesIn } from '../../language/labels.ts';
import { voiceOf } from '../../messages/speak.ts';
import type { CommonFlags, Context } from '../context.ts';
import { findKind } from '../kinds.ts';
import { onePack } from '../packs.ts';
import { findSettings } from '../settings.ts';

export interface RequirementsFlags extends CommonFlags {
  readonly kind: string;
}

export async function run(this: Context, { kind, pack: named }: RequirementsFlags): Promise<void> {
  const { machine, voice } = this;
  const settings = await findSettings(machine.cwd, voice);
  const pack = await onePack(named ?? [], settings, this);
  machine.stdout.write(
    requirementsText(findKind(kind, pack, voice), {
      pack,
      voice: voiceOf(voice.lang, [namesIn(pack)]),
      parameters: settings.parameters,
    }),
  );
}
