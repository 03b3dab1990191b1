import type { NewRuleWords } from '../messages/cases.ts';
import { CATALOGUES } from '../messages/speak.ts';
import type { Localized } from '../model/names.ts';
import type { AssertionShape, Cadence } from '../model/pack.ts';

/** The kinds of assertion that a rule can be begun with. */
export const BEGINNINGS = ['includes', 'excludes', 'count', 'cadence', 'onEvent', 'manual'] as const;
export type Beginning = (typeof BEGINNINGS)[number];

/** What an assertion is about; `list` and `term` are not looked at for one that a person attests. */
export interface About {
  readonly id: string;
  readonly list: string;
  readonly term: string;
  readonly fields: readonly string[];
  readonly atLeast: Cadence;
  readonly event: string;
}

/** The assertion with which a rule begins. */
export function beginningOf(kind: Beginning, { id, list, term, fields, atLeast, event }: About): AssertionShape {
  const place = { in: list, ref: term };
  switch (kind) {
    case 'includes':
      return { includes: { ...place, fields: [...fields] } };
    case 'excludes':
      return { excludes: place };
    case 'count':
      return { count: { in: list, refs: [term], min: 1 } };
    case 'cadence':
      return { cadence: { ...place, atLeast } };
    case 'onEvent':
      return { onEvent: { ...place, event } };
    case 'manual':
      return { manual: { question: openText('question', id) } };
  }
}

/** A text that a person has to write, in both languages. */
export function openText(key: Exclude<keyof NewRuleWords, 'fill'>, id: string): Localized {
  return { zh: CATALOGUES.zh.ui.newRule[key]({ id }), en: CATALOGUES.en.ui.newRule[key]({ id }) };
}
