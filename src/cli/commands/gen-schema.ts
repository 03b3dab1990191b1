import { schemaFiles, schemaText } from '../../generate/schema/files.ts';
import type { Context } from '../context.ts';
import { deliver, type GenFlags, wantsFiles } from '../generated.ts';
import { findKind } from '../kinds.ts';
import { onePack } from '../packs.ts';
import type { Draft } from '../routes/gen-schema.ts';
import { findSettings } from '../settings.ts';

export interface GenSchemaFlags extends GenFlags {
  readonly kind?: string;
  readonly draft?: Draft;
}

/** Makes the JSON Schema of a pack's plans: on standard output, or as files. */
export async function run(this: Context, flags: GenSchemaFlags): Promise<void> {
  const { machine, voice } = this;
  const asFiles = wantsFiles(flags, this);
  const settings = await findSettings(machine.cwd, voice);
  const pack = await onePack(flags.pack ?? [], settings, this);
  const kind = flags.kind === undefined ? null : findKind(flags.kind, pack, voice);
  const options = { draft: flags.draft ?? '2020-12', parameters: settings.parameters };
  if (asFiles) deliver(schemaFiles(pack, kind, options), flags, this);
  else machine.stdout.write(schemaText(pack, kind, options));
}
