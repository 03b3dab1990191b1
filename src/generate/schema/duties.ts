import type { NamedThing } from '../../model/names.ts';
import type { Pack, Parameter, Rule } from '../../model/pack.ts';
import { rulesFor } from '../plan.ts';
import { type Demand, type Demanding, demandsIn, isPlain, ofPlan } from './demands.ts';
import { type Schema, type Spelling, when } from './schema.ts';
import { snippetsOf } from './snippets.ts';

export interface Owing {
  readonly spelling: Spelling;
  readonly parameters: Readonly<Record<string, Parameter['value']>>;
}

/** What the plans of a kind must hold, and the entries that an editor offers for it. What a plan may do it need not. */
export function dutiesOf(pack: Pack, kind: NamedThing, { spelling, parameters }: Owing): Schema {
  const rules = rulesFor(pack, kind.id, pack.effective).filter(({ modality }) => modality !== 'may');
  const at: Demanding = { pack, spelling, parameters, home: null };
  const demands = rules.filter((rule) => isAlways(rule, pack)).flatMap((rule) => owed(rule, at));
  const snippets = snippetsOf(pack, kind, parameters);
  const lists = [...new Set([...demands.flatMap(({ list }) => list ?? []), ...snippets.keys()])];
  const allOf = demands.filter(({ list }) => list === null).map(({ schema }) => schema);
  return {
    required: [...new Set(demands.flatMap(({ list }) => list ?? []))],
    properties: Object.fromEntries(
      lists.map((list) => {
        const asked = demands.filter((demand) => demand.list === list).map(({ schema }) => schema);
        const offered = snippets.get(list) ?? [];
        return [
          list,
          {
            ...(asked.length > 0 && { allOf: asked }),
            ...(offered.length > 0 && { items: { defaultSnippets: offered } }),
          },
        ];
      }),
    ),
    ...(allOf.length > 0 && { allOf }),
  };
}

/** A rule's demands with what an editor says where they are not met; those with a condition hang on the unit. */
function owed(rule: Rule, at: Demanding): readonly Demand[] {
  const demands = demandsIn(rule.assert, at).map(({ list, schema }) => ({
    list,
    schema: { ...schema, ...saying(rule, at.pack) },
  }));
  const { where } = rule.applies;
  if (where === undefined) return demands;
  const unit = isPlain(where) ? demandsIn(where, { ...at, home: 'unit' }) : [];
  if (unit.length === 0) return [];
  const condition = { properties: { unit: { allOf: unit.map(ofPlan) } }, required: ['unit'] };
  return demands.map((demand) => ({ list: null, schema: when(condition, ofPlan(demand)) }));
}

/** The rule's remedy, what it is for and where the source says so. */
function saying({ id, title, remedy, citations }: Rule, pack: Pack): Schema {
  const clauses = [...new Set(citations.map(({ clause }) => clause))].join('、');
  return { $comment: `${pack.id}/${id}`, errorMessage: `${title.zh}（第 ${clauses} 条）。${remedy.zh}` };
}

/** A schema knows no dates of rules: one that is not always in force is left to the check. */
function isAlways({ effective }: Rule, pack: Pack): boolean {
  return effective === undefined || (effective.from <= pack.effective.from && effective.until >= pack.effective.until);
}
