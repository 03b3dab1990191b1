import { visitAssertion } from '../language/assertions.ts';
import { isParameterValue } from '../language/parameters.ts';
import type { PackFault } from '../model/fault.ts';
import type { Lint } from './pack.ts';
import { faultAt } from './place.ts';

/** Parameters whose value is not of their type, and places that take one of another type. */
export const parameterLints: Lint = (pack) => {
  const own = pack.parameters.flatMap(({ id, type, value }, index) => {
    if (isParameterValue(type, value)) return [];
    const params = { parameter: id, value: String(value) };
    return [faultAt(pack.origin, { code: 'pack/bad-parameter', params, path: ['parameters', index, 'value'] })];
  });
  const used = pack.rules.flatMap(({ assert, origin }) => {
    const found: PackFault[] = [];
    visitAssertion(assert, ['assert'], {
      name: (what, id, path, type) => {
        const parameter = what === 'parameter' ? pack.parameters.find((each) => each.id === id) : undefined;
        if (parameter === undefined || parameter.type === type) return;
        found.push(
          faultAt(origin, {
            code: 'pack/bad-parameter',
            params: { parameter: id, value: String(parameter.value) },
            path,
          }),
        );
      },
    });
    return found;
  });
  return [...own, ...used];
};
