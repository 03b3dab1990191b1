import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { check } from '../src/check.ts';
import { compilePacks } from '../src/compile/packs.ts';
import type { Draft } from '../src/generate/draft.ts';
import { planText } from '../src/generate/yaml.ts';
import { loadPack } from '../src/load.ts';
import type { Checks } from '../src/model/check.ts';
import type { JsonObject } from '../src/model/document.ts';
import type { Pack } from '../src/model/pack.ts';
import { mutateDemands } from '../src/prove/demands/mutate.ts';
import { smallerPlans } from '../src/prove/witness/smaller.ts';
import { isClean, judge } from '../src/prove/witness/state.ts';
import { witnessOf } from '../src/prove/witness/witness.ts';
import { brief, PACKS, read } from './support.ts';

interface Proof {
  readonly about: string;
  readonly rules: Readonly<Record<string, { readonly where?: unknown; readonly assert: unknown }>>;
  readonly witness?: JsonObject;
  readonly conflict?: readonly string[];
  readonly gaveUp?: true;
}

const SAID = { zh: '小', en: 'Small' };
const checksOf = (pack: Pack) => compilePacks([pack], {}).get(pack.id) as Checks;

function smallPack(rules: Proof['rules']): Pack {
  const { title, terms } = parse(read('fixtures/witness/terms.yaml')) as JsonObject;
  const chapter = {
    title,
    terms,
    rules: Object.entries(rules).map(([id, { where, assert }]) => ({
      id,
      title: SAID,
      modality: 'must',
      applies: { kinds: '*', ...(where === undefined ? {} : { where }) },
      assert,
      citations: [{ clause: 1 }],
      remedy: SAID,
    })),
  };
  const { pack, findings } = loadPack([
    { file: 'pack.yaml', text: read('fixtures/witness/pack.yaml') },
    { file: 'duty.yaml', text: JSON.stringify(chapter) },
  ]);
  if (pack === null) throw new Error(findings.map(brief).join('; '));
  return pack;
}

/** That `check` has nothing to say of the plan as it is written, and that it would of every smaller one. */
function expectWitness(pack: Pack, plan: JsonObject): void {
  const { findings, summary } = check([pack], [{ file: 'a', text: planText(plan as unknown as Draft) }]);
  expect(findings.map(brief)).toEqual([]);
  expect(summary.needsReview + summary.unchecked).toBe(0);
  const checks = checksOf(pack);
  const spare = smallerPlans(plan).filter(({ plan: smaller }) => isClean(judge(smaller, checks)));
  expect(spare.map(({ path }) => path.join('/'))).toEqual([]);
}

describe.each([...PACKS.values()])('$id', (pack) => {
  test.each(pack.kinds)('the witness of $id passes, and nothing in it can be spared', (kind) => {
    const witness = witnessOf(checksOf(pack), kind);
    if (witness.kind !== 'found') throw new Error(witness.kind);
    expectWitness(pack, witness.plan);
    expect(witnessOf(checksOf(pack), kind)).toEqual(witness);
  });
});

test.each([...PACKS.values()])('in $id each thing that a rule demands is missed when it is broken', (pack) => {
  const { breaks, survivors, unbroken, score } = mutateDemands(checksOf(pack));
  const said = survivors.map(({ check: { id }, thing, detail }) => `${id} ${thing} ${detail}`);
  expect([...said, ...unbroken.map(({ id }) => id)]).toEqual([]);
  expect(breaks.length).toBeGreaterThan(pack.rules.length);
  expect(score).toBe(100);
});

test('a demand that nobody misses survives', () => {
  const either = {
    any: [{ includes: { in: 'systems', ref: 'patrol' } }, { includes: { in: 'systems', ref: 'roster' } }],
  };
  const both = { all: either.any };
  const { survivors, score } = mutateDemands(
    checksOf(smallPack({ either: { assert: either }, both: { assert: both } })),
  );
  expect(survivors.map(({ check: { rule }, detail }) => `${rule.id} ${detail}`)).toEqual([
    'either patrol',
    'either roster',
  ]);
  expect(score).toBe(50);
});

