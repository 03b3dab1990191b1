import { describe, expect, test } from 'vitest';
import { compilePacks, ruleCompiler } from '../src/compile/packs.ts';
import { mutationJson } from '../src/format/proof/mutation-json.ts';
import { voiceOf } from '../src/messages/speak.ts';
import type { Rule } from '../src/model/pack.ts';
import { mutateDemands } from '../src/prove/demands/mutate.ts';
import { mutantsOf } from '../src/prove/mutants/mutants.ts';
import { mutateRules } from '../src/prove/mutants/prove.ts';
import { rememberedWitnesses } from '../src/prove/witness/witness.ts';
import { packFindings } from '../src/report/packs.ts';
import { schemaErrors } from './schema-errors.ts';
import { casesIn, FIRE_DRILL, gardenMutation, PACKS } from './support.ts';

describe.each([...PACKS.values()])('mutants of $id', (pack) => {
  const { mutants, killed, faults } = mutateRules(pack, casesIn(pack).ready);

  test('cases notice at least 95 in 100, and the pack explains the others', () => {
    expect(mutants).toBeGreaterThan(pack.rules.length);
    expect(killed / mutants).toBeGreaterThanOrEqual(0.95);
    expect(faults).toEqual([]);
  });

  test('what is said for programs is as its schema says, with survivors and without', () => {
    const [checks] = compilePacks([pack], {}).values();
    const demands = checks && mutateDemands(checks, rememberedWitnesses());
    if (demands === undefined) expect.fail(pack.id);
    const about = { id: pack.id, version: pack.version, rules: pack.rules.length };
    const garden = gardenMutation();
    for (const { faults, ...rules } of [mutateRules(pack, []), garden]) {
      const survivors = demands.breaks.slice(0, 3);
      const findings = packFindings(faults.slice(0, 50), new Map());
      const report = { pack: about, demands: { ...demands, survivors }, rules, findings };
      expect(schemaErrors('mutation', mutationJson(report, voiceOf('zh')))).toEqual([]);
    }
  });

  test('without cases none is noticed', () => {
    const bare = mutateRules(pack, []);
    expect(bare.killed).toBe(0);
    expect(bare.faults.length).toBe(bare.mutants);
  });

  test('each has its own name in its rule', () => {
    for (const rule of pack.rules) {
      const ids = mutantsOf(rule, pack, ruleCompiler(pack, {})).mutants.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

/** What is changed in a rule: each kind of assertion and of scope. */
const RULES: readonly (readonly [string, readonly string[]])[] = [
  ['evacuation-drill', ['/assert/all/0/includes/fields -owner', '/assert/all/1/cadence/atLeast =weekly']],
  ['evacuation-drill', ['/applies/kinds -primary', '/applies/kinds +kindergarten', '/modality =should']],
  ['evacuation-drill.steps', ['/assert/includes/parts -alarm', '/assert/includes/parts -roll-call']],
  ['night-drill', ['/applies/where -', '/applies/where/field/const =false', '/assert/all/1 -']],
  ['whole-school-drills', ['/assert/count/min =1', '/assert/count/min =3', '/assert/count/min =2']],
  ['whole-school-drills', ['/assert/count/where -', '/modality =must', '/modality =may']],
  ['lessons-kept', ['/assert/count/max =1', '/assert/count/max =3']],
  ['drill-facts', ['/assert/each/assert/all/0/field/format -', '/assert/each/assert/all/1/field/minimum =2']],
  ['drill-length', ['/assert/each/refs -', '/assert/each/assert/field/maximum =29']],
  ['new-pupil-drill', ['/assert/all/1/onEvent/event =holiday', '/assert/all/1/onEvent/timing =before']],
  ['new-pupil-drill', ['/assert/all/1/onEvent/timing -']],
  ['four-subjects', ['/assert/covers/values -subject-escape']],
  ['reports-in-plan', ['/assert/refersTo/to/in -equipment']],
  ['equipment-numbers', ['/assert/each/assert/field/pattern -']],
  ['inspections', ['/assert/each/assert/all/0/field/minItems =2', '/assert/each/assert/all/2/field/enum -repaired']],
  ['alarm-or-address', ['/assert/any/0 -', '/assert/any/1 -']],
  ['heating-check', ['/effective/from =2026-11-14', '/effective/from =2026-11-16', '/effective/until =2027-03-14']],
  ['heating-check', ['/effective/until =2027-03-16', '/effective -']],
];

test.each(RULES)('%s is changed at %j', (id, expected) => {
  const rule = FIRE_DRILL.rules.find((each) => each.id === id) as Rule;
  const { mutants } = mutantsOf(rule, FIRE_DRILL, ruleCompiler(FIRE_DRILL, {}));
  expect(mutants.map((mutant) => mutant.id)).toEqual(expect.arrayContaining([...expected]));
});

test('what no plan can tell from the rule is counted apart', () => {
  const attested = FIRE_DRILL.rules.find(({ id }) => id === 'muster-point') as Rule;
  const whole = { ...attested, effective: FIRE_DRILL.effective, modality: 'must' as const };
  const { mutants, equivalent } = mutantsOf(whole, FIRE_DRILL, ruleCompiler(FIRE_DRILL, {}));
  // Its strength, a day more at either end of the pack's own period, and no period at all.
  expect(equivalent).toBe(4);
  expect(mutants.map(({ kind }) => kind).filter((kind) => kind === 'period')).toHaveLength(2);
});

test('a survivor with a reason is no fault, and a reason without a survivor is one', () => {
  const { explained, faults } = gardenMutation();
  expect(explained.map(({ mutant }) => mutant)).toEqual(['/applies/kinds -middle']);
  expect(faults.map(({ fault }) => fault.code).toSorted()).toEqual([
    'mutant/stale-reason',
    'mutant/survived',
    'mutant/survived',
    'mutant/survived',
  ]);
});
