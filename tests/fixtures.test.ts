import { describe, expect, test } from 'vitest';
import { check } from '../src/check.ts';
import { validateCasesFile } from '../src/generated/cases.validators.js';
import type { CasesFile } from '../src/generated/contract.ts';
import { loadPack } from '../src/load.ts';
import { parseText } from '../src/parse/text.ts';
import { brief, checkText, filesIn, PACKS, packFiles, read } from './support.ts';

const KINDS = [...PACKS.values()][0]?.kinds.map(({ id }) => id) ?? [];

describe('exemplary plans have nothing to be found', () => {
  test('one a unit kind', () => {
    const kinds = filesIn('fixtures/plans', '.yaml').map(
      (file) => checkText(read('fixtures/plans', file)).plans[0]?.kind,
    );
    expect(kinds.toSorted()).toEqual(KINDS.toSorted());
  });

  const plans = [
    ...filesIn('fixtures/plans', '.yaml').map((file) => `fixtures/plans/${file}`),
    ...filesIn('fixtures/packs', '.yaml')
      .filter((file) => /plans\/good/.test(file))
      .map((file) => `fixtures/packs/${file}`),
    ...filesIn('fixtures/packs', '.json')
      .filter((file) => /plans\/good/.test(file))
      .map((file) => `fixtures/packs/${file}`),
  ];
  test.each(plans)('%s', (file) => {
    const report = checkText(read(file), file);
    expect(report.findings.map(brief)).toEqual([]);
    expect(report.plans.map(({ verdict }) => verdict)).toEqual(['pass']);
  });
});

describe('careless plans have exactly the findings expected', () => {
  const plans = [
    ...filesIn('fixtures/careless', '.yaml').map((file) => `fixtures/careless/${file}`),
    ...filesIn('fixtures/packs', '.yaml')
      .filter((file) => /plans\/bad/.test(file))
      .map((file) => `fixtures/packs/${file}`),
  ];
  test.each(plans)('%s', (file) => {
    const findings = checkText(read(file), file).findings.map(brief);
    expect(findings).toEqual(JSON.parse(read(file.replace(/\.yaml$/, '.expected.json'))));
    expect(findings.some((finding) => finding.endsWith('error'))).toBe(true);
  });

  test('one a unit kind, and at least fifteen kinds of mistake', () => {
    const files = filesIn('fixtures/careless', '.yaml');
    expect(files.map((file) => file.replace('.yaml', '')).toSorted()).toEqual(KINDS.toSorted());
    const codes = files.flatMap((file) =>
      checkText(read('fixtures/careless', file)).findings.map(({ fault }) => fault.code),
    );
    expect(new Set(codes).size).toBeGreaterThanOrEqual(15);
  });
});

describe('broken packs are each refused at the place', () => {
  const folders = [...new Set(filesIn('fixtures/broken', 'expected.json').map((file) => file.split('/')[0] ?? ''))];
  test.each(folders)('%s', (folder) => {
    const { pack, findings } = loadPack(packFiles(`fixtures/broken/${folder}`));
    const said = findings.map(
      ({ rule, fault, file, span, severity }) =>
        `${rule} ${fault.code} ${file}:${span.start.line}:${span.start.column} ${severity}`,
    );
    expect(said).toEqual(JSON.parse(read('fixtures/broken', folder, 'expected.json')));
    expect(said.length).toBeGreaterThan(0);
    expect(pack === null).toBe(findings.some(({ severity }) => severity === 'error'));
  });
});

const cases = filesIn('fixtures/cases', '.yaml').map((file) => {
  const value = parseText(file, read('fixtures/cases', file))[0]?.document.value;
  if (!validateCasesFile(value)) throw new Error(`${file}: ${JSON.stringify(validateCasesFile.errors)}`);
  return { file, ...(value as unknown as CasesFile) };
});

describe.each(cases)('cases in $file', ({ pack, cases }) => {
  test.each(cases)('$rule: $name', ({ rule, plan, parameters = {}, expect: expected }) => {
    const named = Object.fromEntries(
      Object.entries(parameters).map(([id, value]) => [id.includes('/') ? id : `${pack}/${id}`, value]),
    );
    expect(outcomeOf(`${pack}/${rule}`, plan, named)).toEqual(expected);
  });
});

describe.each([...PACKS.values()])('$id', ({ id, rules }) => {
  const own = cases.filter(({ pack }) => pack === id).flatMap((file) => file.cases);
  test.each(rules)('$id has a passing and a failing case', (rule) => {
    const expected = own.filter((each) => each.rule === rule.id).map((each) => each.expect);
    expect(expected).toContain('pass');
    expect(expected.some((each) => Array.isArray(each) || each === 'needsReview')).toBe(true);
  });
});

/** What one rule says of a plan, as cases write it. */
function outcomeOf(
  rule: string,
  plan: string,
  parameters: Readonly<Record<string, string | number>>,
): string | readonly string[] {
  const { plans, findings } = checkText(plan, 'case.yaml', parameters);
  const [first] = plans;
  if (first === undefined || first.verdict === 'unchecked') return ['unchecked', ...findings.map(brief)];
  const outcome = first.outcomes[rule];
  if (outcome === 'fail') {
    const own = findings.filter((finding) => finding.rule === rule);
    expect(findings.length, 'a failure that nothing is said of').toBeGreaterThan(0);
    return own.length === 0
      ? 'fail'
      : own.map(({ fault, span }) => `${fault.code} @ ${span.start.line}:${span.start.column}`);
  }
  if (outcome !== undefined) return outcome;
  const [pack] = [...PACKS.values()].filter(({ id }) => rule.startsWith(`${id}/`));
  const alone = pack && { ...pack, rules: pack.rules.filter(({ id }) => rule === `${pack.id}/${id}`) };
  const own = Object.fromEntries(Object.entries(parameters).filter(([name]) => name.startsWith(`${pack?.id}/`)));
  const only = check(alone === undefined ? [] : [alone], [{ file: 'case.yaml', text: plan }], { parameters: own });
  if (only.summary.pass === 1) return 'pass';
  const isUnbound = only.findings.some(({ fault }) => fault.code === 'plan/unbound-kind');
  expect(isUnbound || only.summary.notApplicable === 1, 'neither passed nor exempt').toBe(true);
  return 'notApplicable';
}
