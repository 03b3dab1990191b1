import type { Assertion } from '../../model/assertion.ts';
import type { Check } from '../../model/check.ts';
import type { Path } from '../../model/document.ts';
import type { LinkKind } from '../../model/proof.ts';

/** Why another rule fails too where something of an entry is broken; null where nothing leads from one to the other. */
export function linkTo(other: Check, check: Check, path: Path, term: string | null): LinkKind | null {
  const [list] = path;
  const touched = new Set([...termsOf(check.assertion), ...(term === null ? [] : [term])]);
  if (namesAny(other.assertion, touched)) return 'ref';
  if (serving(other.assertion)) return 'serves';
  return isGroup(other.assertion, new Set([...listsOf(check.assertion), String(list)])) ? 'group' : null;
}

function namesAny(assertion: Assertion, touched: ReadonlySet<string>): boolean {
  return termsOf(assertion).some((term) => touched.has(term));
}

function termsOf(assertion: Assertion): readonly string[] {
  switch (assertion.kind) {
    case 'includes':
    case 'excludes':
    case 'cadence':
    case 'onEvent':
      return [assertion.term.id];
    case 'all':
    case 'any':
      return assertion.of.flatMap(termsOf);
    default:
      return [];
  }
}

function serving(assertion: Assertion): boolean {
  if (assertion.kind === 'all' || assertion.kind === 'any') return assertion.of.some(serving);
  return assertion.kind === 'covers' || assertion.kind === 'refersTo';
}

function isGroup(assertion: Assertion, lists: ReadonlySet<string>): boolean {
  return (
    (assertion.kind === 'count' ||
      assertion.kind === 'each' ||
      assertion.kind === 'all' ||
      assertion.kind === 'any' ||
      assertion.kind === 'field') &&
    listsOf(assertion).some((list) => lists.has(list))
  );
}

function listsOf(assertion: Assertion): readonly string[] {
  switch (assertion.kind) {
    case 'all':
    case 'any':
      return assertion.of.flatMap(listsOf);
    case 'covers':
    case 'refersTo':
      return assertion.collections;
    case 'field':
      return assertion.path.slice(0, 1);
    case 'manual':
      return [];
    default:
      return [assertion.collection];
  }
}
