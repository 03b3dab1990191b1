import { visitAssertion } from '../language/assertions.ts';
import { broken } from '../language/keywords.ts';
import type { Path } from '../model/document.ts';
import type { PackFault } from '../model/fault.ts';
import type { AssertionShape, FieldDemand, Pack } from '../model/pack.ts';
import type { Lint } from './pack.ts';
import { faultAt } from './place.ts';
import { keywordsClash } from './values.ts';

/** Conditions on the unit that none can meet: a value that the field can't take, or two that it can't take at once. */
export const conditionLints: Lint = (pack) =>
  pack.rules.flatMap(({ id, applies, origin }) => {
    if (applies.where === undefined) return [];
    const found: PackFault[] = [];
    const never = (path: Path) =>
      found.push(faultAt(origin, { code: 'lint/impossible-condition', params: { rule: id }, path }));
    visitAssertion(applies.where, ['applies', 'where'], {
      name: () => {},
      field: (demand, at, list) => {
        if (list === undefined && isOutside(demand, pack))
          never([...at, demand.const === undefined ? 'enum' : 'const']);
      },
    });
    const together = demandsIn(applies.where, ['applies', 'where']);
    for (const [index, { demand, path }] of together.entries()) {
      const before = together.slice(0, index).filter((each) => each.demand.path === demand.path);
      if (before.some((each) => keywordsClash(each.demand, demand))) never(path);
    }
    return found;
  });

/** Whether the field can take none of the values that are asked for. */
function isOutside({ path, const: constant, enum: values }: FieldDemand, { unitFields, vocabularies }: Pack): boolean {
  const field = unitFields.find((each) => each.path === path);
  const asked = constant === undefined ? values : [constant];
  if (field === undefined || asked === undefined) return false;
  const { label: _, path: __, required: ___, names, ...keywords } = field;
  const words = vocabularies.find(({ id }) => id === names)?.values.map(({ id }) => id);
  return asked.every(
    (value) => broken(value as never, keywords) !== null || (words !== undefined && !words.includes(String(value))),
  );
}

interface Placed {
  readonly demand: FieldDemand;
  readonly path: Path;
}

/** The demands on fields that a condition makes together. */
function demandsIn({ field, all }: AssertionShape, path: Path): readonly Placed[] {
  if (field !== undefined) return [{ demand: field, path: [...path, 'field'] }];
  return (all ?? []).flatMap((each, index) => demandsIn(each, [...path, 'all', index]));
}
