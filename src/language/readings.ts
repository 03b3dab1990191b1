import type { Json } from '../model/document.ts';
import type { Interpretation, Pack, Parameter, Rule } from '../model/pack.ts';
import { fromPointer, valueAt } from './pointer.ts';

export type Option = Interpretation['options'][number];
export type Setting = NonNullable<Option['set']>[number];

/** What a rule has at the key of a setting; undefined where the key leads to nothing in it. */
export function settingIn(rule: Rule, { key }: Setting): Json | undefined {
  return valueAt(rule as unknown as Json, fromPointer(key));
}

/** Whether a rule is written as a setting says; a parameter stands for its own value. */
export function isSet(rule: Rule, setting: Setting, parameters: readonly Parameter[]): boolean {
  const written = settingIn(rule, setting);
  const named = typeof written === 'object' && written !== null && 'parameter' in written ? written.parameter : null;
  const parameter = named === null ? undefined : parameters.find(({ id }) => id === named);
  return sameJson(parameter === undefined ? written : parameter.value, setting.value as Json);
}

/** A pack read by an option: each rule that it names has the value at the key. The keys lead to something. */
export function withOption(pack: Pack, { set = [] }: Option): Pack {
  const rules = pack.rules.map((rule) =>
    set
      .filter((setting) => setting.rule === rule.id)
      .reduce(
        (read, { key, value }) => replaced(read as unknown as Json, fromPointer(key), value as Json) as never,
        rule,
      ),
  );
  return { ...pack, rules };
}

function replaced(root: Json, [step, ...rest]: readonly string[], value: Json): Json {
  if (step === undefined) return value;
  if (Array.isArray(root))
    return root.map((item, index) => (String(index) === step ? replaced(item, rest, value) : item));
  const { [step]: inner = null, ...others } = root as { readonly [key: string]: Json };
  return { ...others, [step]: replaced(inner, rest, value) };
}

/** Whether two values are the same but for the order of keys. */
export function sameJson(a: Json | undefined, b: Json): boolean {
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [Object.entries(a), Object.entries(b)];
  return (
    left.length === right.length &&
    left.every(([key, value]) => Object.hasOwn(b, key) && sameJson(value, (b as never)[key]))
  );
}
