import { buildCommand } from '@stricli/core';
import type { Voice } from '../../messages/speak.ts';
import type { TraceFlags } from '../commands/rules-trace.ts';
import { type Context, lazily } from '../context.ts';
import { sharedFlags } from '../flags.ts';
import { docsOf } from './docs.ts';

const FORMATS = ['text', 'markdown', 'json'] as const;
export type TraceFormat = (typeof FORMATS)[number];

export function traceRoute(voice: Voice) {
  const { flags, paths } = voice.catalogue.ui.help;
  const { pack, lang, source } = sharedFlags(voice);
  return buildCommand<TraceFlags, readonly string[], Context>({
    loader: lazily(() => import('../commands/rules-trace.ts')),
    parameters: {
      flags: {
        pack,
        source,
        cases: { kind: 'parsed', parse: String, brief: flags.cases, optional: true, placeholder: 'DIR' },
        interpretations: { kind: 'boolean', brief: flags.interpretations, optional: true, withNegated: false },
        plans: {
          kind: 'parsed',
          parse: String,
          brief: flags.plans,
          optional: true,
          variadic: true,
          placeholder: 'PATH',
        },
        format: { kind: 'enum', values: FORMATS, brief: flags.proofFormat, optional: true },
        lang,
      },
      aliases: { f: 'format' },
      positional: { kind: 'array', parameter: { brief: paths, parse: String, placeholder: 'path' } },
    },
    docs: docsOf('rulesTrace', voice),
  });
}
