import type { Path } from '../model/document.ts';
import type { Fault } from '../model/fault.ts';
import type { Citation, Pack } from '../model/pack.ts';
import type { Lint } from './pack.ts';
import { faultAt } from './place.ts';

/** The most that may be quoted of a source, in code points. */
const LONGEST = 20;

/** Citations whose span does not have the length of their words or lies outside the source, or that quote too much. */
export const citationLints: Lint = (pack) =>
  [...pack.terms, ...pack.rules].flatMap(({ citations, origin }) =>
    citations
      .flatMap((citation, index) => citationFaults(citation, ['citations', index], pack))
      .map((fault) => faultAt(origin, fault)),
  );

function citationFaults({ term, span }: Citation, path: Path, { source }: Pack): readonly Fault[] {
  if (term === null) return [];
  const length = [...term].length;
  const bad = (key: string): readonly Fault[] => [
    { code: 'pack/bad-span', params: { term, length }, path: [...path, key] },
  ];
  if (length > LONGEST) return bad('term');
  if (span === null) return [];
  const [start, end] = span;
  return end - start === length && end <= source.length ? [] : bad('span');
}
