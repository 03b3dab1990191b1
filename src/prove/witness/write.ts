import { broken } from '../../language/keywords.ts';
import { byCodeUnit } from '../../language/order.ts';
import { valueAt } from '../../language/pointer.ts';
import type { Checks } from '../../model/check.ts';
import type { Json, JsonObject } from '../../model/document.ts';
import type { NamedThing } from '../../model/names.ts';
import type { DateRange } from '../../model/pack.ts';
import { type Demand, type Demands, slotName, slotsOf } from './demand.ts';
import { entryFor, fieldsByList, type Setting } from './entry.ts';
import { labelOf, PLAN_FIELDS, unitFields } from './shape.ts';
import { ABSENT, type Declared, grow, IMPOSSIBLE, type Want } from './tree.ts';

export interface Writing extends Setting {
  readonly kind: NamedThing;
  readonly unit: readonly Declared[];
}

const MOST_YEARS = 10;

/** What the plans of a kind are written with; their period is the pack's, or its first year where that is too long. */
export function writingFor(checks: Checks, kind: NamedThing): Writing {
  const { from, until } = checks.pack.effective;
  const year = Number(from.slice(0, 4));
  const isLong = Number(until.slice(0, 4)) - year > MOST_YEARS;
  const range = isLong ? { from, until: `${year}-12-31` } : { from, until };
  const growth = { day: range.from, unsure: false };
  return {
    checks,
    kind,
    range,
    growth,
    fields: fieldsByList(checks),
    unit: unitFields(checks.pack),
    written: new Map(),
  };
}

/** The smallest plan that has all that is demanded; null where none can, or none was found (`growth.unsure`). */
export function writePlan(demands: Demands, writing: Writing): JsonObject | null {
  const { checks, kind, range, growth } = writing;
  const identity = { id: kind.id, name: kind.label.zh, kind: kind.id };
  const bySlot = byRoot(demands);
  const unit = written(identity, bySlot.get('unit') ?? [], writing.unit, writing);
  const period = yearOf(range) ?? { from: range.from, until: range.until };
  const top = { pack: checks.pack.id, unit: identity, period };
  const plan = written(top, bySlot.get('top') ?? [], PLAN_FIELDS, writing);
  if (unit === null || plan === null) return null;
  const lists: Record<string, Json[]> = {};
  for (const slot of slotsOf(demands)) {
    const entry = entryFor(slot, bySlot.get(slotName(slot)) ?? [], writing);
    if (entry === null) return null;
    lists[slot.collection] = [...(lists[slot.collection] ?? []), entry];
  }
  const declined = [...demands.values()].flatMap((demand) => (demand.kind === 'declined' ? [demand.term] : []));
  const attested = [...demands.values()].flatMap((demand) =>
    demand.kind === 'attested' ? [demand.check.rule.id] : [],
  );
  if (declined.length > 0)
    lists.declined = declined.sort(byCodeUnit).map((ref) => ({ ref, reason: labelOf('reason') }));
  if (attested.length > 0) {
    lists.attested = attested.sort(byCodeUnit).map((rule) => ({ rule, by: labelOf('by'), date: growth.day }));
  }
  return { ...plan, unit, ...lists };
}

/** An object with what is demanded of it added to what it has; null where they do not go together. */
function written(
  object: JsonObject,
  demands: readonly Demand[],
  declared: readonly Declared[],
  { growth }: Writing,
): JsonObject | null {
  const wants = demands.flatMap((demand): Want[] =>
    demand.kind === 'value'
      ? [{ path: demand.path, keywords: demand.keywords, meets: demand.meets, filled: false }]
      : [],
  );
  const known = new Set(declared.map(({ path: [key] }) => key));
  const open = wants.filter(({ path: [key = ''] }) => !Object.hasOwn(object, key));
  if (!wants.filter((want) => !open.includes(want)).every((want) => isTrue(object, want))) return null;
  if (open.some(({ path: [key = ''], meets }) => meets && !known.has(key) && !key.startsWith('x-'))) return null;
  const rest = grow(open, declared, false, '', growth);
  if (rest === ABSENT) return object;
  return rest === IMPOSSIBLE ? null : { ...object, ...(rest as JsonObject) };
}

/** Whether what stands fast already is as it is wanted. */
function isTrue(object: JsonObject, { path, keywords, meets }: Want): boolean {
  const value = valueAt(object, path);
  return (value !== undefined && broken(value, keywords) === null) === meets;
}

function byRoot(demands: Demands): ReadonlyMap<string, readonly Demand[]> {
  const groups = new Map<string, Demand[]>();
  for (const demand of demands.values()) {
    const group = groups.get(nameOf(demand));
    if (group === undefined) groups.set(nameOf(demand), [demand]);
    else group.push(demand);
  }
  return groups;
}

/** The year, where a period is one. */
function yearOf({ from, until }: DateRange): JsonObject | null {
  const year = from.slice(0, 4);
  return from === `${year}-01-01` && until === `${year}-12-31` ? { year: Number(year) } : null;
}

function nameOf(demand: Demand): string {
  if ('slot' in demand) return slotName(demand.slot);
  return demand.kind === 'value' ? (typeof demand.root === 'string' ? demand.root : slotName(demand.root)) : '';
}
