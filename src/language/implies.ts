import type { Assertion, AssertionKind, Count } from '../model/assertion.ts';
import type { Term } from '../model/pack.ts';
import { isRarer } from './cadence.ts';
import { narrower } from './narrower.ts';

type Of<K extends AssertionKind> = Extract<Assertion, { readonly kind: K }>;
/** The kinds that hold no other alternatives. */
type Plain = Exclude<AssertionKind, 'all' | 'any'>;

/**
 * Whether whatever meets the first assertion meets the second. A yes is certain; a no may only mean that the form does
 * not show it. Things are the same where their ids are, so that two editions of a pack can be compared.
 */
export function implies(strong: Assertion, weak: Assertion): boolean {
  if (weak.kind === 'all') return weak.of.every((each) => implies(strong, each));
  if (strong.kind === 'any') return strong.of.every((each) => implies(each, weak));
  if (strong.kind === 'all') return strong.of.some((each) => implies(each, weak));
  if (weak.kind === 'any') return weak.of.some((each) => implies(strong, each));
  if (strong.kind === weak.kind) {
    const judge = IMPLIES[strong.kind] as (strong: Assertion, weak: Assertion) => boolean;
    return judge(strong, weak);
  }
  return isPresence(weak) && 'term' in strong && strong.kind !== 'excludes' && isSameEntry(strong, weak);
}

/** Whether two assertions, each of which may be absent and then always holds, are met by the same plans. */
export function isSame(one: Assertion | null, other: Assertion | null): boolean {
  return impliesOrNone(one, other) && impliesOrNone(other, one);
}

/** The same for conditions, where absence means that all meet it. */
export function impliesOrNone(strong: Assertion | null, weak: Assertion | null): boolean {
  return weak === null || (strong !== null && implies(strong, weak));
}

const IMPLIES: { readonly [K in Plain]: (strong: Of<K>, weak: Of<K>) => boolean } = {
  includes: (strong, weak) =>
    isSameEntry(strong, weak) &&
    weak.parts.every(({ id }) => strong.parts.some((part) => part.id === id)) &&
    weak.fields.every(({ name }) =>
      strong.fields.some((field) => field.name === name || field.name.startsWith(`${name}/`)),
    ),
  excludes: (strong, weak) => isSameEntry(strong, weak),
  count: (strong, weak) => strong.collection === weak.collection && countsImply(strong, weak),
  cadence: (strong, weak) => isSameEntry(strong, weak) && !isRarer(strong.atLeast, weak.atLeast),
  onEvent: (strong, weak) =>
    isSameEntry(strong, weak) &&
    strong.event.id === weak.event.id &&
    (weak.timing === null || weak.timing === strong.timing),
  each: (strong, weak) =>
    strong.collection === weak.collection && isAmong(weak.terms, strong.terms) && implies(strong.assert, weak.assert),
  refersTo: (strong, weak) =>
    strong.field === weak.field &&
    strong.to.field === weak.to.field &&
    isSubset(weak.collections, strong.collections) &&
    isSubset(strong.to.collections, weak.to.collections) &&
    (weak.to.term === null
      ? true
      : weak.to.term.id === strong.to.term?.id && strong.to.collections[0] === weak.to.collections[0]),
  covers: (strong, weak) =>
    strong.field === weak.field &&
    isAmong(weak.values, strong.values) &&
    isSubset(strong.collections, weak.collections),
  field: (strong, weak) => strong.path.join('/') === weak.path.join('/') && narrower(strong.keywords, weak.keywords),
  manual: () => true,
};

/** Fewer that count make a least number harder to reach, and a greatest one easier to keep to. */
function countsImply(strong: Count, weak: Count): boolean {
  const least =
    weak.min === 0 ||
    (strong.min >= weak.min &&
      countsAmong(strong, weak) &&
      (!strong.orReason || (weak.orReason && isAmong(strong.excusable, weak.excusable))));
  const most = weak.max === null || (strong.max !== null && strong.max <= weak.max && countsAmong(weak, strong));
  return least && most;
}

/** Whether all that one counts, the other counts. */
function countsAmong(few: Count, many: Count): boolean {
  return isAmong(few.terms, many.terms) && impliesOrNone(few.where, many.where);
}

/** Whether an assertion only asks that an entry be there. */
function isPresence(assertion: Assertion): assertion is Of<'includes'> {
  return assertion.kind === 'includes' && assertion.parts.length === 0 && assertion.fields.length === 0;
}

interface OfEntry {
  readonly collection: string;
  readonly term: Term;
}

function isSameEntry(one: OfEntry, other: OfEntry): boolean {
  return one.collection === other.collection && one.term.id === other.term.id;
}

/** Null stands for all terms. */
function isAmong(few: readonly Term[] | null, many: readonly Term[] | null): boolean {
  if (many === null) return true;
  return few?.every(({ id }) => many.some((term) => term.id === id)) ?? false;
}

function isSubset(few: readonly string[], many: readonly string[]): boolean {
  return few.every((each) => many.includes(each));
}
