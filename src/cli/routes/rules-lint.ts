import { buildCommand } from '@stricli/core';
import type { Voice } from '../../messages/speak.ts';
import type { LintFlags } from '../commands/rules-lint.ts';
import { type Context, lazily } from '../context.ts';
import { sharedFlags } from '../flags.ts';
import { docsOf } from './docs.ts';

export function lintRoute(voice: Voice) {
  const { folder } = voice.catalogue.ui.help;
  const { lang, source } = sharedFlags(voice);
  return buildCommand<LintFlags, readonly string[], Context>({
    loader: lazily(() => import('../commands/rules-lint.ts')),
    parameters: {
      flags: { source, lang },
      positional: { kind: 'array', minimum: 1, parameter: { brief: folder, parse: String, placeholder: 'DIR' } },
    },
    docs: docsOf('rulesLint', voice),
  });
}
