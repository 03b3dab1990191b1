import { unknownToTypes } from './language/vocabulary.ts';
import type { Pack } from './model/pack.ts';
import type { TypedPack, Vocabulary } from './model/vocabulary.ts';

/**
 * Says that a pack goes with types that `guiju gen types` made, and makes sure of it: throws a RangeError that names what
 * the pack has and the types do not, so that a plan never holds what its type rules out. Costs one pass over the pack.
 *
 * @example
 * const typed = withTypes(pack, VOCABULARY);
 * const { plan, findings } = parsePlan('note: 无', typed);
 * if (plan !== null) plan.unit.kind satisfies UnitKind;
 * assert.equal(findings[0]?.fault.code, 'plan/no-pack');
 * assert.throws(() => withTypes({ ...pack, id: 'other' }, VOCABULARY), /RangeError: .*\bother\b/);
 */
export function withTypes<P>(pack: Pack, vocabulary: Vocabulary<P>): TypedPack<P> {
  const unknown = unknownToTypes(pack, vocabulary);
  if (unknown.length === 0) return { ...pack, vocabulary };
  const some = unknown.slice(0, 5).join(', ');
  const more = unknown.length > 5 ? ` and ${unknown.length - 5} more` : '';
  throw new RangeError(
    `The types of ${vocabulary.pack} were made of another pack than ${pack.id} ${pack.version}: they do not know ${some}${more}. Run guiju gen types again.`,
  );
}
