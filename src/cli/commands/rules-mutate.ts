import { compilePacks } from '../../compile/packs.ts';
import { mutationJson } from '../../format/proof/mutation-json.ts';
import { mutationText } from '../../format/proof/mutation-text.ts';
import { inPercent, scoreOf } from '../../format/proof/score.ts';
import { findingsText } from '../../format/text.ts';
import type { MutationReport } from '../../model/mutation.ts';
import type { Pack } from '../../model/pack.ts';
import type { DemandMutation } from '../../model/proof.ts';
import type { WitnessOf } from '../../prove/cases/plan.ts';
import { proveCases } from '../../prove/cases/prove.ts';
import { mutateDemands } from '../../prove/demands/mutate.ts';
import { mutateRules } from '../../prove/mutants/prove.ts';
import { rememberedWitnesses } from '../../prove/witness/witness.ts';
import { packFindings } from '../../report/packs.ts';
import { readCasesOf } from '../cases-folder.ts';
import { type CommonFlags, type Context, wantsColor } from '../context.ts';
import { EXIT } from '../exit.ts';
import type { ProofFormat } from '../flags.ts';
import { documentsOf } from '../pack-documents.ts';
import { onePack } from '../packs.ts';
import { findSettings } from '../settings.ts';
import { Trouble } from '../trouble.ts';

export interface MutateFlags extends CommonFlags {
  readonly cases?: string;
  readonly minScore?: number;
  readonly format?: ProofFormat;
}

/** What must be seen of broken demands, and noticed of changed rules, in per cent, where nothing else is asked for. */
const LEAST = { demands: 100, rules: 95 };

/** Breaks what the rules of a pack demand, and changes the rules: 1 where too little of either is noticed, or where a change that nothing notices has no reason. */
export async function run(this: Context, flags: MutateFlags): Promise<void> {
  const { machine, voice } = this;
  const settings = await findSettings(machine.cwd, voice);
  const pack = await onePack(flags.pack ?? [], settings, this);
  const [named = null] = [...(flags.pack ?? []), ...settings.packs.map(({ path }) => path)];
  const { inputs } = readCasesOf(pack, named, flags.cases ?? null, machine);
  const witnessOf = rememberedWitnesses();
  const { ready, findings } = proveCases(pack, inputs, witnessOf);
  if (findings.length > 0) {
    const details = findingsText({ findings, packs: [] }, voice, false);
    throw new Trouble(() => voice.catalogue.ui.mutation.unmet({ cases: findings.length }), details);
  }
  const { faults, ...rules } = mutateRules(pack, ready);
  if (rules.mutants === 0) throw new Trouble(() => voice.catalogue.ui.mutation.nothing);
  const report: MutationReport = {
    pack: { id: pack.id, version: pack.version, rules: pack.rules.length },
    demands: demandsOf(pack, witnessOf),
    rules,
    findings: packFindings(faults, documentsOf(faults, machine.cwd)),
  };
  const print = flags.format === 'json' ? mutationJson : mutationText;
  machine.stdout.write(print(report, voice, wantsColor(machine, machine.stdout.isTerminal)));
  const low = [
    { half: 'demands' as const, score: report.demands.score, least: flags.minScore ?? LEAST.demands },
    { half: 'rules' as const, score: scoreOf(rules), least: flags.minScore ?? LEAST.rules },
  ].filter(({ score, least }) => score < least);
  for (const { half, score, least } of low) {
    machine.stderr.write(`${voice.catalogue.ui.mutation.tooLow({ half, score: inPercent(score), least })}\n`);
  }
  if (low.length > 0 || faults.length > 0) this.exit = EXIT.findings;
}

function demandsOf(pack: Pack, witnessOf: WitnessOf): DemandMutation {
  const [checks] = compilePacks([pack], {}).values();
  if (checks === undefined) throw new Error(`The pack ${pack.id} is not there`);
  return mutateDemands(checks, witnessOf);
}
