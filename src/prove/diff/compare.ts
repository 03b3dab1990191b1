import { compilePacks } from '../../compile/packs.ts';
import type { Checks } from '../../model/check.ts';
import type { PackDiff } from '../../model/diff.ts';
import type { Localized, NamedThing } from '../../model/names.ts';
import type { Pack } from '../../model/pack.ts';
import { ruleDifferences } from './rules.ts';
import { greatest, isLess, raised, riseOf } from './version.ts';
import { wordDifferences } from './words.ts';

/** What changed from one edition of a pack to another, by what each rule asks and not by how it is written. */
export function comparePacks(old: Pack, now: Pack): PackDiff {
  const differences = [...ruleDifferences(checksOf(old), checksOf(now)), ...wordDifferences(old, now)];
  const bump = greatest(differences.map((each) => each.bump));
  const stated = riseOf(old.version, now.version);
  return {
    from: { id: old.id, version: old.version, rules: old.rules.length },
    to: { id: now.id, version: now.version, rules: now.rules.length },
    differences,
    names: new Map([old, now].flatMap(namesIn)),
    bump,
    stated,
    due: raised(old.version, bump),
    understated: isLess(stated, bump),
  };
}

function checksOf(pack: Pack): Checks {
  const [checks] = compilePacks([pack], {}).values();
  if (checks === undefined) throw new Error(`The pack ${pack.id} is not there`);
  return checks;
}

function namesIn({ kinds, terms, events }: Pack): readonly (readonly [string, Localized])[] {
  const parts = terms.flatMap(({ parts = [] }) => parts);
  const things: readonly NamedThing[] = [...parts, ...events, ...terms, ...kinds];
  return things.map(({ id, label }) => [id, label]);
}
