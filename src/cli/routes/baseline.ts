import { buildCommand } from '@stricli/core';
import type { Voice } from '../../messages/speak.ts';
import type { BaselineFlags } from '../commands/baseline-write.ts';
import { type Context, lazily } from '../context.ts';
import { runFlags } from '../flags.ts';
import { docsOf } from './docs.ts';

export function baselineWriteRoute(voice: Voice) {
  const { paths, flags: briefs } = voice.catalogue.ui.help;
  const { baseline: _, ...flags } = runFlags(voice);
  return buildCommand<BaselineFlags, readonly string[], Context>({
    loader: lazily(() => import('../commands/baseline-write.ts')),
    parameters: {
      flags: {
        output: { kind: 'parsed', parse: String, brief: briefs.baselineOutput, optional: true, placeholder: 'FILE' },
        ...flags,
      },
      aliases: { o: 'output' },
      positional: { kind: 'array', parameter: { brief: paths, parse: String, placeholder: 'path' } },
    },
    docs: docsOf('baselineWrite', voice),
  });
}
