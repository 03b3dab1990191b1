import { buildCommand } from '@stricli/core';
import { FORMAT_NAMES } from '../../format/registry.ts';
import type { Voice } from '../../messages/speak.ts';
import type { CheckFlags } from '../commands/check.ts';
import { type Context, lazily } from '../context.ts';
import { FAIL_ON } from '../exit.ts';
import { parseOutput, runFlags } from '../flags.ts';
import { docsOf } from './docs.ts';

export function checkRoute(voice: Voice) {
  const { flags, paths } = voice.catalogue.ui.help;
  const { since } = voice.catalogue.ui;
  return buildCommand<CheckFlags, readonly string[], Context>({
    loader: lazily(() => import('../commands/check.ts')),
    parameters: {
      flags: {
        format: {
          kind: 'parsed',
          parse: parseOutput,
          brief: flags.format,
          optional: true,
          variadic: true,
          placeholder: 'FORMAT[=FILE]',
          proposeCompletions: () => FORMAT_NAMES,
        },
        failOn: { kind: 'enum', values: FAIL_ON, brief: flags.failOn, optional: true },
        since: { kind: 'parsed', parse: String, brief: since.since, optional: true, placeholder: 'REF' },
        staged: { kind: 'boolean', brief: since.staged, optional: true, withNegated: false },
        fix: { kind: 'boolean', brief: flags.fix, optional: true, withNegated: false },
        fixDryRun: { kind: 'boolean', brief: flags.fixDryRun, optional: true, withNegated: false },
        fixUnsafe: { kind: 'boolean', brief: flags.fixUnsafe, optional: true, withNegated: false },
        watch: { kind: 'boolean', brief: flags.watch, optional: true, withNegated: false },
        ...runFlags(voice),
      },
      aliases: { f: 'format' },
      positional: { kind: 'array', parameter: { brief: paths, parse: String, placeholder: 'path' } },
    },
    docs: docsOf('check', voice),
  });
}
