import { buildCommand } from '@stricli/core';
import { isDate } from '../../language/calendar.ts';
import type { Voice } from '../../messages/speak.ts';
import { BadValue } from '../bad-value.ts';
import type { LintFlags } from '../commands/rules-lint.ts';
import { type Context, lazily } from '../context.ts';
import { sharedFlags } from '../flags.ts';
import { docsOf } from './docs.ts';

export function lintRoute(voice: Voice) {
  const { folder, flags } = voice.catalogue.ui.help;
  const { lang, pack, source } = sharedFlags(voice);
  return buildCommand<LintFlags, readonly string[], Context>({
    loader: lazily(() => import('../commands/rules-lint.ts')),
    parameters: {
      flags: {
        pack,
        source,
        cases: { kind: 'parsed', parse: String, brief: flags.cases, optional: true, placeholder: 'DIR' },
        asOf: { kind: 'parsed', parse: parseDay, brief: flags.lintAsOf, optional: true, placeholder: 'DATE' },
        format: { kind: 'enum', values: ['text', 'json'], brief: flags.lintFormat, optional: true },
        lang,
      },
      aliases: { f: 'format' },
      positional: { kind: 'array', parameter: { brief: folder, parse: String, placeholder: 'DIR' } },
    },
    docs: docsOf('rulesLint', voice),
  });
}

function parseDay(text: string): string {
  if (!isDate(text)) throw new BadValue(['YYYY-MM-DD']);
  return text;
}
