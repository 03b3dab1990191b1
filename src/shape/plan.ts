import { nearest } from '../language/names.ts';
import { isObject } from '../language/pointer.ts';
import type { Checks } from '../model/check.ts';
import type { Document, JsonObject } from '../model/document.ts';
import type { Fault } from '../model/fault.ts';
import type { Plan } from '../model/plan.ts';
import { baseFaults, shapeFaults } from './base.ts';
import { readEntries } from './entries.ts';
import { planWithIds } from './fields.ts';
import { readAttested, readDeclined, readKind } from './names.ts';
import { readPeriod } from './period.ts';

/** What a document turned out to be. `plan` is null where it can't be checked; the faults then say why. */
export interface Shaped {
  readonly checks: Checks | null;
  readonly plan: Plan | null;
  readonly unit: { readonly id: string; readonly name: string } | null;
  readonly kind: string | null;
  readonly faults: readonly Fault[];
}

/** A unit that has not said who it is: its duties can be checked all the same, and the blanks are said. */
const NAMELESS = { id: '', name: '' };

/** Turns a document into a plan of the pack that it names, and lists what in it is no plan. */
export function shapePlan(document: Document, packs: ReadonlyMap<string, Checks>): Shaped {
  const { value } = document;
  if (!isObject(value)) return unchecked(null, baseFaults(value));
  const checks = typeof value.pack === 'string' ? packs.get(value.pack.trim()) : undefined;
  if (checks === undefined) return unchecked(value, packFaults(value, [...packs.keys()]));

  const faults: Fault[] = [...shapeFaults(value, checks)];
  const kind = readKind(value, checks.lexicon, faults);
  const period = readPeriod(value, checks.pack, faults);
  const unit = unitOf(value);
  if (kind !== null && !checks.byKind.get(kind.id)?.length) {
    faults.push({ code: 'plan/unbound-kind', params: { kind: kind.label }, path: ['unit', 'kind'] });
    return { checks, plan: null, unit, kind: kind.id, faults };
  }
  const collections = readEntries(value, checks.lexicon, period, faults);
  const declined = readDeclined(value, checks.lexicon, faults);
  const attested = readAttested(value, checks, faults);
  if (kind === null || period === null) return { checks, plan: null, unit, kind: kind?.id ?? null, faults };
  const plan = {
    unit: unit ?? NAMELESS,
    kind,
    period,
    collections,
    declined,
    attested,
    value: planWithIds(value, checks),
  };
  return { checks, plan, unit, kind: kind.id, faults };
}

function unchecked(value: JsonObject | null, faults: readonly Fault[]): Shaped {
  return { checks: null, plan: null, unit: value === null ? null : unitOf(value), kind: null, faults };
}

function unitOf({ unit }: JsonObject): Shaped['unit'] {
  if (!isObject(unit) || typeof unit.id !== 'string' || unit.id === '') return null;
  return { id: unit.id, name: typeof unit.name === 'string' ? unit.name : unit.id };
}

function packFaults(value: JsonObject, known: readonly string[]): readonly Fault[] {
  const { pack } = value;
  if (pack !== undefined && typeof pack !== 'string') {
    return baseFaults(value).filter(({ path }) => path[0] === 'pack');
  }
  if (pack === undefined || pack.trim() === '') {
    const slips = baseFaults(value).filter(
      (fault) => fault.code === 'shape/unknown-key' && fault.params.isSlip && fault.params.nearest === 'pack',
    );
    return slips.length > 0 ? slips : [{ code: 'plan/no-pack', params: { known }, path: ['pack'] }];
  }
  return [{ code: 'plan/unknown-pack', params: { name: pack, nearest: nearest(pack, known), known }, path: ['pack'] }];
}
