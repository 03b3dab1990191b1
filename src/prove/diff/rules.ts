import type { Check, Checks } from '../../model/check.ts';
import type { Bump, Detail, Difference, Effect } from '../../model/diff.ts';
import type { Json, JsonObject } from '../../model/document.ts';
import { detailsOf } from './details.ts';
import { ruleStrength, type Strength } from './strength.ts';

/** What becomes of the version where a rule comes to this. */
const BUMPS: { readonly [E in Effect]: Bump } = {
  added: 'major',
  removed: 'minor',
  tightened: 'major',
  changed: 'major',
  renamed: 'major',
  relaxed: 'minor',
  extended: 'minor',
  recited: 'patch',
  reworded: 'patch',
};

const EFFECTS: { readonly [S in Exclude<Strength, 'same'>]: Effect } = {
  tighter: 'tightened',
  looser: 'relaxed',
  mixed: 'changed',
};

/** The rules that are not the same, in the order of the new edition; then those that are gone. */
export function ruleDifferences(before: Checks, after: Checks): readonly Difference[] {
  const old = new Map(before.all.map((check) => [check.rule.id, check]));
  const now = new Map(after.all.map((check) => [check.rule.id, check]));
  return [
    ...after.all.flatMap((check) => {
      const earlier = old.get(check.rule.id);
      return earlier === undefined ? [difference(check, 'added', [])] : changeOf(before, earlier, after, check);
    }),
    ...before.all
      .filter(({ rule }) => !now.has(rule.id))
      // A plan may name such a rule among what is attested.
      .map((check) => ({
        ...difference(check, 'removed', []),
        bump: isAttested(check) ? ('major' as const) : ('minor' as const),
      })),
  ];
}

function changeOf(before: Checks, old: Check, after: Checks, now: Check): readonly Difference[] {
  const details = detailsOf(written(old, before, after), written(now, after, before));
  const strength = ruleStrength(before, old, after, now);
  if (strength !== 'same') return [difference(now, EFFECTS[strength], details)];
  const keys = details.map(({ path }) => path[0]);
  if (keys.includes('citations') || keys.includes('interpretations')) return [difference(now, 'recited', details)];
  // Written otherwise, and yet met by the same plans.
  return details.length === 0 ? [] : [difference(now, 'reworded', details)];
}

function difference({ rule }: Check, effect: Effect, details: readonly Detail[]): Difference {
  return { what: 'rule', id: rule.id, label: rule.title, effect, bump: BUMPS[effect], details };
}

/** A rule as JSON: its parameters and the parts that `all` stands for filled in, and of kinds those that both have. */
function written({ rule, parameters }: Check, { pack }: Checks, other: Checks): Json {
  const { title, modality, applies, effective = null, assert, citations, interpretations = [], remedy } = rule;
  const values = new Map(parameters.map(({ id, value }) => [id, value]));
  const partsOf = (ref: Json) => pack.terms.find(({ id }) => id === ref)?.parts?.map(({ id }) => id) ?? [];
  const filled = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(filled);
    if (typeof value !== 'object' || value === null) return value;
    const { parameter, ...rest } = value as JsonObject;
    if (typeof parameter === 'string' && Object.keys(rest).length === 0) return values.get(parameter) ?? value;
    const whole =
      'parts' in value && value.parts === 'all' && 'ref' in value ? { parts: partsOf(value.ref as Json) } : {};
    return Object.fromEntries(Object.entries({ ...value, ...whole }).map(([key, each]) => [key, filled(each as Json)]));
  };
  const bound = applies.kinds === '*' ? pack.kinds.map(({ id }) => id) : applies.kinds;
  const kinds = bound.filter((kind) => other.byKind.has(kind));
  return filled({
    title,
    modality,
    applies: { ...applies, kinds },
    effective,
    assert,
    citations,
    interpretations,
    remedy,
  } as unknown as Json);
}

function isAttested({ rule }: Check): boolean {
  return JSON.stringify(rule.assert).includes('"manual":');
}
