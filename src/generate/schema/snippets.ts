import type { NamedThing } from '../../model/names.ts';
import type { Pack, Parameter } from '../../model/pack.ts';
import { draftPlan, rulesFor } from '../plan.ts';
import type { Schema } from './schema.ts';

type Entry = Readonly<Record<string, unknown>> & { readonly ref: string };

/** Whole entries for an editor to insert, by list: all that the kind's rules ask of each, with stops at what is blank. */
export function snippetsOf(
  pack: Pack,
  kind: NamedThing,
  parameters: Readonly<Record<string, Parameter['value']>>,
): ReadonlyMap<string, readonly Schema[]> {
  const { id } = kind;
  const unit = { id: null, name: null };
  const draft = draftPlan(pack, { kind: id, range: pack.effective, fill: () => null, unit, parameters });
  const rules = rulesFor(pack, id, pack.effective);
  const snippet = (entry: Entry): Schema => {
    const label = pack.terms.find((term) => term.id === entry.ref)?.label.zh ?? entry.ref;
    const description = rules.find((rule) => rule.id === entry.ref)?.title.zh ?? label;
    return { label, description, body: withStops({ ...entry, ref: label }) };
  };
  return new Map(
    pack.classes.flatMap(({ collection }) => {
      const entries = collection === null ? undefined : (draft[collection] as readonly Entry[] | undefined);
      return collection === null || entries === undefined ? [] : [[collection, entries.map(snippet)] as const];
    }),
  );
}

/** A blank becomes a numbered stop that shows the key it stands for. */
function withStops(entry: object): unknown {
  let stop = 0;
  const stops = (value: unknown, key: string): unknown => {
    if (value === null) {
      stop += 1;
      return `\${${stop}:${key}}`;
    }
    if (Array.isArray(value)) return value.map((item) => stops(item, key));
    if (typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, stops(inner, name)]));
  };
  return stops(entry, '');
}
