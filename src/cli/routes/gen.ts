import type { Voice } from '../../messages/speak.ts';
import { sharedFlags } from '../flags.ts';

/** The flags that every `gen` command takes. */
export function genFlags(voice: Voice) {
  const { flags } = voice.catalogue.ui.gen;
  const { pack, lang } = sharedFlags(voice);
  return {
    out: { kind: 'parsed', parse: String, brief: flags.out, optional: true, placeholder: 'DIR' },
    check: { kind: 'boolean', brief: flags.check, optional: true, withNegated: false },
    pack,
    lang,
  } as const;
}
