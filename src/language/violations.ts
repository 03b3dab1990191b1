import type { ErrorObject } from 'ajv';
import { KEY_LABELS } from '../generated/fields.ts';
import type { Json, Path } from '../model/document.ts';
import type { Fault } from '../model/fault.ts';
import { typeOf } from './keywords.ts';
import { isSlip, nearest, normalName } from './names.ts';
import { fromPointer } from './pointer.ts';

/** What a validator's errors mean, as faults with paths into `root`. */
export function violations(errors: readonly ErrorObject[] | null | undefined, root: Json): readonly Fault[] {
  const choices = new Set((errors ?? []).filter(isChoice).map(({ instancePath }) => instancePath));
  return (errors ?? [])
    .filter((error) => isChoice(error) || !choices.has(error.instancePath))
    .map((error) => violation(error, pathOf(error.instancePath, root)));
}

/** The pattern by which the schemas ask that something be written. */
const NOT_BLANK = '\\S';

/** A failed choice stands for the errors of its branches, which would all be said otherwise. */
function isChoice({ keyword }: ErrorObject): boolean {
  return keyword === 'oneOf' || keyword === 'anyOf';
}

function violation(error: ErrorObject, path: Path): Fault {
  const { keyword, params, parentSchema, schema } = error;
  const data = error.data as Json;
  switch (keyword) {
    case 'additionalProperties': {
      const key = String(params.additionalProperty);
      return unknownKey(key, path, Object.keys((parentSchema as { properties?: object }).properties ?? {}));
    }
    case 'required': {
      const key = String(params.missingProperty);
      return { code: 'shape/required', params: { key }, path: [...path, key], about: key };
    }
    case 'type':
      if (data === null) return blank(path);
      return { code: 'shape/type', params: { expected: [schema].flat().map(String), actual: typeOf(data) }, path };
    case 'minLength':
    case 'minItems':
      if ((data as string | readonly Json[]).length === 0) return blank(path);
      break;
    case 'minProperties':
      if (Object.keys(data as object).length === 0) return blank(path);
      break;
    case 'pattern':
      if (schema === NOT_BLANK) return blank(path);
      break;
  }
  const limit =
    keyword === 'oneOf' || keyword === 'anyOf' ? branches(schema as readonly Branch[]) : [schema].flat().map(String);
  const actual = typeof data === 'string' ? data : JSON.stringify(data).slice(0, 100);
  const guess = typeof data === 'string' && keyword !== 'pattern' ? nearest(data, limit) : null;
  return { code: 'shape/value', params: { keyword, limit, actual, nearest: guess }, path };
}

/** A key that has no place here, with the nearest one that has. */
export function unknownKey(key: string, path: Path, known: readonly string[]): Fault {
  const labelled = known.find((each) => KEY_LABELS[each] === normalName(key)) ?? null;
  const guess = labelled ?? nearest(key, known);
  const params = {
    name: key,
    nearest: guess,
    known,
    isSlip: labelled !== null || (guess !== null && isSlip(key, guess)),
  };
  return { code: 'shape/unknown-key', params, path: [...path, key], anchor: 'key', about: key };
}

/** A place left open. */
export function blank(path: Path): Fault {
  return {
    code: 'shape/blank',
    params: { key: String(path.findLast((step) => typeof step === 'string') ?? '') },
    path,
  };
}

interface Branch {
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly type?: string;
}

function branches(schema: readonly Branch[]): readonly string[] {
  return schema.flatMap((each) => {
    if (each.const !== undefined) return [String(each.const)];
    return each.enum?.map(String) ?? (each.type === undefined ? [] : [each.type]);
  });
}

function pathOf(pointer: string, root: Json): Path {
  let value: unknown = root;
  return fromPointer(pointer).map((step) => {
    const key = Array.isArray(value) ? Number(step) : step;
    value = (value as Record<string | number, unknown>)[key];
    return key;
  });
}
