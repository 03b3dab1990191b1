import type { Pack } from '../../model/pack.ts';
import { keywordsClash } from '../values.ts';
import { type Atom, isSame, quantityOf, type Shapes } from './demand.ts';

/** Whether no plan meets both demands. A no may mean that it can't be seen. */
export function clash(a: Atom, b: Atom, pack: Pack): boolean {
  return oneWay(a, b, pack) || oneWay(b, a, pack);
}

function oneWay(a: Atom, b: Atom, pack: Pack): boolean {
  if (b.kind === 'excludes') {
    if (a.kind === 'count') return isLeftShort(a.body, b.body, pack);
    return demandsEntry(a, b.body.in, b.body.ref);
  }
  if (b.kind === 'count') {
    const { in: list, refs, where, max } = b.body;
    if (a.kind === 'count') return a.body.in === list && countsClash(a.body, b.body, pack);
    if (where !== undefined || quantityOf(max, pack) !== 0) return false;
    return (refs ?? [termOf(a)]).some((ref) => ref !== null && demandsEntry(a, list, ref));
  }
  if (a.kind === 'field' && b.kind === 'field') return a.body.path === b.body.path && keywordsClash(a.body, b.body);
  if (a.kind === 'each' && b.kind === 'each') return entriesClash(a.body, b.body);
  return false;
}

function termOf(a: Atom): string | null {
  return a.kind === 'includes' || a.kind === 'cadence' || a.kind === 'onEvent' ? a.body.ref : null;
}

function demandsEntry(a: Atom, list: string, ref: string): boolean {
  return termOf(a) === ref && (a.body as { readonly in: string }).in === list;
}

/** Whether too few terms are left to count when one is excluded. */
function isLeftShort({ in: list, refs, min, orReason }: Shapes['count'], not: Shapes['excludes'], pack: Pack): boolean {
  if (list !== not.in || refs === undefined || orReason === true || !refs.includes(not.ref)) return false;
  const least = quantityOf(min, pack);
  return least !== null && least <= refs.length && least > refs.length - 1;
}

/** Of the same things more are demanded than are allowed. */
function countsClash(a: Shapes['count'], b: Shapes['count'], pack: Pack): boolean {
  const [least, most] = [quantityOf(a.min, pack), quantityOf(b.max, pack)];
  if (a === b || least === null || most === null || least <= most || a.orReason === true) return false;
  const within = b.refs === undefined || (a.refs?.every((ref) => b.refs?.includes(ref)) ?? false);
  return within && (b.where === undefined || isSame(a.where, b.where));
}

/** An entry of a term that both speak of could not meet both. */
function entriesClash(a: Shapes['each'], b: Shapes['each']): boolean {
  const { field: one } = a.assert;
  const { field: other } = b.assert;
  if (a.in !== b.in || one === undefined || other === undefined || one.path !== other.path) return false;
  const shared = a.refs === undefined || b.refs === undefined || a.refs.some((ref) => b.refs?.includes(ref));
  return shared && keywordsClash(one, other);
}
