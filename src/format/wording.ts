import type { Voice } from '../messages/speak.ts';
import type { Fault } from '../model/fault.ts';
import type { Finding, Report } from '../model/report.ts';

/** What to do about a finding: what its code says, else what its rule says. */
export function remedyOf({ rule, fault }: Finding, { packs }: Report, voice: Voice): string | null {
  const own = voice.remedy(fault);
  if (own !== null) return own;
  const info = packs.map(({ rules }) => rules.get(rule)).find((each) => each !== undefined);
  return info === undefined ? null : voice.local(info.remedy);
}

/** The nearest known name, where the finding is about an unknown one. */
export function suggestionOf({ params }: Fault): string | null {
  return 'nearest' in params ? params.nearest : null;
}
