import type { Json } from '../model/document.ts';
import type { Keywords } from './keywords.ts';

type Judge<K extends keyof Keywords> = (strong: NonNullable<Keywords[K]>, weak: NonNullable<Keywords[K]>) => boolean;

const atLeast = (strong: number, weak: number) => strong >= weak;
const atMost = (strong: number, weak: number) => strong <= weak;
const same = (strong: unknown, weak: unknown) => strong === weak;

/** Whether a value of the keyword admits no more than another does. `enum` and `const` are told together. */
const JUDGES: { readonly [K in Exclude<keyof Required<Keywords>, 'enum' | 'const'>]: Judge<K> } = {
  type: (strong, weak) =>
    [strong].flat().every((type) => {
      const types: readonly string[] = [weak].flat();
      return types.includes(type) || (type === 'integer' && types.includes('number'));
    }),
  minimum: atLeast,
  maximum: atMost,
  minLength: atLeast,
  maxLength: atMost,
  minItems: atLeast,
  maxItems: atMost,
  pattern: same,
  format: same,
};

/** Whether every value that the first keywords admit is one that the second admit. A yes is certain. */
export function narrower(strong: Keywords, weak: Keywords): boolean {
  const admitted = valuesOf(weak);
  if (admitted !== null && !(valuesOf(strong)?.every((value) => admitted.includes(value)) ?? false)) return false;
  return (Object.keys(JUDGES) as (keyof typeof JUDGES)[]).every((keyword) => {
    const [own, other] = [strong[keyword], weak[keyword]];
    return (
      other === undefined || (own !== undefined && (JUDGES[keyword] as Judge<never>)(own as never, other as never))
    );
  });
}

/** The values that `enum` and `const` leave, as JSON; null where neither is there. */
function valuesOf({ enum: among, const: sole }: Keywords): readonly string[] | null {
  const text = (value: unknown) => JSON.stringify(value as Json);
  if (sole === undefined) return among?.map(text) ?? null;
  return among === undefined || among.map(text).includes(text(sole)) ? [text(sole)] : [];
}
