import { buildCommand } from '@stricli/core';
import type { Voice } from '../../messages/speak.ts';
import type { ConfigFlags } from '../commands/config.ts';
import { type Context, lazily } from '../context.ts';
import { FAIL_ON } from '../exit.ts';
import { runFlags } from '../flags.ts';
import { docsOf } from './docs.ts';

export function configRoute(voice: Voice) {
  const { flags, paths } = voice.catalogue.ui.help;
  return buildCommand<ConfigFlags, readonly string[], Context>({
    loader: lazily(() => import('../commands/config.ts')),
    parameters: {
      flags: {
        print: { kind: 'boolean', brief: flags.print, optional: true, withNegated: false },
        failOn: { kind: 'enum', values: FAIL_ON, brief: flags.failOn, optional: true },
        ...runFlags(voice),
      },
      positional: { kind: 'array', parameter: { brief: paths, parse: String, placeholder: 'path' } },
    },
    docs: docsOf('config', voice),
  });
}
