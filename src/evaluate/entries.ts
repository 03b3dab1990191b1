import { isObject, valueAt } from '../language/pointer.ts';
import type { DemandedField } from '../model/assertion.ts';
import type { Json, Path } from '../model/document.ts';
import type { Fault } from '../model/fault.ts';
import type { Verdict } from '../model/outcome.ts';
import type { Term } from '../model/pack.ts';
import type { Entry, Plan } from '../model/plan.ts';
import { best, every, fail, PASS, SAID } from './verdict.ts';

/** Judges a list's entry of a term; of several, the one that comes out best counts. */
export function judgeEntry(plan: Plan, collection: string, term: Term, judge: (entry: Entry) => Verdict): Verdict {
  const counting = countingEntry(plan, collection, term, judge);
  if (counting !== null) return counting.verdict;
  const entries = plan.collections.get(collection) ?? [];
  const meant = entries.filter(({ ref }) => ref.meant === term);
  if (meant.length > 0) return every([SAID, best(meant.map(judge))]);
  return isMisplaced(plan, collection, term) ? SAID : fail(missing(collection, term));
}

/** The entry of a term that counts for a list, with how it is judged; null where no entry is surely the term's. */
export function countingEntry(
  plan: Plan,
  collection: string,
  term: Term,
  judge: (entry: Entry) => Verdict,
): { readonly entry: Entry; readonly verdict: Verdict } | null {
  const certain = (plan.collections.get(collection) ?? []).filter(({ ref }) => ref.known === term);
  if (certain.length === 0) return null;
  const judged = certain.map((entry) => ({ entry, verdict: judge(entry) }));
  const verdict = best(judged.map((one) => one.verdict));
  return judged.find((one) => one.verdict === verdict) ?? null;
}

/** The fault of an entry that is not there; it stands at the list's key. */
export function missing(collection: string, term: Term): Fault {
  const params = { term: term.label, collection };
  return { code: 'entry/missing', params, path: [collection], anchor: 'key', about: term.id };
}

/**
 * Whether something is written in a field of an entry; where all that would hold the field is absent, that is what is
 * missing.
 */
export function hasField(entry: Entry, { name, label }: DemandedField, term: Term): Verdict {
  const steps = name.split('/');
  if (isFilled(valueAt(entry.value, steps))) return PASS;
  const depth = steps.findIndex((_, index) => valueAt(entry.value, steps.slice(0, index + 1)) === undefined);
  const absent = depth === -1 ? steps : steps.slice(0, depth + 1);
  const field = absent.join('/');
  const params = { term: term.label, field, label: absent.length === steps.length ? label : null };
  return fail({ code: 'entry/missing-field', params, ...fieldPlace(entry, ...absent), about: field });
}

function isFilled(value: Json | undefined): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null;
}

/** Where a field of an entry is or should be, and where to point while it is absent. */
export function fieldPlace(entry: Entry, ...field: Path): { readonly path: Path; readonly near: Path } {
  const parent = field.length > 1 && isObject(entry.value[String(field[0])]) ? [...entry.path, String(field[0])] : null;
  return { path: [...entry.path, ...field], near: parent ?? [...entry.path, 'ref'] };
}

/** Whether a term's entry stands in a list that is not its own, which the reading of the plan has reported. */
export function isMisplaced(plan: Plan, collection: string, term: Term): boolean {
  if (collection === 'reporting') return false;
  return [...plan.collections.values()].some((entries) =>
    entries.some((entry) => entry.isMisplaced && entry.ref.known === term),
  );
}
