import { buildCommand } from '@stricli/core';
import type { Voice } from '../../messages/speak.ts';
import type { GenDocsFlags } from '../commands/gen-docs.ts';
import { type Context, lazily } from '../context.ts';
import { genFlags } from './gen.ts';

const FORMATS = ['markdown', 'html'] as const;
export type DocFormat = (typeof FORMATS)[number];

export function genDocsRoute(voice: Voice) {
  const { commands, full, flags } = voice.catalogue.ui.gen;
  return buildCommand<GenDocsFlags, [], Context>({
    loader: lazily(() => import('../commands/gen-docs.ts')),
    parameters: {
      flags: { ...genFlags(voice), format: { kind: 'enum', values: FORMATS, brief: flags.format, optional: true } },
      aliases: { o: 'out', f: 'format' },
    },
    docs: { brief: commands.docs, fullDescription: full.docs },
  });
}
