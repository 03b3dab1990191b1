import type { Code, Fault, FaultOf } from '../model/fault.ts';
import type { Localized } from '../model/names.ts';
import type { PackNames } from '../model/report.ts';
import type { Catalogue, FaultText, Lang, Words } from './catalogue.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

export const CATALOGUES: { readonly [L in Lang]: Catalogue } = { zh, en };
export const LANGS = Object.keys(CATALOGUES) as readonly Lang[];

/** A catalogue with the functions that its sentences call on. */
export interface Voice extends Words {
  readonly catalogue: Catalogue;
  /** A fault's sentence without what it goes on to list, and that list. */
  parts(fault: Fault): { readonly sentence: string; readonly items: readonly string[] };
  /** What to do about a fault; null where only a rule's own remedy says it. */
  remedy(fault: Fault): string | null;
}

/** Speaks a language; what packs add to plans is called as they call it. */
export function voiceOf(lang: Lang, packs: readonly PackNames[] = []): Voice {
  const catalogue = CATALOGUES[lang];
  const textOf = (fault: Fault) => catalogue.faults[fault.code] as unknown as FaultText<Code>;
  const named =
    (kind: 'collection' | 'field', names: (pack: PackNames) => ReadonlyMap<string, Localized>) => (key: string) => {
      const own = catalogue.words[kind](key);
      const label =
        own === key ? packs.map((pack) => names(pack).get(key)).find((each) => each !== undefined) : undefined;
      return label === undefined ? own : catalogue.words.labelled(label[lang], key);
    };
  const voice: Voice = {
    ...catalogue.words,
    collection: named('collection', ({ collections }) => collections),
    field: named('field', ({ fields }) => fields),
    catalogue,
    lang,
    local: (text: Localized) => text[lang],
    say: (fault) => {
      const { sentence, items } = voice.parts(fault);
      return items.length === 0 ? sentence : voice.listing(sentence, items);
    },
    parts: (fault: FaultOf<Code>) => {
      const { message, items } = textOf(fault as Fault);
      return { sentence: message(fault.params, voice), items: items?.(fault.params, voice) ?? [] };
    },
    remedy: (fault: FaultOf<Code>) => textOf(fault as Fault).remedy?.(fault.params, voice) ?? null,
  };
  return voice;
}
