import { nameTable } from '../language/names.ts';
import { byCodeUnit } from '../language/order.ts';
import { isParameterValue } from '../language/parameters.ts';
import type { Check, Checks, Lexicon, ParameterValue } from '../model/check.ts';
import type { Pack, Parameter, Rule, Severity } from '../model/pack.ts';
import { assertionOf, type Names } from './assertion.ts';

/** Values that an adopter gives to parameters, by `pack/parameter`. */
export type Overrides = Readonly<Record<string, Parameter['value']>>;

/** Severities that an adopter gives to rules, by `pack/rule`. */
export type Severities = Readonly<Record<string, Severity>>;

const SEVERITY: { readonly [M in Rule['modality']]: Severity } = {
  must: 'error',
  'must-not': 'error',
  should: 'warning',
  may: 'note',
};

/**
 * Makes packs ready for evaluation, by their ids in order; of two with one id the first counts. Each is one that `lint`
 * has found usable: every name in it is declared. Throws a RangeError where a value is given to a parameter that no pack
 * has, or that is not of its type, and where a severity is given to a rule that no pack has.
 */
export function compilePacks(
  packs: readonly Pack[],
  overrides: Overrides,
  severities: Severities = {},
): ReadonlyMap<string, Checks> {
  const known = new Set(packs.flatMap(({ id, parameters }) => parameters.map((parameter) => `${id}/${parameter.id}`)));
  const unknown = Object.keys(overrides).find((name) => !known.has(name));
  if (unknown !== undefined) throw new RangeError(`No pack has the parameter ${unknown}`);
  const rules = new Set(packs.flatMap(({ id, rules }) => rules.map((rule) => `${id}/${rule.id}`)));
  const stray = Object.keys(severities).find((name) => !rules.has(name));
  if (stray !== undefined) throw new RangeError(`No pack has the rule ${stray}`);
  const first = new Map(packs.toReversed().map((pack) => [pack.id, pack]));
  return new Map(
    [...first].sort(([a], [b]) => byCodeUnit(a, b)).map(([id, pack]) => [id, compilePack(pack, overrides, severities)]),
  );
}

function compilePack(pack: Pack, overrides: Overrides, severities: Severities): Checks {
  const all = pack.rules.map(ruleCompiler(pack, overrides, severities));
  const kinds = pack.kinds.map(({ id }) => id);
  return {
    pack,
    all,
    byKind: new Map(kinds.map((kind) => [kind, all.filter(({ rule }) => binds(rule, kind))])),
    lexicon: lexiconOf(pack),
  };
}

/** Compiles rules of a pack one by one, be they as the pack has them or changed. */
export function ruleCompiler(pack: Pack, overrides: Overrides, severities: Severities = {}): (rule: Rule) => Check {
  const parameters = new Map(
    pack.parameters.map((parameter) => [parameter.id, parameterValue(pack, parameter, overrides)]),
  );
  const names: Names = {
    terms: new Map(pack.terms.map((term) => [term.id, term])),
    events: new Map(pack.events.map((event) => [event.id, event])),
    parameters,
    classes: pack.classes,
  };
  return (rule) => compileRule(pack, rule, names, severities);
}

function compileRule(pack: Pack, rule: Rule, names: Names, severities: Severities): Check {
  const used = new Set<string>();
  const assertion = assertionOf(rule.assert, names, used);
  const where = rule.applies.where === undefined ? null : assertionOf(rule.applies.where, names, used);
  return {
    rule,
    id: `${pack.id}/${rule.id}`,
    severity: severities[`${pack.id}/${rule.id}`] ?? SEVERITY[rule.modality],
    where,
    assertion,
    parameters: [...used].map((id) => names.parameters.get(id)).filter((value) => value !== undefined),
  };
}

function binds({ applies }: Rule, kind: string): boolean {
  return applies.kinds === '*' || applies.kinds.includes(kind);
}

function parameterValue(pack: Pack, { id, type, value }: Parameter, overrides: Overrides): ParameterValue {
  const override = overrides[`${pack.id}/${id}`];
  if (override !== undefined && !isParameterValue(type, override)) {
    throw new RangeError(`The parameter ${pack.id}/${id} can't be ${JSON.stringify(override)}`);
  }
  return { id, value: override ?? value, overridden: override !== undefined && override !== value };
}

function lexiconOf(pack: Pack): Lexicon {
  const own = pack.classes.flatMap(({ id, collection }) =>
    collection === null || id === 'reporting' ? [] : [{ id, collection }],
  );
  return {
    kinds: nameTable(pack.kinds),
    terms: nameTable(pack.terms),
    termsIn: new Map(
      own.map(({ id, collection }) => [collection, nameTable(pack.terms.filter((term) => term.class === id))]),
    ),
    events: nameTable(pack.events),
    parts: new Map(pack.terms.flatMap(({ id, parts }) => (parts === undefined ? [] : [[id, nameTable(parts)]]))),
    vocabularies: new Map(pack.vocabularies.map(({ id, values }) => [id, nameTable(values)])),
    collections: new Map(pack.classes.flatMap((each) => (each.collection === null ? [] : [[each.collection, each]]))),
  };
}
