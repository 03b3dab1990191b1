import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compareTypes } from '../../generate/types/semver.ts';
import { type Compile, typesText } from '../../generate/types/text.ts';
import { vocabularyText } from '../../generate/types/vocabulary.ts';
import type { Pack } from '../../model/pack.ts';
import type { TypeChange } from '../../model/types.ts';
import { reasonOf } from '../../read/text.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit.ts';
import { deliver, type GenFlags, wantsFiles } from '../generated.ts';
import { onePack, usablePack } from '../packs.ts';
import { findSettings } from '../settings.ts';
import { Trouble } from '../trouble.ts';

export interface GenTypesFlags extends GenFlags {
  readonly semver?: string;
}

/** Makes the types of a pack, or says how they differ from an older edition's: 1 where programs may no longer compile. */
export async function run(this: Context, flags: GenTypesFlags): Promise<void> {
  const { machine, voice } = this;
  const asFiles = wantsFiles(flags, this);
  const pack = await onePack(flags.pack ?? [], await findSettings(machine.cwd, voice), this);
  const compile = await compiler(() => import('json-schema-to-typescript'), this);
  const text = await typesOf(pack, compile, this);
  if (flags.semver !== undefined) compareWith(await olderTypes(flags.semver, pack, compile, this), text, this);
  else if (asFiles)
    deliver(
      [
        { file: fileOf(pack), text },
        { file: `${pack.id}.js`, text: vocabularyText(pack) },
      ],
      flags,
      this,
    );
  else machine.stdout.write(text);
}

function fileOf({ id }: Pack): string {
  return `${id}.d.ts`;
}

/** The library that only this command needs and that does not come with the tool. */
export async function compiler(
  load: () => Promise<{ readonly compile: unknown }>,
  { voice }: Pick<Context, 'voice'>,
): Promise<Compile> {
  try {
    return (await load()).compile as Compile;
  } catch {
    const command = 'npm install --save-dev json-schema-to-typescript@16.0.0';
    throw new Trouble(() => voice.catalogue.ui.gen.noCompiler({ command }));
  }
}

async function typesOf(pack: Pack, compile: Compile, { voice }: Context): Promise<string> {
  const text = await typesText(pack, compile);
  if (typeof text !== 'string') throw new Trouble(() => voice.catalogue.ui.gen.nameClash(text));
  return text;
}

/** The types of an older edition: those that were made of it, in a folder or a file, or those of a pack. */
async function olderTypes(old: string, pack: Pack, compile: Compile, context: Context): Promise<string> {
  const path = resolve(context.machine.cwd, old);
  const made = [join(path, fileOf(pack)), path].find((each) => each.endsWith('.d.ts') && existsSync(each));
  if (made === undefined) return typesOf(await usablePack(path, old, context), compile, context);
  try {
    return readFileSync(made, 'utf8');
  } catch (error) {
    throw new Trouble((words, reason) => words.unreadable({ file: old, reason: reason(reasonOf(error)) }));
  }
}

function compareWith(before: string, after: string, context: Context): void {
  const { machine, voice } = context;
  const { semver } = voice.catalogue.ui.gen;
  const { breaking, additive } = compareTypes(before, after);
  const lines = (changes: readonly TypeChange[]) => changes.map((change) => `  ${semver.change(change)}\n`).join('');
  const said = [
    ...(breaking.length > 0 ? [semver.breaking({ changes: breaking.length }), lines(breaking)] : []),
    ...(additive.length > 0 ? [semver.additive({ changes: additive.length }), lines(additive)] : []),
  ];
  machine.stdout.write(
    said.length === 0 ? `${semver.same}\n` : said.map((text) => (text.endsWith('\n') ? text : `${text}\n`)).join(''),
  );
  if (breaking.length > 0) context.exit = EXIT.findings;
}
