import { buildCommand } from '@stricli/core';
import type { Voice } from '../../messages/speak.ts';
import type { ExplainFlags } from '../commands/explain.ts';
import { type Context, lazily } from '../context.ts';
import { sharedFlags, shippedRules } from '../flags.ts';
import { docsOf } from './docs.ts';

export function explainRoute(voice: Voice) {
  const { pack, lang, source } = sharedFlags(voice);
  return buildCommand<ExplainFlags, [string], Context>({
    loader: lazily(() => import('../commands/explain.ts')),
    parameters: {
      flags: { pack, source, lang },
      positional: {
        kind: 'tuple',
        parameters: [
          { brief: voice.catalogue.ui.help.rule, parse: String, placeholder: 'RULE', proposeCompletions: shippedRules },
        ],
      },
    },
    docs: docsOf('explain', voice),
  });
}
