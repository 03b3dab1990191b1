import { validateEntry, validatePlanFile } from '../generated/plan.validators.js';
import { nearest } from '../language/names.ts';
import { isObject } from '../language/pointer.ts';
import { unknownKey, violations } from '../language/violations.ts';
import type { Checks } from '../model/check.ts';
import type { Document, Json, JsonObject } from '../model/document.ts';
import type { Fault } from '../model/fault.ts';
import type { Plan } from '../model/plan.ts';
import { readEntries } from './entries.ts';
import { declaredFaults, planWithIds, rootsOf } from './fields.ts';
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

/** Turns a document into a plan of the pack that it names, and lists what in it is no plan. */
export function shapePlan(document: Document, packs: ReadonlyMap<string, Checks>): Shaped {
  const { value } = document;
  if (!isObject(value)) return unchecked(null, violations(errorsOf(value), value));
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
  if (kind === null || period === null || unit === null)
    return { checks, plan: null, unit, kind: kind?.id ?? null, faults };
  const plan = { unit, kind, period, collections, declined, attested, value: planWithIds(value, checks) };
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
  if (typeof pack !== 'string' || pack === '') {
    return [{ code: 'plan/no-pack', params: { known }, path: ['pack'] }];
  }
  return [{ code: 'plan/unknown-pack', params: { name: pack, nearest: nearest(pack, known), known }, path: ['pack'] }];
}

/** The base shape, opened by what the pack declares: further lists, and further fields of entries and of the unit. */
function shapeFaults(value: JsonObject, { lexicon, pack }: Checks): readonly Fault[] {
  const base = violations(errorsOf(value), value).flatMap((fault): Fault[] => {
    if (fault.code === 'shape/blank' && fault.path.length === 1 && lexicon.collections.has(String(fault.path[0])))
      return [];
    if (fault.code !== 'shape/unknown-key') return [fault];
    const [first, ...rest] = fault.path;
    const { name, known } = fault.params;
    if (rest.length === 0) {
      const lists = [...lexicon.collections.keys()];
      return lists.includes(name) ? [] : [unknownKey(name, [], [...new Set([...known, ...lists])])];
    }
    const declared = first === 'unit' ? pack.unitFields : (lexicon.collections.get(String(first))?.fields ?? []);
    const isOwnKey = first === 'unit' ? rest.length === 1 : rest.length === 2;
    if (!isOwnKey) return [fault];
    const roots = rootsOf(declared);
    return roots.includes(name) ? [] : [unknownKey(name, fault.path.slice(0, -1), [...known, ...roots])];
  });
  return [...base, ...declaredLists(value, lexicon), ...declaredFaults(value, pack, lexicon)];
}

/** Lists that only the pack knows have the entries that the base shape describes. */
function declaredLists(value: JsonObject, { collections }: Checks['lexicon']): readonly Fault[] {
  const inBase = new Set(['systems', 'carriers', 'reporting']);
  return [...collections].flatMap(([name, { fields }]): Fault[] => {
    const list = value[name];
    if (inBase.has(name) || list === undefined || list === null) return [];
    if (!Array.isArray(list)) {
      return [
        {
          code: 'shape/type',
          params: { expected: ['array'], actual: isObject(list) ? 'object' : typeof list },
          path: [name],
        },
      ];
    }
    const roots = rootsOf(fields);
    return (list as readonly Json[]).flatMap((entry, index) => {
      if (validateEntry(entry)) return [];
      return violations(validateEntry.errors, entry)
        .filter(
          (fault) =>
            !(fault.code === 'shape/unknown-key' && fault.path.length === 1 && roots.includes(fault.params.name)),
        )
        .map((fault) => under([name, index], fault));
    });
  });
}

function under(prefix: Fault['path'], fault: Fault): Fault {
  return { ...fault, path: [...prefix, ...fault.path], ...(fault.near && { near: [...prefix, ...fault.near] }) };
}

function errorsOf(value: Json) {
  return validatePlanFile(value) ? null : validatePlanFile.errors;
}
