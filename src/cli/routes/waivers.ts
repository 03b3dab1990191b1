import { buildCommand } from '@stricli/core';
import type { Voice } from '../../messages/speak.ts';
import type { WaiversFlags } from '../commands/waivers.ts';
import { type Context, lazily } from '../context.ts';
import { runFlags } from '../flags.ts';
import { docsOf } from './docs.ts';

export function waiversListRoute(voice: Voice) {
  const { paths } = voice.catalogue.ui.help;
  const { baseline: _, ...flags } = runFlags(voice);
  return buildCommand<WaiversFlags, readonly string[], Context>({
    loader: lazily(async () => ({ run: (await import('../commands/waivers.ts')).list })),
    parameters: {
      flags,
      positional: { kind: 'array', parameter: { brief: paths, parse: String, placeholder: 'path' } },
    },
    docs: docsOf('waiversList', voice),
  });
}

export function waiversPruneRoute(voice: Voice) {
  const { paths, flags: briefs } = voice.catalogue.ui.help;
  const { baseline: _, ...flags } = runFlags(voice);
  return buildCommand<WaiversFlags & { readonly write?: boolean }, readonly string[], Context>({
    loader: lazily(async () => ({ run: (await import('../commands/waivers.ts')).prune })),
    parameters: {
      flags: { write: { kind: 'boolean', brief: briefs.write, optional: true, withNegated: false }, ...flags },
      positional: { kind: 'array', parameter: { brief: paths, parse: String, placeholder: 'path' } },
    },
    docs: docsOf('waiversPrune', voice),
  });
}