describe('small packs', () => {
  test.each(parse(read('fixtures/witness/proofs.yaml'), { schema: 'core' }) as Proof[])('$about', (proof) => {
    const pack = smallPack(proof.rules);
    const [kind] = pack.kinds;
    if (kind === undefined) throw new Error('no kind');
    const witness = witnessOf(checksOf(pack), kind);
    if (proof.witness !== undefined) {
      expect(witness.kind).toBe('found');
      if (witness.kind !== 'found') return;
      const { pack: _, period: __, unit, ...lists } = witness.plan;
      const { id: ___, name: ____, kind: _____, ...stated } = unit as JsonObject;
      expect({ ...(Object.keys(stated).length > 0 ? { unit: stated } : {}), ...lists }).toEqual(proof.witness);
      expectWitness(pack, witness.plan);
    } else if (proof.conflict !== undefined) {
      expect(witness.kind === 'conflict' ? witness.checks.map(({ rule }) => rule.id) : witness.kind).toEqual(
        proof.conflict,
      );
    } else expect(witness.kind).toBe('gaveUp');
  });
});

const system = fc.constantFrom('patrol', 'roster');
const drill = fc.constantFrom('fire', 'flood');
const cadence = fc.constantFrom('monthly', 'quarterly', 'annual');
const size = fc.oneof(
  fc.record({ minimum: fc.integer({ min: 0, max: 3 }) }),
  fc.record({ maximum: fc.integer({ min: 0, max: 3 }) }),
  fc.record({ const: fc.integer({ min: 0, max: 3 }) }),
);
const sized = size.map((keywords) => ({ field: { path: '/size', ...keywords } }));
const leaf = fc.oneof(
  fc.record({ includes: fc.record({ in: fc.constant('systems'), ref: system, fields: fc.constant(['owner']) }) }),
  fc.record({ includes: fc.record({ in: fc.constant('drills'), ref: drill }) }),
  fc.record({ excludes: fc.record({ in: fc.constant('systems'), ref: system }) }),
  fc.record({ cadence: fc.record({ in: fc.constantFrom('systems', 'reporting'), ref: system, atLeast: cadence }) }),
  fc.record({
    onEvent: fc.record({ in: fc.constant('reporting'), ref: system, event: fc.constantFrom('start', 'end') }),
  }),
  fc.record({ each: fc.record({ in: fc.constant('drills'), assert: sized }) }),
  fc.record({ count: fc.record({ in: fc.constant('drills'), where: sized, min: fc.integer({ min: 1, max: 2 }) }) }),
  fc.record({ count: fc.record({ in: fc.constant('drills'), max: fc.integer({ min: 0, max: 2 }) }) }),
  fc.constant({ covers: { values: ['alarm', 'escape'], in: ['systems', 'drills'], field: 'serves' } }),
  fc.constant({ refersTo: { in: ['reporting'], field: 'ref', to: { in: ['systems'] } } }),
);
const assertion = fc.oneof(
  { weight: 3, arbitrary: leaf },
  fc.record({ any: fc.tuple(leaf, leaf) }),
  fc.record({ all: fc.tuple(leaf, leaf) }),
);
const rules = fc
  .array(assertion, { minLength: 1, maxLength: 4 })
  .map((all) => Object.fromEntries(all.map((assert, index) => [`r${index}`, { assert }])));

test('of any small pack a witness passes with nothing to spare, or each rule in conflict is needed for it', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(rules, (some) => {
      const pack = smallPack(some);
      const [kind] = pack.kinds;
      if (kind === undefined) return;
      const witness = witnessOf(checksOf(pack), kind);
      seen.add(witness.kind);
      if (witness.kind === 'found') expectWitness(pack, witness.plan);
      if (witness.kind !== 'conflict') return;
      const ids = witness.checks.map(({ rule }) => rule.id);
      const kept = (without: string) =>
        Object.fromEntries(Object.entries(some).filter(([id]) => ids.includes(id) && id !== without));
      for (const id of ids.length > 1 ? ids : []) {
        expect(witnessOf(checksOf(smallPack(kept(id))), kind).kind).toBe('found');
      }
    }),
    { numRuns: 150, seed: 7 },
  );
  expect([...seen].sort()).toEqual(['conflict', 'found']);
});
