import { validateRule } from '../generated/pack.validators.js';
import { toPointer } from '../language/pointer.ts';
import { isSet, type Option, type Setting, settingIn, withOption } from '../language/readings.ts';
import type { Path } from '../model/document.ts';
import type { Fault, PackFault } from '../model/fault.ts';
import type { Interpretation, Pack, Rule } from '../model/pack.ts';
import type { Lint } from './pack.ts';
import { faultAt } from './place.ts';
import { inRule } from './references.ts';

/** Options that say nothing of the rules or can't be followed, and choices that the rules do not follow. */
export const readingLints: Lint = (pack) =>
  pack.interpretations.flatMap((reading) =>
    reading.options.flatMap((option, index): readonly PackFault[] =>
      optionFaults(reading, option, pack).map((fault) =>
        faultAt(reading.origin, { ...fault, path: ['options', index, ...fault.path] }),
      ),
    ),
  );

function optionFaults(reading: Interpretation, option: Option, pack: Pack): readonly Fault[] {
  const { set = [] } = option;
  if (set.length === 0)
    return [{ code: 'reading/unset', params: { reading: reading.id, option: option.id }, path: ['id'] }];
  return set.flatMap((setting, index): readonly Fault[] => {
    const rule = pack.rules.find(({ id }) => id === setting.rule);
    return rule === undefined ? [] : settingFaults(reading, option, setting, rule, ['set', index], pack);
  });
}

function settingFaults(
  reading: Interpretation,
  option: Option,
  setting: Setting,
  rule: Rule,
  path: Path,
  pack: Pack,
): readonly Fault[] {
  const params = { rule: rule.id, key: setting.key };
  if (settingIn(rule, setting) === undefined)
    return [{ code: 'reading/unfit', params: { ...params, problem: 'nowhere' }, path: [...path, 'key'] }];
  if (!rule.interpretations?.includes(reading.id))
    return [{ code: 'reading/unnamed', params: { rule: rule.id, reading: reading.id }, path: [...path, 'rule'] }];
  if (option.id === reading.choice)
    return isSet(rule, setting, pack.parameters)
      ? []
      : [{ code: 'reading/differs', params: { ...params, option: option.id }, path: [...path, 'value'] }];
  return fits(setting, rule, pack)
    ? []
    : [{ code: 'reading/unfit', params: { ...params, problem: 'value' }, path: [...path, 'value'] }];
}

/** Whether a rule, read so, is still one whose every name the pack declares. */
function fits(setting: Setting, rule: Rule, pack: Pack): boolean {
  const read = withOption({ ...pack, rules: [rule] }, { id: '', label: rule.title, set: [setting] });
  const [{ chapter: _, origin, ...written } = rule] = read.rules;
  const shape = { ...written, citations: rule.citations.map(({ clause }) => ({ clause })) };
  if (!validateRule(shape)) return false;
  const before = placesIn(rule, pack);
  return placesIn({ ...rule, ...written, origin }, pack).every((place) => before.includes(place));
}

/** Where a rule names what the pack does not declare. */
function placesIn(rule: Rule, pack: Pack): readonly string[] {
  return inRule(rule, pack).map(({ fault }) => toPointer(fault.path));
}
