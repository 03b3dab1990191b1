import { buildCommand } from '@stricli/core';
import type { Voice } from '../../messages/speak.ts';
import type { RequirementsFlags } from '../commands/requirements.ts';
import { type Context, lazily } from '../context.ts';
import { sharedFlags } from '../flags.ts';
import { docsOf } from './docs.ts';

export function requirementsRoute(voice: Voice) {
  const { kind, pack, lang } = sharedFlags(voice);
  return buildCommand<RequirementsFlags, [], Context>({
    loader: lazily(() => import('../commands/requirements.ts')),
    parameters: { flags: { kind, pack, lang } },
    docs: docsOf('requirements', voice),
  });
}
