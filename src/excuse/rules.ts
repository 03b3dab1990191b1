import { nearest } from '../language/names.ts';
import { OWN_RULES } from '../language/own-rules.ts';
import type { Check, Checks } from '../model/check.ts';

/** The rules of a run, by the names that an exception may call them. */
export interface RuleNames {
  /** The full ids that a name stands for; empty where it is none. */
  resolve(name: string): readonly string[];
  nearest(name: string): string | null;
  /** The check of a full id; undefined for the tool's own rules. */
  check(id: string): Check | undefined;
}

/** A bare id stands for that rule in every pack that has one of the name. */
export function ruleNames(packs: ReadonlyMap<string, Checks>): RuleNames {
  const checks = new Map([...packs.values()].flatMap(({ all }) => all.map((check) => [check.id, check] as const)));
  const byName = new Map<string, string[]>(OWN_RULES.map((id) => [id, [id]]));
  for (const [id, { rule }] of checks) {
    byName.set(id, [id]);
    byName.set(rule.id, [...(byName.get(rule.id) ?? []), id]);
  }
  return {
    resolve: (name) => byName.get(name) ?? [],
    nearest: (name) => nearest(name, byName.keys()),
    check: (id) => checks.get(id),
  };
}
