import { UNIT_FIELDS } from '../generated/fields.ts';
import { visitAssertion } from '../language/assertions.ts';
import { broken } from '../language/keywords.ts';
import type { Path } from '../model/document.ts';
import type { PackFault } from '../model/fault.ts';
import type { Lint } from './pack.ts';
import { faultAt } from './place.ts';

/** Conditions on the unit that none can meet: a field that no unit has, or a value that the field can't take. */
export const conditionLints: Lint = (pack) =>
  pack.rules.flatMap(({ id, applies, origin }) => {
    const found: PackFault[] = [];
    const idle = (path: Path) => found.push(faultAt(origin, { code: 'pack/idle-rule', params: { rule: id }, path }));
    if (applies.where === undefined) return [];
    visitAssertion(applies.where, ['applies', 'where'], {
      name: () => {},
      field: ({ path, const: constant }, at) => {
        const declared = pack.unitFields.find((field) => field.path === path);
        if (declared === undefined && !UNIT_FIELDS.includes(path.slice(1)) && !path.startsWith('/x-'))
          idle([...at, 'path']);
        if (declared === undefined || constant === undefined) return;
        const { label: _, path: __, required: ___, names: ____, ...keywords } = declared;
        if (broken(constant, keywords) !== null) idle([...at, 'const']);
      },
    });
    return found;
  });
