import type { CaseResult, ReadyCase } from '../../model/case.ts';
import type { Document, Input } from '../../model/document.ts';
import type { Fault, PackFault } from '../../model/fault.ts';
import type { Pack } from '../../model/pack.ts';
import type { Finding } from '../../model/report.ts';
import { parseCases } from '../../parse/cases.ts';
import { packFindings } from '../../report/packs.ts';
import type { WitnessOf } from './plan.ts';
import { readyCases } from './ready.ts';
import { runCase } from './run.ts';

/** All that came of the cases of a pack: `findings` has an unmet case once, and what could not be run. */
export interface ProvedCases {
  readonly pack: Pack;
  readonly ready: readonly ReadyCase[];
  readonly results: readonly CaseResult[];
  readonly findings: readonly Finding[];
  readonly documents: ReadonlyMap<string, Document>;
}

/** Runs the cases in some files: text in, results out. Never throws; what can't be run is a finding. */
export function proveCases(pack: Pack, inputs: readonly Input[], witnessOf: WitnessOf): ProvedCases {
  const { cases, documents, faults } = parseCases(inputs, pack.id);
  const readied = readyCases(pack, cases, witnessOf);
  const results = readied.cases.map((ready) => runCase(ready));
  const unmet = results.flatMap((result) => (result.isMet ? [] : [unmetFault(result)]));
  const findings = packFindings([...faults, ...readied.faults, ...unmet], documents, 'case');
  return { pack, ready: readied.cases, results, findings, documents };
}

function unmetFault({ case: { rule, name, origin }, expected, actual }: CaseResult): PackFault {
  const params = { rule, name, expected: [expected].flat(), actual: [actual].flat() };
  const fault: Fault = { code: 'case/unmet', params, path: [...origin.path, 'expect'] };
  return { file: origin.file, fault };
}
