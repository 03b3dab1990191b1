import type { Check, Checks } from '../../model/check.ts';
import type { NamedThing } from '../../model/names.ts';
import { search } from './search.ts';
import { writingFor } from './write.ts';

/**
 * Of rules that no plan can meet together, some that can't be met together either and of which none can be spared: each
 * rule in turn is left out for good where the rest stay in conflict. Null where a search gave up.
 */
export function conflictAmong(checks: Checks, kind: NamedThing, applying: readonly Check[]): readonly Check[] | null {
  let kept = checks.byKind.get(kind.id) ?? [];
  for (const check of kept) {
    const rest = kept.filter((each) => each !== check);
    const meets = canMeet(rest, checks, kind, applying);
    if (meets === null) return null;
    if (!meets) kept = rest;
  }
  return kept;
}

/** Whether some plan meets some rules; null where the search gave up. */
function canMeet(
  rules: readonly Check[],
  checks: Checks,
  kind: NamedThing,
  applying: readonly Check[],
): boolean | null {
  if (rules.length === 0) return true;
  const some = { ...checks, byKind: new Map([[kind.id, rules]]) };
  const must = applying.filter((check) => rules.includes(check));
  const { plan, isSure } = search(writingFor(some, kind), must, true);
  return plan !== null ? true : isSure ? false : null;
}
