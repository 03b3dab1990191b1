import { buildCommand } from '@stricli/core';
import type { Voice } from '../../messages/speak.ts';
import type { TestFlags } from '../commands/rules-test.ts';
import { type Context, lazily } from '../context.ts';
import { PROOF_FORMATS, sharedFlags } from '../flags.ts';
import { docsOf } from './docs.ts';

export function testRoute(voice: Voice) {
  const { cases, update, coverage, casesFormat } = voice.catalogue.ui.help.flags;
  const { pack, lang } = sharedFlags(voice);
  return buildCommand<TestFlags, [], Context>({
    loader: lazily(() => import('../commands/rules-test.ts')),
    parameters: {
      flags: {
        pack,
        cases: { kind: 'parsed', parse: String, brief: cases, optional: true, placeholder: 'DIR' },
        update: { kind: 'boolean', brief: update, default: false, withNegated: false },
        coverage: { kind: 'boolean', brief: coverage, default: false, withNegated: false },
        format: { kind: 'enum', values: PROOF_FORMATS, brief: casesFormat, optional: true },
        lang,
      },
      aliases: { f: 'format' },
    },
    docs: docsOf('rulesTest', voice),
  });
}
