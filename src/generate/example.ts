import { CADENCES } from '../language/cadence.ts';
import type { AssertionShape, Pack, Parameter, Rule } from '../model/pack.ts';
import { type Draft, type DraftEntry, entriesIn } from './draft.ts';
import { draftPlan } from './plan.ts';

/** Two small plans: one that meets a rule and one that does not. Other rules are not looked at. */
export interface Example {
  readonly passing: Draft;
  readonly failing: Draft;
}

/** What examples are made for; `fill` gives the text of an open place, by its field. */
export interface ExampleOptions {
  readonly unit: { readonly id: string; readonly name: string };
  readonly fill: (field: string) => string;
  readonly parameters: Readonly<Record<string, Parameter['value']>>;
}

/** The examples that `explain` shows and that tests run against the rule. */
export function exampleOf(pack: Pack, rule: Rule, options: ExampleOptions): Example {
  const { kinds } = rule.applies;
  const kind = (kinds === '*' ? pack.kinds[0]?.id : kinds[0]) ?? '';
  const range = rule.effective ?? pack.effective;
  const passing = draftPlan(pack, { ...options, kind, range, rules: [{ ...rule, modality: 'must' }] });
  const failing = structuredClone(passing);
  spoil(rule.assert, failing);
  return { passing, failing };
}

type Shapes = Required<AssertionShape>;

/** Breaks a draft for each kind of assertion; false where there was nothing to break. */
const SPOILERS: { readonly [K in keyof Shapes]: (shape: Shapes[K], draft: Draft) => boolean } = {
  includes: ({ in: list, ref, parts, fields }, draft) => {
    const entry = entriesIn(list, { draft }).find((each) => each.ref === ref);
    if (entry === undefined) return false;
    if (parts !== undefined && Array.isArray(entry.parts) && entry.parts.length > 1) entry.parts.pop();
    else if (fields !== undefined) delete entry[fields.at(-1)?.split('/')[0] ?? ''];
    else remove(list, draft, (each) => each.ref === ref);
    return true;
  },
  excludes: ({ in: list, ref }, draft) => {
    draft[list] = [...entriesIn(list, { draft }), { ref }];
    return true;
  },
  count: ({ in: list, refs, min, max }, draft) => {
    const entries = entriesIn(list, { draft });
    if (min !== undefined && entries.length > 0) draft[list] = entries.slice(1);
    else if (typeof max === 'number')
      draft[list] = Array.from({ length: max + 1 }, (_, index) => ({
        ref: refs?.[index] ?? refs?.[0] ?? entries[0]?.ref,
      }));
    else return false;
    return true;
  },
  cadence: ({ in: list, ref }, draft) => {
    const entry = entriesIn(list, { draft }).find((each) => each.ref === ref);
    if (entry === undefined) return false;
    if (list === 'reporting') (entry.due as string[]).pop();
    else {
      const rarer = CADENCES[CADENCES.findIndex(({ id }) => id === entry.cadence) + 1];
      if (rarer === undefined) delete entry.cadence;
      else entry.cadence = rarer.id;
    }
    return true;
  },
  onEvent: ({ in: list, ref }, draft) => {
    const entry = entriesIn(list, { draft }).find((each) => each.ref === ref);
    delete entry?.on;
    return entry !== undefined;
  },
  each: ({ in: list, assert }, draft) => {
    const [entry] = entriesIn(list, { draft });
    return entry !== undefined && spoil(assert, entry as unknown as Draft);
  },
  refersTo: ({ to }, draft) => {
    for (const list of to.in) {
      const target = entriesIn(list, { draft }).find(({ ref }) => to.ref === undefined || ref === to.ref);
      if (target === undefined) continue;
      if (to.field === 'serves' && target.serves !== undefined) delete target.serves;
      else remove(list, draft, (each) => each === target);
      return true;
    }
    return false;
  },
  covers: ({ values, in: lists }, draft) => {
    const host = lists.flatMap((list) => entriesIn(list, { draft })).find(({ serves }) => Array.isArray(serves));
    if (host === undefined) return false;
    host.serves = (host.serves as string[]).filter((served) => served !== values.at(-1));
    return true;
  },
  field: ({ path, const: constant }, draft) => {
    const steps = path.split('/').slice(1);
    const parent = steps
      .slice(0, -1)
      .reduce<unknown>(
        (value, step) => (value as Record<string, unknown> | undefined)?.[step === '*' ? 0 : step],
        draft,
      );
    const last = steps.at(-1) === '*' ? 0 : (steps.at(-1) ?? '');
    if (typeof parent !== 'object' || parent === null) return false;
    if (typeof constant === 'boolean') (parent as Record<string, unknown>)[last] = !constant;
    else delete (parent as Record<string, unknown>)[last];
    return true;
  },
  all: (shapes, draft) => shapes.toReversed().some((shape) => spoil(shape, draft)),
  any: (shapes, draft) => shapes.map((shape) => spoil(shape, draft)).includes(true),
  manual: (_, draft) => delete draft.attested,
};

function spoil(shape: AssertionShape, draft: Draft): boolean {
  const [kind, body] = Object.entries(shape)[0] as [keyof Shapes, never];
  return SPOILERS[kind](body, draft);
}

function remove(list: string, draft: Draft, isGone: (entry: DraftEntry) => boolean): void {
  draft[list] = entriesIn(list, { draft }).filter((entry) => !isGone(entry));
}
