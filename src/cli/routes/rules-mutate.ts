import { buildCommand } from '@stricli/core';
import type { Voice } from '../../messages/speak.ts';
import { BadValue } from '../bad-value.ts';
import type { MutateFlags } from '../commands/rules-mutate.ts';
import { type Context, lazily } from '../context.ts';
import { PROOF_FORMATS, sharedFlags } from '../flags.ts';
import { docsOf } from './docs.ts';

export function mutateRoute(voice: Voice) {
  const { cases, minScore, proofFormat } = voice.catalogue.ui.help.flags;
  const { pack, lang } = sharedFlags(voice);
  return buildCommand<MutateFlags, [], Context>({
    loader: lazily(() => import('../commands/rules-mutate.ts')),
    parameters: {
      flags: {
        pack,
        cases: { kind: 'parsed', parse: String, brief: cases, optional: true, placeholder: 'DIR' },
        minScore: { kind: 'parsed', parse: parseScore, brief: minScore, optional: true, placeholder: 'N' },
        format: { kind: 'enum', values: PROOF_FORMATS, brief: proofFormat, optional: true },
        lang,
      },
      aliases: { f: 'format' },
    },
    docs: docsOf('rulesMutate', voice),
  });
}

/** Per cent, with a fraction or without. */
function parseScore(text: string): number {
  if (!/^\d+(\.\d+)?$/.test(text) || Number(text) > 100) throw new BadValue(['0–100']);
  return Number(text);
}
