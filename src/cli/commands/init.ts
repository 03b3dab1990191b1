import { skeletonText } from '../../generate/skeleton.ts';
import { overlap } from '../../language/calendar.ts';
import { namesIn } from '../../language/labels.ts';
import { voiceOf } from '../../messages/speak.ts';
import type { CommonFlags, Context } from '../context.ts';
import { findKind } from '../kinds.ts';
import { writeWhole } from '../output.ts';
import { onePack } from '../packs.ts';
import { findSettings } from '../settings.ts';
import { Trouble } from '../trouble.ts';

export interface InitFlags extends CommonFlags {
  readonly kind: string;
  readonly year?: number;
  readonly output?: string;
}

export async function run(this: Context, { kind: name, year, output, pack: named }: InitFlags): Promise<void> {
  const { machine, voice } = this;
  const settings = await findSettings(machine.cwd, voice);
  const pack = await onePack(named ?? [], settings, this);
  const kind = findKind(name, pack, voice);
  const { effective } = pack;
  const wanted = year ?? Number(effective.from.slice(0, 4));
  const range = { from: `${wanted}-01-01`, until: `${wanted}-12-31` };
  if (!overlap(range, effective)) throw new Trouble((words) => words.yearOutside({ year: wanted, ...effective }));
  const command = `guiju check ${output ?? `${kind.id}.yaml`}`;
  const text = skeletonText(
    kind,
    range,
    { pack, voice: voiceOf(voice.lang, [namesIn(pack)]), parameters: settings.parameters },
    command,
  );
  if (output === undefined || output === '-') machine.stdout.write(text);
  else {
    writeWhole(output, text, machine, false);
    machine.stderr.write(`${voice.catalogue.ui.trouble.written({ file: output })}\n`);
  }
}
