import { checkParsed } from '../../check.ts';
import { commentsIn } from '../../excuses.ts';
import { findingsText } from '../../format/text.ts';
import { whyText } from '../../format/why.ts';
import { namesIn } from '../../language/labels.ts';
import { nearest } from '../../language/names.ts';
import { isOpen } from '../../language/open.ts';
import { voiceOf } from '../../messages/speak.ts';
import type { Check, Checks } from '../../model/check.ts';
import type { Input } from '../../model/document.ts';
import type { Pack } from '../../model/pack.ts';
import type { Why } from '../../model/why.ts';
import { parseInput } from '../../parse/text.ts';
import { namesBeside } from '../../read/plans.ts';
import { type Checked, whyOf } from '../../why/why.ts';
import { assemble, type RunFlags } from '../assemble.ts';
import { type Context, wantsColor } from '../context.ts';
import { EXIT } from '../exit.ts';
import { ruleIn, ruleNames } from '../rules.ts';
import { Trouble } from '../trouble.ts';

/** Says why a rule came out on a plan as it did: 1 where in one of the file's plans it failed or needs a person. */
export async function run(this: Context, flags: RunFlags, path: string, name: string): Promise<void> {
  const { machine, voice } = this;
  const { packs, inputs, options } = await assemble(flags, [path], this);
  const input = onePlan(path, inputs, this);
  const { examined, report } = checkParsed(packs, parseInput(input, options.limits), options, commentsIn([input]));
  const whys = examined.map((one): Why => {
    const { plan, checks } = one;
    const { index } = one.document;
    const findings = report.findings.filter(({ document, file }) => file === input.file && document === index);
    const planReport = report.plans.find(({ document }) => document === index);
    if (plan === null || checks === null || planReport === undefined) {
      const details = findingsText({ findings, packs: report.packs }, voice, false);
      throw new Trouble(() => voice.catalogue.ui.why.unchecked({ file: input.file }), details);
    }
    const checked: Checked = { examined: { ...one, plan, checks }, findings, report: planReport };
    return whyOf(checkNamed(name, checks, packs, this), checked);
  });
  const named = voiceOf(
    voice.lang,
    examined.flatMap(({ checks }) => (checks === null ? [] : [namesIn(checks.pack)])),
  );
  const color = wantsColor(machine, machine.stdout.isTerminal);
  machine.stdout.write(whys.map((why) => whyText(why, report.packs, named, color)).join('\n'));
  if (whys.some(isOwed)) this.exit = EXIT.findings;
}

/** Whether somebody has something to do: what a waiver or a baseline excuses asks nothing. */
function isOwed({ result }: Why): boolean {
  return result.kind === 'needsReview' || (result.kind === 'fail' && result.findings.some(isOpen));
}

function onePlan(path: string, inputs: readonly Input[], { machine, voice }: Context): Input {
  const { why: words } = voice.catalogue.ui;
  const [input] = inputs;
  if (input === undefined || inputs.length > 1) throw new Trouble(() => words.onePlan({ path, found: inputs.length }));
  if ('unreadable' in input && input.params.reason === 'ENOENT')
    throw new Trouble(() => words.noFile({ file: path, nearest: nearest(path, namesBeside(path, machine.cwd)) }));
  return input;
}

/** The rule in the plan's own pack; one of another pack is said to be that. */
function checkNamed(name: string, { pack, all }: Checks, packs: readonly Pack[], { voice }: Context): Check {
  const rule = ruleIn(pack, name);
  const check = all.find((each) => each.rule.id === rule?.id);
  if (check !== undefined) return check;
  if (packs.some((other) => other.id !== pack.id && ruleIn(other, name) !== null))
    throw new Trouble(() => voice.catalogue.ui.why.otherPack({ rule: name, pack: pack.id }));
  throw new Trouble((words) => words.unknownRule({ name, nearest: nearest(name, ruleNames(pack, name, voice)) }));
}
