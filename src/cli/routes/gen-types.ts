import { buildCommand } from '@stricli/core';
import type { Voice } from '../../messages/speak.ts';
import type { GenTypesFlags } from '../commands/gen-types.ts';
import { type Context, lazily } from '../context.ts';
import { genFlags } from './gen.ts';

export function genTypesRoute(voice: Voice) {
  const { commands, full, flags } = voice.catalogue.ui.gen;
  return buildCommand<GenTypesFlags, [], Context>({
    loader: lazily(() => import('../commands/gen-types.ts')),
    parameters: {
      flags: {
        ...genFlags(voice),
        semver: { kind: 'parsed', parse: String, brief: flags.semver, optional: true, placeholder: 'OLD' },
      },
      aliases: { o: 'out' },
    },
    docs: { brief: commands.types, fullDescription: full.types },
  });
}
