import type { Path } from '../model/document.ts';
import type { Fault, PackFault } from '../model/fault.ts';
import type { Origin, Pack } from '../model/pack.ts';

/** A fault at a path under something of the pack. */
export function faultAt({ file, path }: Origin, fault: Fault): PackFault {
  return { file, fault: { ...fault, path: [...path, ...fault.path] } };
}

/** The lists of `pack.yaml` whose items have ids, with their paths. */
export function headLists(pack: Pack) {
  const { origin } = pack;
  const at = (path: Path, items: readonly { readonly id: string }[]) =>
    items.map((item, index) => ({ item, origin: { ...origin, path: [...path, index] } }));
  return {
    kind: at(['unit', 'kinds'], pack.kinds),
    event: at(['events'], pack.events),
    vocabulary: at(['vocabularies'], pack.vocabularies),
    parameter: at(['parameters'], pack.parameters),
  } as const;
}
