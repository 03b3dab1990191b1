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
  const draft = (assert: Rule['assert']) =>
    draftPlan(pack, { ...options, illustrate: true, kind, range, rules: [{ ...rule, assert, modality: 'must' }] });
  const passing = draft(rule.assert);
  const tooMuch = excessOf(rule.assert, pack, options.parameters);
  if (tooMuch !== null) return { passing, failing: draft(tooMuch) };
  const failing = structuredClone(passing);
  spoil(rule.assert, failing);
  return { passing, failing };
}

/** What a plan must have to break a rule that forbids; null where the rule demands. */
function excessOf(assert: Rule['assert'], pack: Pack, parameters: ExampleOptions['parameters']): Rule['assert'] | null {
  if (assert.excludes !== undefined) return { includes: assert.excludes };
  const { max, min: _, ...rest } = assert.count ?? {};
  if (assert.count === undefined || max === undefined) return null;
  const most = typeof max === 'number' ? max : (parameters[`${pack.id}/${max.parameter}`] ?? 0);
  return { count: { ...assert.count, ...rest, min: Number(most) + 1 } };
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
  excludes: () => false,
  count: ({ in: list }, draft) => {
    const [first] = entriesIn(list, { draft });
    if (first !== undefined) remove(list, draft, (each) => each === first);
    return first !== undefined;
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
