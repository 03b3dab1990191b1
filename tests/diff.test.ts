import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { diffJson } from '../src/format/proof/diff-json.ts';
import { loadPack } from '../src/load.ts';
import { voiceOf } from '../src/messages/speak.ts';
import type { PackDiff } from '../src/model/diff.ts';
import type { Pack } from '../src/model/pack.ts';
import { comparePacks } from '../src/prove/diff/compare.ts';
import { comparePlans } from '../src/prove/diff/plans.ts';
import { versionFaults } from '../src/prove/diff/understated.ts';
import { raised, riseOf } from '../src/prove/diff/version.ts';
import { packFindings } from '../src/report/packs.ts';
import { schemaErrors } from './schema-errors.ts';
import { PACKS, packFiles, read } from './support.ts';

interface Edit {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly there: string | readonly string[];
  readonly back: string | readonly string[];
  readonly bump: readonly [string, string];
}

const FOLDER = 'fixtures/packs/fire-drill';
const BASE = PACKS.get(FOLDER) as Pack;
const EDITS = parse(read('fixtures/diff/edits.yaml')) as readonly Edit[];

function edited({ file, from, to }: Pick<Edit, 'file' | 'from' | 'to'>): Pack {
  const files = packFiles(FOLDER).map((each) => {
    if (each.file !== `${file}.yaml`) return each;
    expect(each.text).toContain(from);
    return { ...each, text: each.text.replace(from, () => to) };
  });
  const { pack } = loadPack(files);
  if (pack === null) throw new Error(`${from} → ${to} breaks the pack`);
  return pack;
}

const brief = ({ differences }: PackDiff) => differences.map(({ effect, what, id }) => `${effect} ${what} ${id}`);

describe('what an edit of a pack comes to, and what taking it back does', () => {
  test.each(EDITS)('$file: $from → $to', (edit) => {
    const pack = edited(edit);
    const [there, back] = [comparePacks(BASE, pack), comparePacks(pack, BASE)];
    expect([brief(there), brief(back)]).toEqual([[edit.there].flat(), [edit.back].flat()]);
    expect([there.bump, back.bump]).toEqual(edit.bump);
    // What is told of a difference says where it is.
    for (const { effect, details } of [...there.differences, ...back.differences]) {
      expect(details.length > 0).toBe(effect !== 'added' && effect !== 'removed');
    }
  });
});

test.each(EDITS)('what is said for programs of $file: $from → $to is as its schema says', (edit) => {
  const now = edited(edit);
  const [there, back] = [comparePacks(BASE, now), comparePacks(now, BASE)];
  expect(there.understated).toBe(there.bump !== 'none');
  const found = packFindings(versionFaults(now, there), new Map());
  expect(found.map(({ fault }) => fault.path)).toEqual(there.understated ? [['version']] : []);
  const inputs = ['bad.yaml', 'good.json', 'good.yaml'].map((file) => ({ file, text: read(FOLDER, 'plans', file) }));
  expect(schemaErrors('diff', diffJson(there, found, null, voiceOf('zh')))).toEqual([]);
  expect(schemaErrors('diff', diffJson(back, [], comparePlans(now, BASE, inputs, {}), voiceOf('en')))).toEqual([]);
});

test.each([...PACKS.values()])('$id does not differ from itself', (pack) => {
  expect(comparePacks(pack, structuredClone(pack)).differences).toEqual([]);
});

test.each([
  ['1.2.3', '1.2.3', 'none', '1.2.3'],
  ['1.2.3', '1.2.4', 'patch', '1.2.4'],
  ['1.2.3', '1.3.0', 'minor', '1.3.0'],
  ['1.2.3', '2.0.0', 'major', '2.0.0'],
  ['1.9.0', '1.10.0', 'minor', '1.10.0'],
  ['2.0.0', '1.9.9', 'none', '2.0.0'],
] as const)('%s to %s is a rise of %s', (from, to, bump, due) => {
  expect(riseOf(from, to)).toBe(bump);
  expect(raised(from, bump)).toBe(due);
});

describe('plans under two editions', () => {
  const inputs = ['bad.yaml', 'good.json', 'good.yaml'].map((file) => ({ file, text: read(FOLDER, 'plans', file) }));
  const changesOf = (edit: Pick<Edit, 'file' | 'from' | 'to'>, turned = false) => {
    const pack = edited(edit);
    const [old, now] = turned ? [pack, BASE] : [BASE, pack];
    return comparePlans(old, now, inputs, {}).changes.map(
      ({ file, from, to, newlyFails, outcomes, appeared, vanished }) => ({
        plan: `${file} ${from} ${to}${newlyFails ? ' !' : ''}`,
        rules: outcomes.map(({ rule, from, to, findings }) => `${rule} ${from} ${to} ${findings.map(placed).join()}`),
        plain: [...appeared.map((each) => `+${placed(each)}`), ...vanished.map((each) => `-${placed(each)}`)],
      }),
    );
  };
  const placed = ({ fault, span }: { fault: { code: string }; span: { start: { line: number; column: number } } }) =>
    `${fault.code} @ ${span.start.line}:${span.start.column}`;

  test('the same edition changes nothing', () => {
    expect(comparePlans(BASE, BASE, inputs, {})).toEqual({ compared: 3, others: 0, changes: [] });
  });

  const weekly = { file: 'drills', from: 'atLeast: quarterly', to: 'atLeast: weekly' };
  test('a rule that is tightened fails who was right, and the other way round they pass again', () => {
    expect(changesOf(weekly)).toEqual([
      {
        plan: 'good.json pass fail !',
        rules: ['evacuation-drill.kindergarten pass fail cadence/too-rare @ 9:18'],
        plain: [],
      },
    ]);
    expect(changesOf(weekly, true)).toEqual([
      { plan: 'good.json fail pass', rules: ['evacuation-drill.kindergarten fail pass '], plain: [] },
    ]);
  });

  test('a name that is lost is a finding at the plan that uses it', () => {
    const lost = { file: 'pack', from: 'id: middle, label: { zh: 初中', to: 'id: junior, label: { zh: 初中学校' };
    const pack = packFiles(FOLDER).map(({ file, text }) => ({
      file,
      text: text.replace(lost.from, lost.to).replaceAll('middle', 'junior'),
    }));
    const { changes } = comparePlans(BASE, loadPack(pack).pack as Pack, inputs, {});
    expect(changes.map(({ file, from, to, newlyFails }) => `${file} ${from} ${to} ${newlyFails}`)).toEqual([
      'good.yaml pass unchecked true',
    ]);
    expect(changes[0]?.appeared.map(placed)).toEqual(['plan/unknown-kind @ 6:9']);
  });

  test('what is no plan of the pack is counted, not compared', () => {
    const other = { file: 'other.yaml', text: 'pack: another\n' };
    expect(comparePlans(BASE, BASE, [...inputs, other], {})).toEqual({ compared: 3, others: 1, changes: [] });
  });
});
