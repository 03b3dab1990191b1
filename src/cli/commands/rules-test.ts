import { resolve } from 'node:path';
import { casesJson } from '../../format/cases/json.ts';
import { isUnrun } from '../../format/cases/summary.ts';
import { casesText } from '../../format/cases/text.ts';
import type { CasesReport } from '../../model/case.ts';
import type { Input } from '../../model/document.ts';
import type { Finding } from '../../model/report.ts';
import { parseInput } from '../../parse/text.ts';
import { coverageOf } from '../../prove/cases/coverage.ts';
import { proveCases } from '../../prove/cases/prove.ts';
import { updateCases } from '../../prove/cases/update.ts';
import { rememberedWitnesses } from '../../prove/witness/witness.ts';
import { readInput } from '../../read/text.ts';
import { packFindings } from '../../report/packs.ts';
import { readCasesOf } from '../cases-folder.ts';
import { type CommonFlags, type Context, wantsColor } from '../context.ts';
import { EXIT } from '../exit.ts';
import type { ProofFormat } from '../flags.ts';
import type { Machine } from '../machine.ts';
import { writeWhole } from '../output.ts';
import { onePack } from '../packs.ts';
import { findSettings } from '../settings.ts';
import { version } from '../version.ts';

export interface TestFlags extends CommonFlags {
  readonly cases?: string;
  readonly update: boolean;
  readonly coverage: boolean;
  readonly format?: ProofFormat;
}

/** Runs the cases of a pack: 2 for what can't be run, 1 for what did not come out or was never shown. */
export async function run(this: Context, flags: TestFlags): Promise<void> {
  const { machine, voice } = this;
  const settings = await findSettings(machine.cwd, voice);
  const pack = await onePack(flags.pack ?? [], settings, this);
  const [named] = [...(flags.pack ?? []), ...settings.packs.map(({ path }) => path)];
  const { inputs, placeOf } = readCasesOf(pack, named ?? null, flags.cases ?? null, machine);
  const witnessOf = rememberedWitnesses();
  const first = proveCases(pack, inputs, witnessOf);
  const { texts, updates } = flags.update
    ? updateCases(first.results, textsOf(inputs), first.documents)
    : { texts: new Map<string, string>(), updates: [] };
  for (const [file, text] of texts) writeWhole(placeOf(file), text, machine, true);
  const proved =
    texts.size === 0
      ? first
      : proveCases(
          pack,
          inputs.map((input) => renewed(input, texts)),
          witnessOf,
        );
  const coverage = flags.coverage ? coverageOf(pack, proved.results) : { rules: [], faults: [] };
  const gaps = packFindings(coverage.faults, documentsOf(coverage.faults, machine), 'case');
  const report: CasesReport = {
    pack: { id: pack.id, version: pack.version, rules: pack.rules.length },
    results: proved.results,
    findings: [...proved.findings, ...gaps],
    coverage: coverage.rules,
    updates,
  };
  const color = wantsColor(machine, machine.stdout.isTerminal);
  const print = flags.format === 'json' ? casesJson : casesText;
  machine.stdout.write(print(report, { voice, color, version }));
  if (flags.update) {
    const changed = updates.filter(({ refused }) => refused === null).length;
    machine.stderr.write(`${voice.catalogue.ui.cases.updates({ changed, files: texts.size })}\n`);
  }
  this.exit = exitOf(report.findings);
}

function exitOf(findings: readonly Finding[]): number {
  if (findings.some(isUnrun)) return EXIT.trouble;
  return findings.some(({ severity }) => severity !== 'note') ? EXIT.findings : EXIT.clean;
}

function textsOf(inputs: readonly Input[]): ReadonlyMap<string, string> {
  return new Map(inputs.flatMap((input) => ('text' in input ? [[input.file, input.text] as const] : [])));
}

function renewed(input: Input, texts: ReadonlyMap<string, string>): Input {
  const text = texts.get(input.file);
  return text === undefined ? input : { file: input.file, text };
}

/** The files of a pack that something is said of, for their lines; none for a pack that comes with the tool. */
function documentsOf(faults: ReturnType<typeof coverageOf>['faults'], { cwd }: Machine) {
  const files = [...new Set(faults.map(({ file }) => file))];
  const parsed = files.flatMap((file) => parseInput(readInput(resolve(cwd, file), file)).slice(0, 1));
  return new Map(parsed.filter((each) => each.faults.length === 0).map(({ document }) => [document.file, document]));
}
