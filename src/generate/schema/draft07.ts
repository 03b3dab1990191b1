import { eachSchema, type Schema } from './schema.ts';

/**
 * A schema of ours as JSON Schema draft-07 has it, for tools that stop there: `definitions` for `$defs`, what stands
 * beside a `$ref` wrapped, because draft-07 passes over it. It can't count what a list contains: where some must be there
 * one must, and where few may any may.
 */
export function asDraft07(schema: Schema): Schema {
  const { $schema: _, ...old } = eachSchema(schema, (each) => wrapped(renamed(each))) as Schema;
  return { $schema: 'http://json-schema.org/draft-07/schema#', ...old };
}

function renamed({ $defs, minContains, maxContains: _, ...all }: Schema): Schema {
  const { contains, ...others } = all;
  const rest = minContains === 0 ? others : all;
  const $ref = typeof rest.$ref === 'string' ? { $ref: rest.$ref.replace('#/$defs/', '#/definitions/') } : {};
  return { ...rest, ...$ref, ...($defs !== undefined && { definitions: $defs }) };
}

function wrapped({ $ref, ...beside }: Schema): Schema {
  if ($ref === undefined) return beside;
  if (Object.keys(beside).length === 0) return { $ref };
  const { allOf = [], ...rest } = beside;
  return { ...rest, allOf: [{ $ref }, ...(allOf as Schema[])] };
}
