import { nearest } from '../../language/names.ts';
import { isParameterValue } from '../../language/parameters.ts';
import type { Voice } from '../../messages/speak.ts';
import type { Path } from '../../model/document.ts';
import type { Fault } from '../../model/fault.ts';
import type { Pack, Parameter } from '../../model/pack.ts';
import type { Settings } from '../settings.ts';
import { originOf } from './merge.ts';
import { refuse } from './refuse.ts';

/** Refuses a config that names rules or parameters that no pack of the run has, or gives one a value that it can't have. */
export function checkNames(packs: readonly Pack[], { layers, parameters, severities }: Settings, voice: Voice): void {
  const rules = new Set<string>(packs.flatMap((pack) => pack.rules.map(({ id }) => `${pack.id}/${id}`)));
  const types = new Map<string, Parameter['type']>(
    packs.flatMap((pack) => pack.parameters.map(({ id, type }) => [`${pack.id}/${id}`, type] as const)),
  );
  const faults = [
    ...Object.keys(severities).flatMap((name) => (rules.has(name) ? [] : [unknown('rule', name, rules)])),
    ...Object.entries(parameters).flatMap(([name, value]): readonly Fault[] => {
      const type = types.get(name);
      if (type === undefined) return [unknown('parameter', name, types.keys())];
      if (isParameterValue(type, value)) return [];
      const params = { name, value: String(value) };
      return [{ code: 'config/parameter-value', params, path: ['parameters', name] }];
    }),
  ];
  if (faults.length === 0) return;
  const placed = faults.map((fault) => ({ fault, layer: originOf(layers, fault.path)?.layer }));
  const refused = layers.map((layer) => ({
    name: layer.name,
    document: layer.document,
    faults: placed.filter((each) => each.layer === layer).map(({ fault }) => fault),
  }));
  refuse(
    refused.filter((each) => each.faults.length > 0),
    voice,
  );
}

function unknown(what: 'rule' | 'parameter', name: string, known: Iterable<string>): Fault {
  const path: Path = [what === 'rule' ? 'severities' : 'parameters', name];
  return { code: `config/unknown-${what}`, params: { name, nearest: nearest(name, known) }, path, anchor: 'key' };
}
