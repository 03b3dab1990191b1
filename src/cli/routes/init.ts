import { buildCommand } from '@stricli/core';
import type { Voice } from '../../messages/speak.ts';
import type { InitFlags } from '../commands/init.ts';
import { type Context, lazily } from '../context.ts';
import { parseYear, sharedFlags } from '../flags.ts';
import { docsOf } from './docs.ts';

export function initRoute(voice: Voice) {
  const { kind, output, pack, lang } = sharedFlags(voice);
  const { year } = voice.catalogue.ui.help.flags;
  return buildCommand<InitFlags, [], Context>({
    loader: lazily(() => import('../commands/init.ts')),
    parameters: {
      flags: {
        kind,
        year: { kind: 'parsed', parse: parseYear, brief: year, optional: true, placeholder: 'YEAR' },
        output,
        editor: { kind: 'boolean', brief: voice.catalogue.ui.gen.flags.editor, optional: true },
        pack,
        lang,
      },
      aliases: { o: 'output' },
    },
    docs: docsOf('init', voice),
  });
}
