import { buildCommand } from '@stricli/core';
import { BEGINNINGS } from '../../generate/beginning.ts';
import { CADENCES } from '../../language/cadence.ts';
import type { Voice } from '../../messages/speak.ts';
import { BadValue } from '../bad-value.ts';
import type { NewFlags } from '../commands/rules-new.ts';
import { type Context, lazily } from '../context.ts';
import { sharedFlags } from '../flags.ts';
import { docsOf } from './docs.ts';

const MODALITIES = ['must', 'should', 'may', 'must-not'] as const;
const CLAUSE = /^[1-9]\d*(-[1-9]\d*)?(,[1-9]\d*(-[1-9]\d*)?)*$/;

export function newRoute(voice: Voice) {
  const { flags, newRule } = voice.catalogue.ui.help;
  const { pack, lang } = sharedFlags(voice);
  const text = (brief: string, placeholder: string) =>
    ({ kind: 'parsed', parse: String, brief, optional: true, placeholder }) as const;
  return buildCommand<NewFlags, [string], Context>({
    loader: lazily(() => import('../commands/rules-new.ts')),
    parameters: {
      flags: {
        pack,
        chapter: { kind: 'parsed', parse: String, brief: flags.chapter, placeholder: 'CHAPTER' },
        kind: { ...text(flags.kinds, 'KIND'), variadic: true },
        assert: { kind: 'enum', values: BEGINNINGS, brief: flags.assert, default: 'includes' },
        term: text(flags.term, 'TERM'),
        class: text(flags.termClass, 'CLASS'),
        in: text(flags.list, 'LIST'),
        field: { ...text(flags.fields, 'FIELD'), variadic: true },
        atLeast: { kind: 'enum', values: CADENCES.map(({ id }) => id), brief: flags.atLeast, optional: true },
        event: text(flags.event, 'EVENT'),
        modality: { kind: 'enum', values: MODALITIES, brief: flags.modality, optional: true },
        clause: { kind: 'parsed', parse: parseClause, brief: flags.clause, optional: true, placeholder: 'CLAUSE' },
        cases: text(flags.cases, 'DIR'),
        lang,
      },
      positional: { kind: 'tuple', parameters: [{ brief: newRule, parse: String, placeholder: 'ID' }] },
    },
    docs: docsOf('rulesNew', voice),
  });
}

function parseClause(text: string): string {
  if (!CLAUSE.test(text)) throw new BadValue([]);
  return text;
}
