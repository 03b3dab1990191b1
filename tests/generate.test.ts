import { describe, expect, test } from 'vitest';
import { check } from '../src/check.ts';
import { exampleOf } from '../src/generate/example.ts';
import { draftPlan } from '../src/generate/plan.ts';
import { requirementsText } from '../src/generate/requirements.ts';
import { skeletonText } from '../src/generate/skeleton.ts';
import { planText } from '../src/generate/yaml.ts';
import { LANGS, voiceOf } from '../src/messages/speak.ts';
import { brief, PACKS } from './support.ts';

const fill = (field: string) => `(${field})`;

describe.each([...PACKS.values()])('$id', (pack) => {
  test.each(pack.rules)('the passing example of $id passes it, and the failing one does not', (rule) => {
    const example = exampleOf(pack, rule, { unit: { id: 'a', name: 'a' }, fill, parameters: {} });
    const [good, bad] = [example.passing, example.failing].map((draft) =>
      check([{ ...pack, rules: [rule] }], [{ file: 'a', text: planText(draft) }]),
    );
    expect(good?.findings.map(brief)).toEqual([]);
    expect(good?.summary.pass).toBe(1);
    expect(bad?.plans[0]?.outcomes[`${pack.id}/${rule.id}`]).toMatch(/fail|needsReview/);
  });

  describe.each(pack.kinds)('$id', (kind) => {
    test.each(LANGS)('a skeleton in %s has no finding but its blanks', (lang) => {
      const describing = { pack, voice: voiceOf(lang), parameters: {} };
      const { findings, plans } = check(
        [pack],
        [{ file: 'a', text: skeletonText(kind, pack.effective, describing, 'guiju check a') }],
      );
      expect(findings.filter(({ fault }) => fault.code !== 'shape/blank').map(brief)).toEqual([]);
      expect(findings.length).toBeGreaterThan(0);
      expect(plans[0]?.kind).toBe(kind.id);
      expect(plans[0]?.verdict, 'checked, blanks and all').toBe('fail');
    });

    test('a skeleton filled in passes every rule that binds whatever the unit states of itself', () => {
      const conditional = pack.rules
        .filter(({ applies }) => applies.where !== undefined)
        .map(({ id }) => `${pack.id}/${id}`);
      const unit = { id: 'a', name: 'a' };
      const draft = draftPlan(pack, { kind: kind.id, range: pack.effective, fill, unit, parameters: {} });
      const { findings } = check([pack], [{ file: 'a', text: planText(draft) }]);
      expect(findings.filter(({ rule }) => !conditional.includes(rule)).map(brief)).toEqual([]);
    });

    test.each(LANGS)('the checklist in %s names every rule that binds it', (lang) => {
      const text = requirementsText(kind, { pack, voice: voiceOf(lang), parameters: {} });
      const bound = pack.rules.filter(({ applies: { kinds } }) => kinds === '*' || kinds.includes(kind.id));
      expect(text.match(/^- \[ \]/gm)?.length).toBe(bound.length);
      expect(bound.filter(({ id }) => !text.includes(`${pack.id}/${id}`))).toEqual([]);
      expect(text).not.toMatch(/undefined|\[object/);
    });
  });
});
