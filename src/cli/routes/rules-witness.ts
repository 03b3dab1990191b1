import { buildCommand } from '@stricli/core';
import type { Voice } from '../../messages/speak.ts';
import type { WitnessFlags } from '../commands/rules-witness.ts';
import { type Context, lazily } from '../context.ts';
import { sharedFlags } from '../flags.ts';
import { docsOf } from './docs.ts';

const FORMATS = ['yaml', 'json'] as const;
export type PlanFormat = (typeof FORMATS)[number];

export function witnessRoute(voice: Voice) {
  const { planFormat } = voice.catalogue.ui.help.flags;
  const { kind, pack, output, lang } = sharedFlags(voice);
  return buildCommand<WitnessFlags, [], Context>({
    loader: lazily(() => import('../commands/rules-witness.ts')),
    parameters: {
      flags: {
        kind: { ...kind, optional: true },
        pack,
        output,
        format: { kind: 'enum', values: FORMATS, brief: planFormat, optional: true },
        lang,
      },
      aliases: { o: 'output', f: 'format' },
    },
    docs: docsOf('rulesWitness', voice),
  });
}
