import { buildCommand } from '@stricli/core';
import type { Voice } from '../../messages/speak.ts';
import type { GenSchemaFlags } from '../commands/gen-schema.ts';
import { type Context, lazily } from '../context.ts';
import { sharedFlags } from '../flags.ts';
import { genFlags } from './gen.ts';

const DRAFTS = ['2020-12', 'draft-07'] as const;
export type Draft = (typeof DRAFTS)[number];

export function genSchemaRoute(voice: Voice) {
  const { commands, full, flags } = voice.catalogue.ui.gen;
  const { kind } = sharedFlags(voice);
  return buildCommand<GenSchemaFlags, [], Context>({
    loader: lazily(() => import('../commands/gen-schema.ts')),
    parameters: {
      flags: {
        kind: { ...kind, brief: flags.kind, optional: true },
        draft: { kind: 'enum', values: DRAFTS, brief: flags.draft, optional: true },
        ...genFlags(voice),
      },
      aliases: { o: 'out' },
    },
    docs: { brief: commands.schema, fullDescription: full.schema },
  });
}
