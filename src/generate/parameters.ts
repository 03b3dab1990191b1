import { visitAssertion } from '../language/assertions.ts';
import type { Pack, Parameter, Rule } from '../model/pack.ts';
import type { Describing } from './duty.ts';

/** A parameter with the value that it has here, and whether that is not the pack's own. */
export interface ChosenParameter extends Pick<Parameter, 'label' | 'reason'> {
  /** As a config writes it: `pack/parameter`. */
  readonly name: string;
  readonly value: Parameter['value'];
  readonly own: Parameter['value'];
  readonly overridden: boolean;
}

/** The parameters on which a rule rests. */
export function parametersOf(
  { assert }: Rule,
  { pack, parameters }: Pick<Describing, 'pack' | 'parameters'>,
): readonly ChosenParameter[] {
  const used = usedIn(assert);
  return pack.parameters
    .filter(({ id }) => used.has(id))
    .map(({ id, label, reason, value: own }) => {
      const name = `${pack.id}/${id}`;
      const value = parameters[name] ?? own;
      return { name, label, reason, value, own, overridden: value !== own };
    });
}

function usedIn(assert: Pack['rules'][number]['assert']): ReadonlySet<string> {
  const used = new Set<string>();
  visitAssertion(assert, [], { name: (what, id) => what === 'parameter' && used.add(id) });
  return used;
}
