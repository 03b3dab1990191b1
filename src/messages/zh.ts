import type { Catalogue } from './catalogue.ts';
import { zhCase } from './zh/case-faults.ts';
import { zhExcuse } from './zh/excuse.ts';
import { zhFormats } from './zh/formats.ts';
import { zhLedger } from './zh/ledger.ts';
import { zhLint } from './zh/lint.ts';
import { zhMutant } from './zh/mutant-faults.ts';
import { zhPack } from './zh/pack.ts';
import { zhPlan } from './zh/plan.ts';
import { zhRule } from './zh/rule.ts';
import { zhReason } from './zh/text.ts';
import { zhUi } from './zh/ui.ts';
import { zhVersion } from './zh/version-faults.ts';
import { zhWords } from './zh/words.ts';

/** Everything that the tool says in Chinese. */
export const zh: Catalogue = {
  words: { ...zhWords, reason: zhReason },
  severities: { error: '错误', warning: '警告', note: '提示' },
  faults: {
    ...zhPlan,
    ...zhRule,
    ...zhPack,
    ...zhCase,
    ...zhLedger,
    ...zhMutant,
    ...zhVersion,
    ...zhLint,
    ...zhExcuse,
  },
  ui: zhUi,
  formats: zhFormats,
};
