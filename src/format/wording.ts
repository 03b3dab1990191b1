import type { Lang } from '../messages/catalogue.ts';
import { type Voice, voiceOf } from '../messages/speak.ts';
import type { Fault } from '../model/fault.ts';
import type { Finding, Report } from '../model/report.ts';

/** Speaks a language with the names of the packs of a report. */
export function voiceFor(lang: Lang, { packs }: Pick<Report, 'packs'>): Voice {
  return voiceOf(
    lang,
    packs.map(({ names }) => names),
  );
}

/** What to do about a finding: what its code says, else what its rule says. */
export function remedyOf({ rule, fault }: Finding, { packs }: Pick<Report, 'packs'>, voice: Voice): string | null {
  const own = voice.remedy(fault);
  if (own !== null) return own;
  const info = packs.map(({ rules }) => rules.get(rule)).find((each) => each !== undefined);
  return info === undefined ? null : voice.local(info.remedy);
}

/** The nearest known name, where the finding is about an unknown one. */
export function suggestionOf({ params }: Fault): string | null {
  return 'nearest' in params ? params.nearest : null;
}
