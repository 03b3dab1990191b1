import type { Catalogue } from './catalogue.ts';
import { enCase } from './en/case-faults.ts';
import { enExcuse } from './en/excuse.ts';
import { enFormats } from './en/formats.ts';
import { enLedger } from './en/ledger.ts';
import { enLint } from './en/lint.ts';
import { enMutant } from './en/mutant-faults.ts';
import { enPack } from './en/pack.ts';
import { enPlan } from './en/plan.ts';
import { enRule } from './en/rule.ts';
import { enReason } from './en/text.ts';
import { enUi } from './en/ui.ts';
import { enVersion } from './en/version-faults.ts';
import { enWords } from './en/words.ts';

/** Everything that the tool says in English. */
export const en: Catalogue = {
  words: { ...enWords, reason: enReason },
  severities: { error: 'error', warning: 'warning', note: 'note' },
  faults: {
    ...enPlan,
    ...enRule,
    ...enPack,
    ...enCase,
    ...enLedger,
    ...enMutant,
    ...enVersion,
    ...enLint,
    ...enExcuse,
  },
  ui: enUi,
  formats: enFormats,
};
