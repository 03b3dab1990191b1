import { check } from '../../check.ts';
import { exampleOf } from '../../generate/example.ts';
import { codePage, rulePage } from '../../generate/explain.ts';
import { planText } from '../../generate/yaml.ts';
import { namesIn } from '../../language/labels.ts';
import { lookUp, nameTable, nearest } from '../../language/names.ts';
import { voiceOf } from '../../messages/speak.ts';
import { zh } from '../../messages/zh.ts';
import type { Code } from '../../model/fault.ts';
import type { Pack, Rule } from '../../model/pack.ts';
import { ruleOf } from '../../report/rules.ts';
import type { CommonFlags, Context } from '../context.ts';
import { findPacks } from '../packs.ts';
import { findSettings, type Settings } from '../settings.ts';
import { Trouble } from '../trouble.ts';

export async function run(this: Context, { pack: named }: CommonFlags, name: string): Promise<void> {
  const { machine, voice } = this;
  const settings = await findSettings(machine.cwd, voice);
  const packs = await findPacks(named ?? [], settings, this);
  const codes = codesOf(name);
  if (codes.length > 0) {
    machine.stdout.write(codePage(name, codes, voice));
    return;
  }
  const found = packs.flatMap((pack) => ruleIn(pack, name)).at(0);
  if (found === undefined) {
    const known = packs.flatMap(({ id, rules, terms }) => [
      ...rules.map((rule) => (name.includes('/') ? `${id}/${rule.id}` : rule.id)),
      ...terms.map(({ label }) => voice.local(label)),
    ]);
    throw new Trouble((words) => words.unknownRule({ name, nearest: nearest(name, [...known, ...ownRules()]) }));
  }
  machine.stdout.write(pageOf(found.pack, found.rule, settings, this));
}

function pageOf(pack: Pack, rule: Rule, { parameters }: Settings, { voice: plain }: Context): string {
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
  return rulePage(rule, { pack, voice, parameters }, { passing: planText(example.passing), failing, sayings });
}

/** The codes that a name of the tool's own stands for: a code, or a rule under which several are reported. */
function codesOf(name: string): readonly Code[] {
  const codes = Object.keys(zh.faults) as Code[];
  return codes.filter(
    (code) => isOwn(code) && (code === name || ruleOf(code, 'plan') === name || ruleOf(code, 'pack') === name),
  );
}

function ownRules(): readonly string[] {
  return (Object.keys(zh.faults) as Code[]).filter(isOwn).map((code) => ruleOf(code, 'plan'));
}

/** Codes of rules of a pack are explained by the rules. */
function isOwn(code: Code): boolean {
  return /^(?:text|shape|plan|pack|ledger|reading|source)\//.test(code);
}

function ruleIn(pack: Pack, name: string): readonly { readonly pack: Pack; readonly rule: Rule }[] {
  const id = name.startsWith(`${pack.id}/`) ? name.slice(pack.id.length + 1) : name;
  const term = lookUp(nameTable(pack.terms), name)?.id;
  const rule = pack.rules.find((each) => each.id === id) ?? pack.rules.find((each) => each.id === term);
  return rule === undefined ? [] : [{ pack, rule }];
}
