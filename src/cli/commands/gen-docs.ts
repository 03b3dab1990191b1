import { docFiles } from '../../generate/docs/files.ts';
import { htmlPage } from '../../generate/docs/html.ts';
import { markdownPages } from '../../generate/docs/markdown.ts';
import { namesIn } from '../../language/labels.ts';
import { LANGS, voiceOf } from '../../messages/speak.ts';
import type { Context } from '../context.ts';
import { deliver, type GenFlags, wantsFiles } from '../generated.ts';
import { onePack } from '../packs.ts';
import type { DocFormat } from '../routes/gen-docs.ts';
import { findSettings } from '../settings.ts';

export interface GenDocsFlags extends GenFlags {
  readonly format?: DocFormat;
}

/** Writes a pack as pages: files in every language, or on standard output its Markdown in the one that is spoken. */
export async function run(this: Context, flags: GenDocsFlags): Promise<void> {
  const { machine, voice } = this;
  const asFiles = wantsFiles(flags, this);
  const { parameters, ...settings } = await findSettings(machine.cwd, voice);
  const pack = await onePack(flags.pack ?? [], { ...settings, parameters }, this);
  const voiceIn = (lang: (typeof LANGS)[number]) => voiceOf(lang, [namesIn(pack)]);
  const here = { pack, parameters };
  const isWanted = (file: string) => flags.format === undefined || file.endsWith('.html') === (flags.format === 'html');
  if (asFiles)
    deliver(
      docFiles(here, LANGS.map(voiceIn)).filter(({ file }) => isWanted(file)),
      flags,
      this,
    );
  else if (flags.format === 'html')
    machine.stdout.write(htmlPage(LANGS.map((lang) => ({ ...here, voice: voiceIn(lang) }))));
  else
    machine.stdout.write(
      markdownPages({ ...here, voice: voiceIn(voice.lang) })
        .map(({ text }) => text)
        .join('\n'),
    );
}
