import type { Check, Checks } from '../../model/check.ts';
import type { JsonObject } from '../../model/document.ts';
import type { NamedThing } from '../../model/names.ts';
import type { Witness } from '../../model/proof.ts';
import { conflictAmong } from './conflict.ts';
import { costOf } from './cost.ts';
import { search } from './search.ts';
import { writingFor } from './write.ts';

/**
 * The smallest plan of a kind that meets every rule that binds it, as `check` judges it: fewest entries, then fewest
 * values, then the first by code unit at each choice. Nothing is declined unless nothing else can pass. Where there is
 * none, the rules in conflict: a set of which none can be spared. `applying` are rules whose condition the unit must
 * meet. The plan's texts are the Chinese labels of what they stand for.
 */
export function witnessOf(checks: Checks, kind: NamedThing, applying: readonly Check[] = []): Witness {
  const { plan, isSure, tried } = search(writingFor(checks, kind), applying);
  if (!isSure) return { kind: 'gaveUp', tried };
  if (plan !== null) {
    const [, entries, values] = costOf(plan);
    return { kind: 'found', plan, size: { entries, values } };
  }
  const conflict = conflictAmong(checks, kind, applying);
  return conflict === null ? { kind: 'gaveUp', tried } : { kind: 'conflict', checks: conflict };
}

/** Makes the witness of a kind once for each pack and each set of parameters. */
export function rememberedWitnesses(): (checks: Checks, kind: NamedThing) => Witness {
  const known = new Map<string, Witness>();
  return (checks, kind) => {
    const key = JSON.stringify([checks.pack.id, kind.id, checks.all.map(({ parameters }) => parameters)]);
    const witness = known.get(key) ?? witnessOf(checks, kind);
    known.set(key, witness);
    return witness;
  };
}

/** Some plan of a kind that meets every rule, without looking whether there is a smaller one; null where none is found. */
export function somePlan(checks: Checks, kind: NamedThing, applying: readonly Check[] = []): JsonObject | null {
  return search(writingFor(checks, kind), applying, true).plan;
}
