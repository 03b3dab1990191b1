import { PLAN_KEYS } from '../generated/fields.ts';
import { validateEntry, validatePlanFile } from '../generated/plan.validators.js';
import { typeOf } from '../language/keywords.ts';
import { toPointer, valueAt } from '../language/pointer.ts';
import { unknownKey, violations } from '../language/violations.ts';
import type { Checks } from '../model/check.ts';
import type { Json, JsonObject, Path } from '../model/document.ts';
import type { Fault } from '../model/fault.ts';
import { declaredFaults, rootsOf } from './fields.ts';

/** What is wrong with a value by the base shape alone, as `schemas/plan.schema.json` has it. */
export function baseFaults(value: Json): readonly Fault[] {
  return validatePlanFile(value) ? [] : violations(validatePlanFile.errors, value);
}

/** What is wrong with a plan's shape: the base shape, opened by what the pack declares, and the fields declared. */
export function shapeFaults(value: JsonObject, { lexicon, pack }: Checks): readonly Fault[] {
  const { collections } = lexicon;
  const base = [...baseFaults(value), ...listsOf(value, collections)].flatMap((fault) => {
    const [first, ...rest] = fault.path;
    if (rest.length === 0) {
      return fault.code === 'shape/blank' && collections.has(String(first))
        ? []
        : opened(fault, [...collections.keys()]);
    }
    if (first === 'unit') return rest.length === 1 ? opened(fault, rootsOf(pack.unitFields)) : [fault];
    return rest.length === 2 ? opened(fault, rootsOf(collections.get(String(first))?.fields ?? [])) : [fault];
  });
  const said = new Set(base.map(({ path }) => toPointer(path)));
  return withoutSlips([
    ...base,
    ...declaredFaults(value, pack, lexicon).filter(({ path }) => !said.has(toPointer(path))),
  ]);
}

/** A key that the pack adds is no unknown one, and is among those that an unknown one may have meant. */
function opened(fault: Fault, added: readonly string[]): readonly Fault[] {
  if (fault.code !== 'shape/unknown-key') return [fault];
  const { name, known } = fault.params;
  return added.includes(name) ? [] : [unknownKey(name, fault.path.slice(0, -1), [...new Set([...known, ...added])])];
}

/** Lists that only the pack knows have the entries that the base shape describes. */
function listsOf(value: JsonObject, collections: Checks['lexicon']['collections']): readonly Fault[] {
  return [...collections.keys()].flatMap((name): readonly Fault[] => {
    const list = valueAt(value, [name]);
    if (PLAN_KEYS.includes(name) || list === undefined || list === null) return [];
    if (!Array.isArray(list))
      return [{ code: 'shape/type', params: { expected: ['array'], actual: typeOf(list) }, path: [name] }];
    return (list as readonly Json[]).flatMap((entry, index) =>
      validateEntry(entry) ? [] : violations(validateEntry.errors, entry).map((fault) => under([name, index], fault)),
    );
  });
}

function under(prefix: Path, fault: Fault): Fault {
  return { ...fault, path: [...prefix, ...fault.path] };
}

/** What is required is not missing where its key is there but for a slip of the pen. */
function withoutSlips(faults: readonly Fault[]): readonly Fault[] {
  const slips = new Set(
    faults.flatMap((fault) =>
      fault.code === 'shape/unknown-key' && fault.params.isSlip
        ? [toPointer([...fault.path.slice(0, -1), fault.params.nearest ?? ''])]
        : [],
    ),
  );
  return faults.filter(({ code, path }) => code !== 'shape/required' || !slips.has(toPointer(path)));
}
