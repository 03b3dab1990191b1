import { existsSync, mkdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { modeline, schemaPlace, workspaceFiles } from '../../generate/editor.ts';
import { schemaText } from '../../generate/schema/files.ts';
import { skeletonText } from '../../generate/skeleton.ts';
import { overlap } from '../../language/calendar.ts';
import { namesIn } from '../../language/labels.ts';
import { voiceOf } from '../../messages/speak.ts';
import type { CommonFlags, Context } from '../context.ts';
import { findKind } from '../kinds.ts';
import { type Written, writeAll } from '../output.ts';
import { onePack } from '../packs.ts';
import { findSettings } from '../settings.ts';
import { Trouble } from '../trouble.ts';

export interface InitFlags extends CommonFlags {
  readonly kind: string;
  readonly year?: number;
  readonly output?: string;
  readonly editor?: boolean;
}

export async function run(
  this: Context,
  { kind: name, year, output, editor = false, pack: named }: InitFlags,
): Promise<void> {
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
  if (output === undefined || output === '-') {
    if (editor) throw new Trouble(() => voice.catalogue.ui.gen.editorNeedsFile);
    machine.stdout.write(text);
    return;
  }
  if (existsSync(resolve(machine.cwd, output))) throw new Trouble((words) => words.exists({ file: output }));
  const place = schemaPlace(pack, kind);
  const schema = schemaText(pack, kind, { draft: '2020-12', parameters: settings.parameters });
  const folder = dirname(output);
  const plan = [
    { file: output, text: modeline(place) + text },
    { file: join(folder, place), text: schema },
  ];
  const workspace = editor ? workspaceFiles(join(folder, place), join(folder, basename(output))) : [];
  write([...plan, ...workspace], workspace, this);
}

/** Writes all, but settings that are there already, which are left as they are. */
function write(files: readonly Written[], workspace: readonly Written[], { machine, voice }: Context): void {
  const kept = workspace.filter(({ file }) => existsSync(resolve(machine.cwd, file)));
  const written = files.filter((file) => !kept.includes(file));
  for (const { file } of written.slice(1)) {
    const path = resolve(machine.cwd, dirname(file));
    // Only folders of our own are made: a plan goes where there is a folder for it.
    if (existsSync(dirname(path))) mkdirSync(path, { recursive: true });
  }
  writeAll(written, machine);
  const { trouble, gen } = voice.catalogue.ui;
  for (const { file } of written) machine.stderr.write(`${trouble.written({ file })}\n`);
  for (const { file, text } of kept) machine.stderr.write(`${gen.editorKept({ file, text: text.trim() })}\n`);
}
