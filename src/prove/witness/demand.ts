import { byCodeUnit } from '../../language/order.ts';
import { toPointer } from '../../language/pointer.ts';
import type { Check } from '../../model/check.ts';
import type { Cadence, FieldDemand, Term, Timing } from '../../model/pack.ts';

/** A place for an entry: the list, the term, and which of several entries of that term it is, from 0. */
export interface Slot {
  readonly collection: string;
  readonly term: Term;
  readonly copy: number;
}

/** What a path of a `field` assertion starts at. */
export type Root = 'top' | 'unit' | Slot;

/** One thing that a plan must have. A plan that meets a set of them meets each of its subsets. */
export type Demand =
  /** `owed`: what some entry of the term must have, be it this one or another. */
  | { readonly kind: 'entry'; readonly slot: Slot; readonly owed?: readonly Demand[] }
  | { readonly kind: 'part'; readonly slot: Slot; readonly part: string }
  | { readonly kind: 'serves'; readonly slot: Slot; readonly term: string }
  | { readonly kind: 'cadence'; readonly slot: Slot; readonly atLeast: Cadence }
  | { readonly kind: 'due'; readonly slot: Slot; readonly atLeast: Cadence }
  | { readonly kind: 'on'; readonly slot: Slot; readonly event: string }
  | { readonly kind: 'timing'; readonly slot: Slot; readonly timing: Timing }
  | { readonly kind: 'filled'; readonly slot: Slot; readonly path: readonly string[] }
  | {
      readonly kind: 'value';
      readonly root: Root;
      readonly path: readonly string[];
      readonly keywords: Omit<FieldDemand, 'path'>;
      /** Whether the value must meet the keywords, or be absent or break one of them. */
      readonly meets: boolean;
    }
  | { readonly kind: 'declined'; readonly term: string }
  | { readonly kind: 'attested'; readonly check: Check };

/** Demands by what they say; see `factOf`. */
export type Demands = ReadonlyMap<string, Demand>;

export function slotName({ collection, term, copy }: Slot): string {
  return copy === 0 ? `${collection}/${term.id}` : `${collection}/${term.id}/${copy}`;
}

/** What a demand says, the same for the same demand: by this text demands are told apart and put in order. */
export function factOf(demand: Demand): string {
  switch (demand.kind) {
    case 'entry':
      return slotName(demand.slot);
    case 'part':
      return `${slotName(demand.slot)} parts ${demand.part}`;
    case 'serves':
      return `${slotName(demand.slot)} serves ${demand.term}`;
    case 'cadence':
      return `${slotName(demand.slot)} cadence ${demand.atLeast}`;
    case 'due':
      return `${slotName(demand.slot)} due ${demand.atLeast}`;
    case 'on':
      return `${slotName(demand.slot)} on ${demand.event}`;
    case 'timing':
      return `${slotName(demand.slot)} timing ${demand.timing}`;
    case 'filled':
      return `${slotName(demand.slot)} ${toPointer(demand.path)}`;
    case 'value': {
      const root = typeof demand.root === 'string' ? demand.root : slotName(demand.root);
      return `${root} ${toPointer(demand.path)} ${demand.meets ? '' : '!'}${JSON.stringify(demand.keywords)}`;
    }
    case 'declined':
      return `declined ${demand.term}`;
    case 'attested':
      return `attested ${demand.check.id}`;
  }
}

/** The demands with more added to them; themselves where all of those are there. */
export function withDemands(demands: Demands, more: readonly Demand[]): Demands {
  const added = more.filter((demand) => !demands.has(factOf(demand)));
  return added.length === 0
    ? demands
    : new Map([...demands, ...added.map((demand) => [factOf(demand), demand] as const)]);
}

/** The slots that have an entry, in the order in which a plan lists them. */
export function slotsOf(demands: Demands): readonly Slot[] {
  const known = SLOTS.get(demands);
  if (known !== undefined) return known;
  const slots = [...demands.values()].flatMap((demand) => (demand.kind === 'entry' ? [demand.slot] : []));
  slots.sort((a, b) => byCodeUnit(a.collection, b.collection) || byCodeUnit(a.term.id, b.term.id) || a.copy - b.copy);
  SLOTS.set(demands, slots);
  return slots;
}

/** Demands never change, and several ask for the slots of the same ones. */
const SLOTS = new WeakMap<Demands, readonly Slot[]>();
