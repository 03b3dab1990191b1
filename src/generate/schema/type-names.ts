import type { Pack } from '../../model/pack.ts';

/** Two ids of which the same name of a type would be made. */
export interface NameClash {
  readonly name: string;
  readonly ids: readonly [string, string];
}

/** An id as the name of a type, such as CommunityPlan: ASCII, because ids are, and stable, because they are. */
export function typeName(id: string, suffix: string): string {
  const words = id.split(/[^a-zA-Z0-9]+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  const name = words.join('');
  return `${/^[0-9]/.test(name) ? 'N' : ''}${name}${suffix}`;
}

/** The ids of a pack that give one name to two types, or one that all packs have. */
export function nameClashes({ kinds, classes, vocabularies }: Pack): readonly NameClash[] {
  const wanted = [
    ...OWN.map((name) => [name, name] as const),
    ...kinds.flatMap(({ id }) => ['Plan', 'Unit'].map((suffix) => [typeName(id, suffix), id] as const)),
    ...classes.flatMap(({ id }) => ['Entry', 'Term', 'Part'].map((suffix) => [typeName(id, suffix), id] as const)),
    ...vocabularies.map(({ id }) => [typeName(id, 'Word'), id] as const),
  ];
  const first = new Map<string, string>();
  return wanted.flatMap(([name, id]) => {
    const other = first.get(name);
    first.set(name, other ?? id);
    return other === undefined ? [] : [{ name, ids: [other, id] as const }];
  });
}

/** The names of types that every pack has. */
const OWN = ['Plan', 'PlanPeriod', 'UnitKind', 'TermName', 'RuleName', 'RuleId', 'Cadence', 'Timing', 'EventName'];
