import { check } from '../../check.ts';
import { compilePacks } from '../../compile/packs.ts';
import { noWitnessText } from '../../format/proof/witness.ts';
import type { Draft } from '../../generate/draft.ts';
import { planText } from '../../generate/yaml.ts';
import type { Pack } from '../../model/pack.ts';
import { witnessOf } from '../../prove/witness/witness.ts';
import type { CommonFlags, Context } from '../context.ts';
import { EXIT } from '../exit.ts';
import { findKind } from '../kinds.ts';
import { writeWhole } from '../output.ts';
import { onePack } from '../packs.ts';
import type { PlanFormat } from '../routes/rules-witness.ts';
import { findSettings, type Settings } from '../settings.ts';

export interface WitnessFlags extends CommonFlags {
  readonly kind: string;
  readonly output?: string;
  readonly format?: PlanFormat;
}

/** Writes the smallest plan of a kind that meets every rule; 1 where there is none or the search gave up. */
export async function run(this: Context, { kind: name, output, format, pack: named }: WitnessFlags): Promise<void> {
  const { machine, voice } = this;
  const settings = await findSettings(machine.cwd, voice);
  const pack = await onePack(named ?? [], settings, this);
  const parameters = ownParameters(pack, settings.parameters);
  const kind = findKind(name, pack, voice);
  const checks = compilePacks([pack], parameters).get(pack.id);
  const witness = checks === undefined ? null : witnessOf(checks, kind);
  if (witness?.kind !== 'found') {
    if (witness !== null) machine.stdout.write(noWitnessText(witness, kind, voice));
    this.exit = EXIT.findings;
    return;
  }
  const isJson = format === 'json' || (format === undefined && output?.endsWith('.json'));
  const text = isJson ? `${JSON.stringify(witness.plan, null, 2)}\n` : planText(witness.plan as unknown as Draft);
  const { findings, summary } = check([pack], [{ file: output ?? kind.id, text }], { parameters });
  if (findings.length > 0 || summary.needsReview > 0)
    throw new Error(`The witness does not pass: ${findings[0]?.fault.code}`);
  if (output === undefined || output === '-') machine.stdout.write(text);
  else {
    writeWhole(output, text, machine, false);
    machine.stderr.write(`${voice.catalogue.ui.trouble.written({ file: output })}\n`);
  }
}

/** The adopter's values that are for this pack. */
function ownParameters({ id }: Pack, parameters: Settings['parameters']): Settings['parameters'] {
  return Object.fromEntries(Object.entries(parameters).filter(([name]) => name.startsWith(`${id}/`)));
}
