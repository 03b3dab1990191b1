import type { NamedThing } from '../../model/names.ts';
import type { Pack } from '../../model/pack.ts';
import { asDraft07 } from './draft07.ts';
import type { Owing } from './duties.ts';
import { kindSchema, packSchema } from './plan.ts';
import { jsonText } from './text.ts';

export interface SchemaOptions extends Omit<Owing, 'spelling'> {
  readonly draft: '2020-12' | 'draft-07';
}

/** A schema as text: of one kind's plans, or of every kind's where it is null. */
export function schemaText(pack: Pack, kind: NamedThing | null, { draft, parameters }: SchemaOptions): string {
  const owing: Owing = { spelling: 'names', parameters };
  const schema = kind === null ? packSchema(pack, owing) : kindSchema(pack, kind, owing);
  return jsonText(draft === 'draft-07' ? asDraft07(schema) : schema);
}

/** The schemas of a pack as files: one for every kind and one for each, or the one that is asked for. */
export function schemaFiles(pack: Pack, only: NamedThing | null, options: SchemaOptions) {
  const ending = options.draft === 'draft-07' ? '.draft-07.schema.json' : '.schema.json';
  const kinds = only === null ? [null, ...pack.kinds] : [only];
  return kinds.map((kind) => ({
    file: `${kind === null ? pack.id : `${pack.id}.${kind.id}`}${ending}`,
    text: schemaText(pack, kind, options),
  }));
}
