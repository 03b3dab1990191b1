import { check } from '../../check.ts';
import { compilePacks } from '../../compile/packs.ts';
import { noWitnessText, witnessText } from '../../format/proof/witness.ts';
import type { Draft } from '../../generate/draft.ts';
import { planText } from '../../generate/yaml.ts';
import type { Checks } from '../../model/check.ts';
import type { Pack } from '../../model/pack.ts';
import { witnessOf } from '../../prove/witness/witness.ts';
import type { CommonFlags, Context } from '../context.ts';
import { EXIT } from '../exit.ts';
import { findKind } from '../kinds.ts';
import { writeWhole } from '../output.ts';
import { onePack } from '../packs.ts';
import type { PlanFormat } from '../routes/rules-witness.ts';
import { findSettings, type Settings } from '../settings.ts';
import { Trouble } from '../trouble.ts';

export interface WitnessFlags extends CommonFlags {
  readonly kind?: string;
  readonly output?: string;
  readonly format?: PlanFormat;
}

/** Writes the smallest plan of a kind that meets every rule, or tells how large that of each kind is; 1 where one has none. */
export async function run(this: Context, { kind: name, output, format, pack: named }: WitnessFlags): Promise<void> {
  const { machine, voice } = this;
  const settings = await findSettings(machine.cwd, voice);
  const pack = await onePack(named ?? [], settings, this);
  const parameters = ownParameters(pack, settings.parameters);
  const checks = compilePacks([pack], parameters).get(pack.id) as Checks;
  if (name === undefined) {
    if (output !== undefined || format !== undefined)
      throw new Trouble(() => voice.catalogue.ui.proof.witness.needsKind);
    tellAll(checks, parameters, this);
    return;
  }
  const kind = findKind(name, pack, voice);
  const witness = witnessOf(checks, kind);
  if (witness.kind !== 'found') {
    machine.stdout.write(noWitnessText(witness, kind, voice));
    this.exit = EXIT.findings;
    return;
  }
  const isJson = format === 'json' || (format === undefined && output?.endsWith('.json'));
  const text = isJson ? `${JSON.stringify(witness.plan, null, 2)}\n` : planText(witness.plan as unknown as Draft);
  makeSure(text, output ?? kind.id, pack, parameters);
  if (output === undefined || output === '-') machine.stdout.write(text);
  else {
    writeWhole(output, text, machine, false);
    machine.stderr.write(`${voice.catalogue.ui.trouble.written({ file: output })}\n`);
  }
}

function tellAll(checks: Checks, parameters: Settings['parameters'], context: Context): void {
  const { machine, voice } = context;
  const { pack } = checks;
  let found = 0;
  for (const kind of pack.kinds) {
    const witness = witnessOf(checks, kind);
    if (witness.kind === 'found') {
      makeSure(planText(witness.plan as unknown as Draft), kind.id, pack, parameters);
      found += 1;
    }
    machine.stdout.write(witnessText(witness, kind, voice));
  }
  const name = `${pack.id} ${pack.version}`;
  machine.stdout.write(`\n${voice.catalogue.ui.proof.witness.all({ pack: name, found, kinds: pack.kinds.length })}\n`);
  if (found < pack.kinds.length) context.exit = EXIT.findings;
}

/** The text itself goes through the whole check once more: it must have no finding, and nothing for a person to judge. */
function makeSure(text: string, file: string, pack: Pack, parameters: Settings['parameters']): void {
  const { findings, summary } = check([pack], [{ file, text }], { parameters });
  if (findings.length > 0 || summary.needsReview > 0)
    throw new Error(`The witness does not pass: ${findings[0]?.fault.code}`);
}

/** The adopter's values that are for this pack. */
function ownParameters({ id }: Pack, parameters: Settings['parameters']): Settings['parameters'] {
  return Object.fromEntries(Object.entries(parameters).filter(([name]) => name.startsWith(`${id}/`)));
}
