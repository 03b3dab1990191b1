import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import { filesIn, read } from './support.ts';

const ajv = new Ajv2020({ strict: false, formats: { date: true } });
for (const file of filesIn('schemas', '.json')) ajv.addSchema(JSON.parse(read('schemas', file)) as object);

/** What a schema of the tool has against a JSON text. */
export function schemaErrors(schema: string, text: string): readonly unknown[] {
  const validate = ajv.getSchema(`https://guiju.dev/schemas/${schema}.schema.json`) ?? expect.fail(schema);
  validate(JSON.parse(text));
  return validate.errors ?? [];
}
