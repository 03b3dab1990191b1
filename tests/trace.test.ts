import { describe, expect, test } from 'vitest';
import { flipsJson } from '../src/format/proof/flips.ts';
import { traceJson } from '../src/format/proof/trace-json.ts';
import { settingIn, withOption } from '../src/language/readings.ts';
import { voiceOf } from '../src/messages/speak.ts';
import type { Pack } from '../src/model/pack.ts';
import { parseCases } from '../src/parse/cases.ts';
import { comparePlans } from '../src/prove/diff/plans.ts';
import { flipReadings } from '../src/prove/flips.ts';
import { changedClauses, copyFaults } from '../src/trace/citations.ts';
import { compareCopy } from '../src/trace/copy.ts';
import { isWhole, traceClauses } from '../src/trace/table.ts';
import { schemaErrors } from './schema-errors.ts';
import { checkText, copyIn, filesIn, PACKS, read } from './support.ts';

/** The plans of the fixtures that are by a pack. */
const plansOf = ({ id }: Pack) =>
  ['fixtures/plans', 'fixtures/careless', 'fixtures/packs/fire-drill/plans']
    .flatMap((folder) => filesIn(folder, '.yaml').map((file) => ({ file, text: read(folder, file) })))
    .filter(({ text }) => text.includes(`pack: ${id}`));

describe.each([...PACKS])('%s', (folder, pack) => {
  const { ledger } = pack;
  if (ledger === null) throw new Error(`${folder} has no ledger`);
  const files = filesIn(`fixtures/cases/${pack.id}`, '.yaml').map((file) => ({
    file,
    text: read('fixtures/cases', pack.id, file),
  }));
  const { cases } = parseCases(files, pack.id);
  const traced = traceClauses(pack, ledger, { folder: 'cases', rules: cases.map(({ rule }) => rule) }, null);

  test('every clause and every character is accounted for, and every cited clause leads to rules and cases', () => {
    const { clauses, characters } = traced.coverage;
    expect([clauses.cited + clauses.setAside, characters.cited + characters.setAside]).toEqual([
      pack.source.clauses,
      pack.source.length,
    ]);
    expect(isWhole(traced)).toBe(true);
    const loose = traced.clauses.filter(
      (each) => each.clause.aside === null && (each.rules.length === 0 || each.cases === 0),
    );
    expect(loose.map(({ clause }) => clause.number)).toEqual([]);
    expect(traced.untried).toEqual([]);
  });

  test('a ledger with a clause less is not whole, and says how much is missing', () => {
    const [first, ...rest] = ledger.clauses;
    const less = traceClauses(pack, { ...ledger, clauses: rest }, null, null);
    const length = (first?.span[1] ?? 0) - (first?.span[0] ?? 0);
    expect(isWhole(less)).toBe(false);
    const { clauses, characters } = less.coverage;
    expect(clauses.of - clauses.cited - clauses.setAside).toBe(1);
    expect(characters.of - characters.cited - characters.setAside).toBe(length);
  });

  test('the trace for other programs is as its schema says, with and without a copy', () => {
    const text = copyIn(folder) ?? '另一篇文字';
    const compared = compareCopy(pack, text.replace('。', '').replace('一', '二'));
    const faults = copyFaults(pack, compared).map(({ fault }) => fault);
    const copy = { file: 'a', isSame: compared.isSame, passedOver: [], changed: changedClauses(compared), faults };
    expect(schemaErrors('trace', traceJson({ ...traced, copy: null }, voiceOf('zh')))).toEqual([]);
    expect(schemaErrors('trace', traceJson({ ...traced, copy }, voiceOf('en')))).toEqual([]);
  });

  test('the option chosen changes nothing, and every other changes a rule', () => {
    const chosen = pack.interpretations.flatMap(({ options, choice }) => options.filter(({ id }) => id === choice));
    expect(comparePlans(pack, chosen.reduce(withOption, pack), plansOf(pack), {}).changes).toEqual([]);
    for (const reading of pack.interpretations) {
      for (const option of reading.options) {
        const read = withOption(pack, option);
        const isChosen = option.id === reading.choice;
        if (!isChosen) expect(read.rules, `${reading.id} ${option.id}`).not.toEqual(pack.rules);
        for (const setting of option.set ?? []) {
          const rule = read.rules.find(({ id }) => id === setting.rule);
          expect(rule && settingIn(rule, setting)).toEqual(setting.value);
        }
      }
    }
  });

  test('flipping finds the plans that come out otherwise', () => {
    const flips = flipReadings(pack, plansOf(pack).slice(0, 8), {});
    expect(flips.length).toBe(
      pack.interpretations.flatMap(({ options }) => options).length - pack.interpretations.length,
    );
    expect(flips.some(({ plans }) => plans.changes.length > 0)).toBe(true);
    expect(schemaErrors('flips', flipsJson(flips, pack.id))).toEqual([]);
  });

  test('what rests on an interpretation names it, a missing list as well', () => {
    const rules = new Map(pack.rules.map((rule) => [`${pack.id}/${rule.id}`, rule]));
    const found = plansOf(pack).flatMap(({ text }) => [
      ...checkText(text).findings,
      ...checkText(text.replace(/^(systems|drills|carriers):$/gm, 'x-$1:')).findings,
    ]);
    const spoken = found.map(({ rule, fault, interpretations }) => {
      const owed =
        fault.code === 'plan/missing-collection'
          ? fault.params.owed.map((each) => each.rule)
          : [rule.split('/').at(-1)];
      const rested = owed.flatMap((id) => rules.get(`${pack.id}/${id}`)?.interpretations ?? []);
      return { interpretations, rested };
    });
    expect(spoken.filter(({ rested }) => rested.length > 0).length).toBeGreaterThan(0);
    expect(spoken.filter(({ interpretations, rested }) => rested.some((id) => !interpretations.includes(id)))).toEqual(
      [],
    );
    expect(found.some(({ fault }) => fault.code === 'plan/missing-collection')).toBe(true);
  });
});
