import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../src/check.ts';
import { lintThoroughly } from '../src/lint/thorough/lints.ts';
import { loadPack } from '../src/load.ts';
import type { RuleMutation } from '../src/model/mutation.ts';
import type { Pack } from '../src/model/pack.ts';
import type { Finding, Report } from '../src/model/report.ts';
import { coverageOf } from '../src/prove/cases/coverage.ts';
import type { WitnessOf } from '../src/prove/cases/plan.ts';
import { type ProvedCases, proveCases } from '../src/prove/cases/prove.ts';
import { mutateRules } from '../src/prove/mutants/prove.ts';
import { packFindings } from '../src/report/packs.ts';

export const ROOT = join(import.meta.dirname, '..');
export const FIXTURES = join(ROOT, 'fixtures');

export function read(...path: readonly string[]): string {
  return readFileSync(join(ROOT, ...path), 'utf8');
}

/** The files under a folder of the project whose names end so, relative to the folder. */
export function filesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .sort();
}

export function packFiles(folder: string): readonly { readonly file: string; readonly text: string }[] {
  return readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((file) => ({ file, text: read(folder, file) }));
}

/** The copy of the source that lies in a pack's folder; null where there is none. */
export function copyIn(folder: string): string | null {
  return existsSync(join(ROOT, folder, 'source.txt')) ? read(folder, 'source.txt') : null;
}

function packIn(folder: string): Pack {
  const { pack, findings } = loadPack(packFiles(folder));
  if (pack === null || findings.length > 0) throw new Error(`${folder}: ${findings.map(brief).join('; ')}`);
  return pack;
}

/** Every pack that must work, by its folder. */
export const PACKS: ReadonlyMap<string, Pack> = new Map(
  ['rules/hubin-2008', 'fixtures/packs/fire-drill'].map((folder) => [folder, packIn(folder)]),
);

export function checkText(text: string, file = 'plan.yaml', parameters = {}): Report {
  return check([...PACKS.values()], [{ file, text }], { parameters });
}

/** A finding as fixtures write it. */
export function brief({ rule, fault, span, severity }: Finding): string {
  return `${rule} ${fault.code} ${span.start.line}:${span.start.column} ${severity}`;
}

export const FIRE_DRILL: Pack = PACKS.get('fixtures/packs/fire-drill') as Pack;

/** What is wrong with a file of `fixtures/faulty-cases/`. */
export function faultyCases(file: string): readonly Finding[] {
  const inputs = [{ file, text: read('fixtures/faulty-cases', file) }];
  return proveCases(FIRE_DRILL, inputs, smallWitness).findings;
}

/** One kind has a plan to change, of one the rules are in conflict, and of the others nothing is known. */
export const smallWitness: WitnessOf = ({ all }, { id: kind }) => {
  if (kind === 'high') return { kind: 'conflict', checks: all.slice(0, 2) };
  if (kind !== 'primary') return { kind: 'gaveUp', tried: 1 };
  const unit = { id: 'a', name: 'a', kind, dormitory: false, premises: 'own' };
  const equipment = [{ ref: 'extinguisher', owner: '总务主任', location: '每层楼梯口', quantity: 24 }];
  const period = { from: '2026-09-01', until: '2027-01-22' };
  return { kind: 'found', plan: { pack: 'fire-drill', unit, period, equipment }, size: { entries: 1, values: 16 } };
};

/** What the cases of a pack leave to be shown, were there none. */
export function withoutCases(pack: Pack): readonly Finding[] {
  return packFindings(coverageOf(pack, []).faults, new Map(), 'case');
}

/** What the cases of a pack of `PACKS` give, from where they mirror it. */
export function casesIn({ id }: Pack): ProvedCases {
  const folder = `fixtures/cases/${id}`;
  const pack = [...PACKS.values()].find((each) => each.id === id) as Pack;
  const inputs = filesIn(folder, '.yaml').map((file) => ({ file, text: read(folder, file) }));
  return proveCases(pack, inputs, smallWitness);
}

/** A small pack whose cases miss some changes; one has a reason, and one reason has had its day. */
export function gardenMutation(): RuleMutation {
  const pack = loadPack(packFiles('fixtures/cli/mutate/pack')).pack as Pack;
  const inputs = [{ file: 'duty.yaml', text: read('fixtures/cli/mutate/cases/duty.yaml') }];
  return mutateRules(pack, proveCases(pack, inputs, smallWitness).ready);
}

/** A pack with all that is wrong with it; where `lint.json` says by what to look, thoroughly. */
export function linted(folder: string) {
  const options = existsSync(join(ROOT, folder, 'lint.json')) ? JSON.parse(read(folder, 'lint.json')) : null;
  return loadPack(packFiles(folder), copyIn(folder), (pack) =>
    options === null ? [] : lintThoroughly(pack, { ...options, tested: new Set(options.tested) }),
  );
}
