import type { FieldDeclaration } from '../../model/pack.ts';
import { bilingual, type Schema } from './schema.ts';

interface Tree {
  readonly own: FieldDeclaration | null;
  readonly inner: ReadonlyMap<string, Tree>;
}

/** The object that declared fields describe, nested ones inside their parents; open to what else there may be. */
export function declaredObject(fields: readonly FieldDeclaration[]): Schema {
  const tree = fields.reduce<Tree>((grown, field) => withField(grown, field.path.split('/').slice(1), field), {
    own: null,
    inner: new Map(),
  });
  return objectOf(tree.inner);
}

/** Where a vocabulary's words are defined. */
export function wordPlace(id: string): string {
  return `${id}Word`;
}

function withField({ own, inner }: Tree, [step, ...rest]: readonly string[], field: FieldDeclaration): Tree {
  if (step === undefined) return { own: field, inner };
  const child = inner.get(step) ?? { own: null, inner: new Map() };
  return { own, inner: new Map([...inner, [step, withField(child, rest, field)]]) };
}

function objectOf(inner: Tree['inner']): Schema {
  const members = [...inner].filter(([step]) => step !== '*');
  const required = members.flatMap(([step, { own }]) => (own?.required ? [step] : []));
  return {
    properties: Object.fromEntries(members.map(([step, tree]) => [step, schemaOf(tree)])),
    ...(required.length > 0 && { required }),
  };
}

function schemaOf({ own, inner }: Tree): Schema {
  const item = inner.get('*');
  const hasMembers = [...inner.keys()].some((step) => step !== '*');
  return {
    ...(own === null ? {} : keywordsOf(own)),
    ...(item !== undefined && { type: 'array', items: schemaOf(item) }),
    ...(hasMembers && {
      type: 'object',
      ...objectOf(inner),
      patternProperties: { '^x-': {} },
      additionalProperties: false,
    }),
  };
}

/** The keywords that a declaration may have, and none that a pack might smuggle in. */
const KEYWORDS = [
  'type',
  'enum',
  'const',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'pattern',
  'format',
] as const;

function keywordsOf(field: FieldDeclaration): Schema {
  const keywords = KEYWORDS.flatMap((keyword) => (field[keyword] === undefined ? [] : [[keyword, field[keyword]]]));
  return {
    description: bilingual(field.label),
    ...Object.fromEntries(keywords),
    ...(field.names !== undefined && { $ref: `#/$defs/${wordPlace(field.names)}` }),
  };
}
