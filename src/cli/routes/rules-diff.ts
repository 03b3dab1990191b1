import { buildCommand } from '@stricli/core';
import type { Voice } from '../../messages/speak.ts';
import type { DiffFlags } from '../commands/rules-diff.ts';
import { type Context, lazily } from '../context.ts';
import { sharedFlags } from '../flags.ts';
import { docsOf } from './docs.ts';

const FORMATS = ['text', 'markdown', 'json'] as const;
export type DiffFormat = (typeof FORMATS)[number];

export function diffRoute(voice: Voice) {
  const { flags, edition } = voice.catalogue.ui.help;
  const { lang } = sharedFlags(voice);
  return buildCommand<DiffFlags, readonly [string, string], Context>({
    loader: lazily(() => import('../commands/rules-diff.ts')),
    parameters: {
      flags: {
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
      positional: {
        kind: 'tuple',
        parameters: [
          { brief: edition, parse: String, placeholder: 'OLD' },
          { brief: edition, parse: String, placeholder: 'NEW' },
        ],
      },
    },
    docs: docsOf('rulesDiff', voice),
  });
}
