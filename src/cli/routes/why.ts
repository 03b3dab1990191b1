import { buildCommand } from '@stricli/core';
import type { Voice } from '../../messages/speak.ts';
import type { RunFlags } from '../assemble.ts';
import { type Context, lazily } from '../context.ts';
import { runFlags, shippedRules } from '../flags.ts';
import { docsOf } from './docs.ts';

export function whyRoute(voice: Voice) {
  const { plan, rule } = voice.catalogue.ui.help;
  return buildCommand<RunFlags, [string, string], Context>({
    loader: lazily(() => import('../commands/why.ts')),
    parameters: {
      flags: runFlags(voice),
      positional: {
        kind: 'tuple',
        parameters: [
          { brief: plan, parse: String, placeholder: 'PLAN' },
          { brief: rule, parse: String, placeholder: 'RULE', proposeCompletions: shippedRules },
        ],
      },
    },
    docs: docsOf('why', voice),
  });
}
