import { buildCommand } from '@stricli/core';
import type { Voice } from '../../messages/speak.ts';
import { type CommonFlags, type Context, lazily } from '../context.ts';
import { sharedFlags } from '../flags.ts';
import { docsOf } from './docs.ts';

export function explainRoute(voice: Voice) {
  const { pack, lang } = sharedFlags(voice);
  return buildCommand<CommonFlags, [string], Context>({
    loader: lazily(() => import('../commands/explain.ts')),
    parameters: {
      flags: { pack, lang },
      positional: {
        kind: 'tuple',
        parameters: [{ brief: voice.catalogue.ui.help.rule, parse: String, placeholder: 'RULE' }],
      },
    },
    docs: docsOf('explain', voice),
  });
}
