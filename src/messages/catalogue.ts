import type { Code, Fault, FaultParams } from '../model/fault.ts';
import type { Localized } from '../model/names.ts';
import type { Cadence, Severity, Timing } from '../model/pack.ts';
import type { FormatWords } from './formats.ts';
import type { Ui } from './ui.ts';

export type Lang = 'zh' | 'en';

/** What a sentence may call on. */
export interface Words {
  readonly lang: Lang;
  /** A text that both languages have, in this one. */
  local(text: Localized): string;
  /** Some things in a row, joined as the language does. */
  list(items: readonly string[]): string;
  /** A sentence and what it goes on to list, in one line. */
  listing(sentence: string, items: readonly string[]): string;
  cadence(cadence: Cadence): string;
  timing(timing: Timing): string;
  /** A calendar period such as `2008-Q2`, in words. */
  period(key: string): string;
  /** What a list of a plan is called, with its key. */
  collection(key: string): string;
  /** What a field of an entry is called, with its key. */
  field(key: string): string;
  /** What a pack calls a key, with the key. */
  labelled(label: string, key: string): string;
  /** Why the system refused, from its code, such as ENOENT. */
  reason(code: string): string;
  /** Another fault's sentence, for one that holds others. */
  say(fault: Fault): string;
}

/** All that there is to say of a code. */
export interface FaultText<C extends Code> {
  /** What kind of finding it is, in a few words. */
  readonly title: string;
  /** What is wrong here, in one sentence. */
  readonly message: (params: FaultParams[C], words: Words) => string;
  /** What the sentence goes on to list, where it lists things. */
  readonly items?: (params: FaultParams[C], words: Words) => readonly string[];
  /** What to do; null where the rule's own remedy says it. */
  readonly remedy: ((params: FaultParams[C], words: Words) => string) | null;
  /** Why the tool says this at all: the page that `explain` prints. */
  readonly explanation: string;
}

export type FaultTexts<C extends Code = Code> = { readonly [K in C]: FaultText<K> };

/** Every sentence of the tool in one language. */
export interface Catalogue {
  readonly words: Omit<Words, 'lang' | 'local' | 'say'>;
  readonly severities: { readonly [S in Severity]: string };
  readonly faults: FaultTexts;
  readonly ui: Ui;
  readonly formats: FormatWords;
}

export type PlanCode = Extract<Code, `text/${string}` | `plan/${string}` | `shape/${string}`>;
export type PackCode = Extract<Code, `pack/${string}`>;
export type LintCode = Extract<Code, `lint/${string}`>;
export type CaseCode = Extract<Code, `case/${string}`>;
export type LedgerCode = Extract<Code, `ledger/${string}` | `reading/${string}` | `source/${string}`>;
export type MutantCode = Extract<Code, `mutant/${string}`>;
export type VersionCode = Extract<Code, `version/${string}`>;
export type RuleCode = Exclude<
  Code,
  PlanCode | PackCode | CaseCode | LedgerCode | MutantCode | VersionCode | LintCode | ExcuseCode
>;
export type ExcuseCode = Extract<Code, `config/${string}` | `waiver/${string}` | `ignore/${string}`>;
