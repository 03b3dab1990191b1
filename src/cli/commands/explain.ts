import { check } from '../../check.ts';
import { visible } from '../../format/visible.ts';
import { exampleOf } from '../../generate/example.ts';
import { codePage, rulePage } from '../../generate/explain.ts';
import { planText } from '../../generate/yaml.ts';
import { clauseNumbers } from '../../language/clauses.ts';
import { namesIn } from '../../language/labels.ts';
import { nearest } from '../../language/names.ts';
import { voiceOf } from '../../messages/speak.ts';
import { zh } from '../../messages/zh.ts';
import type { Code } from '../../model/fault.ts';
import type { Pack, Rule } from '../../model/pack.ts';
import { OWNERS, ruleOf } from '../../report/rules.ts';
import type { CommonFlags, Context } from '../context.ts';
import { EXIT } from '../exit.ts';
import { findPacks, withLedger } from '../packs.ts';
import { ruleIn, ruleNames } from '../rules.ts';
import { findSettings, type Settings } from '../settings.ts';
import { compareWith, findCopy } from '../source.ts';
import { Trouble } from '../trouble.ts';

export interface ExplainFlags extends CommonFlags {
  readonly source?: string;
}

/** Explains a rule, with the text of its clauses where a copy of the source is at hand: 1 where the copy has them otherwise. */
export async function run(this: Context, { pack: named, source }: ExplainFlags, name: string): Promise<void> {
  const { machine, voice } = this;
  const settings = await findSettings(machine.cwd, voice);
  const packs = await findPacks(named ?? [], settings, this);
  const codes = codesOf(name);
  if (codes.length > 0) {
    machine.stdout.write(codePage(name, codes, voice));
    return;
  }
  const found = packs.flatMap((pack) => ({ pack, rule: ruleIn(pack, name) })).find(({ rule }) => rule !== null);
  if (!found?.rule) {
    const known = packs.flatMap((pack) => ruleNames(pack, name, voice));
    throw new Trouble((words) => words.unknownRule({ name, nearest: nearest(name, [...known, ...allCodes()]) }));
  }
  const shown = await clausesIn(found.pack, found.rule, source, this);
  machine.stdout.write(pageOf(found.pack, found.rule, shown.lines, settings, this));
  if (shown.isStale) this.exit = EXIT.findings;
}

/** The text of a rule's clauses as a reader's copy has it, and whether the pack knows it otherwise. */
async function clausesIn(lean: Pack, rule: Rule, source: string | undefined, context: Context) {
  const file = findCopy(source, context);
  const pack = file === null ? lean : await withLedger(lean, context);
  const copy = compareWith(pack, file, context);
  if (copy === null) return { lines: [], isStale: false };
  const { trace: words } = context.voice.catalogue.ui;
  if (pack.ledger === null) throw new Trouble(() => words.noLedger({ pack: pack.id }));
  const numbers = new Set(rule.citations.flatMap(({ clause }) => clauseNumbers(clause)));
  const cited = copy.clauses.filter(({ number }) => numbers.has(number));
  const lines = cited.flatMap(({ number: clause, isSame, span }) => {
    const text = visible(
      copy.points
        .slice(...span)
        .join('')
        .trim(),
    );
    if (text === '') return [words.noText({ clause })];
    return [`${(isSame ? words.text : words.changedText)({ clause })}${words.colon}${text}`];
  });
  return { lines, isStale: cited.some(({ isSame }) => !isSame) };
}

function pageOf(
  pack: Pack,
  rule: Rule,
  clauses: readonly string[],
  { parameters }: Settings,
  { voice: plain }: Context,
): string {
  const voice = voiceOf(plain.lang, [namesIn(pack)]);
  const { skeleton } = voice.catalogue.ui;
  const unit = { id: 'unit-1', name: skeleton.sampleUnit };
  const example = exampleOf(pack, rule, {
    unit,
    parameters,
    fill: (field) => skeleton.sample({ field: voice.field(field) }),
  });
  const failing = planText(example.failing);
  const own = Object.fromEntries(Object.entries(parameters).filter(([name]) => name.startsWith(`${pack.id}/`)));
  const report = check([{ ...pack, rules: [rule] }], [{ file: 'plan.yaml', text: failing }], { parameters: own });
  const { findings } = report;
  const sayings =
    findings.length > 0 ? findings.map(({ fault }) => voice.say(fault)) : [voice.catalogue.ui.page.review];
  return rulePage(rule, { pack, voice, parameters, clauses }, { passing: planText(example.passing), failing, sayings });
}

/** The codes that a name stands for: a code, or a rule of the tool's own under which several are reported. */
function codesOf(name: string): readonly Code[] {
  const codes = Object.keys(zh.faults) as Code[];
  return codes.filter((code) => code === name || OWNERS.some((owner) => ruleOf(code, owner) === name));
}

function allCodes(): readonly string[] {
  return (Object.keys(zh.faults) as Code[]).map((code) => ruleOf(code, 'plan'));
}
