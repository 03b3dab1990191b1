import { check } from '../src/check.ts';
import type { Input } from '../src/model/document.ts';
import type { Finding, Report, Waiver } from '../src/model/report.ts';
import { filesIn, PACKS, read } from './support.ts';

/** What a plan could hold to be obeyed, hidden or drawn by whatever shows a report. */
export const PAYLOADS: readonly string[] = [
  '::error file=a,line=1::forged',
  '\n::set-env name=A::forged',
  '\u3000::warning::forged',
  '##[set-env name=A]forged',
  '#\u200b##[error]forged',
  '%0A::error::forged',
  '\u001b[31mred\u001b]0;title\u0007',
  '\u009b2J',
  'a\u202eb\u2066c\u200b',
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '＝1+1',
  '＋1',
  '－1',
  '＠1',
  '\t=1',
  '"; =1',
  '@org/team',
  '![x](https://forged.example/y.png)',
  '[a](javascript:forged)',
  '<a href="https://forged.example">x</a>',
  '</table><script>forged</script><!--',
  '<https://forged.example>',
  'see https://forged.example and www.forged.example, post@forged.example',
  '| a | b |',
  '\\| a \\',
  '`` ` ```',
  '**a** _b_ ~~c~~',
  '# heading',
  '&lt;b&gt;&#60;',
  ']]><![CDATA[',
  '\'"><x/>',
  '\ufffe\uffff',
  '{0} {{x}}',
  '$(forged)',
];

const inputsIn = (folder: string) => filesIn(folder, '.yaml').map((file) => ({ file, text: read(folder, file) }));
const checked = (inputs: readonly Input[]) => check([...PACKS.values()], inputs);

/** A plan with a payload wherever it has a say: in its file's name, a key, a name, a value. JSON is YAML. */
function hostileInput(payload: string, index: number): Input {
  const plan = {
    pack: 'hubin-2008',
    unit: { id: `u${index}`, name: payload, kind: 'community' },
    period: { year: 2008 },
    [payload]: 1,
    systems: [{ ref: payload, owner: payload, cadence: payload, [payload]: payload }],
    carriers: [{ ref: `季度${payload}`, parts: [payload] }],
  };
  return { file: `${payload}/${index}.yaml`, text: JSON.stringify(plan, null, index % 2) };
}

const careless = checked([...inputsIn('fixtures/careless'), ...inputsIn('fixtures/packs/fire-drill/plans')]);

/** Every third finding waived, every third accepted by a baseline, and words that nobody should trust. */
function excused(report: Report): Report {
  const waiver = (index: number): Waiver => ({
    kind: index % 2 === 0 ? 'waiver' : 'ignore',
    reason: PAYLOADS[index % PAYLOADS.length] ?? '',
    approver: PAYLOADS[(index + 7) % PAYLOADS.length] ?? '',
    from: null,
    until: '2008-12-31',
    file: `${PAYLOADS[(index + 3) % PAYLOADS.length]}.yaml`,
    line: index + 1,
  });
  const findings = report.findings.map((finding, index): Finding => {
    if (index % 3 === 0) return { ...finding, waiver: waiver(index) };
    return index % 3 === 1 ? { ...finding, baselined: '2008-03-01' } : finding;
  });
  const strays = findings.slice(0, 3).map((finding) => ({ ...finding, file: 'waivers.yaml', document: 0 }));
  return {
    ...report,
    asOf: '2008-06-30',
    findings: [...findings, ...strays.map((finding, index) => ({ ...finding, fingerprint: `stray-${index}` }))],
    changes: {
      ref: 'origin/main`',
      leftOut: 3,
      lines: new Map(
        findings.slice(0, 40).map(({ file, span }) => [file, [[span.start.line, span.start.line]]] as const),
      ),
      exceptions: PAYLOADS.map((payload, index) => ({
        kind: (['waiver', 'ignore', 'baseline'] as const)[index % 3] ?? 'waiver',
        file: payload,
        line: index + 1,
        rule: payload,
        unit: index % 2 === 0 ? payload : null,
        until: null,
        approver: payload,
        reason: payload,
      })),
    },
    baseline: {
      file: PAYLOADS[3] ?? '',
      known: { error: 3, warning: 2, note: 1 },
      oldest: '2008-03-01',
      fixed: [{ rule: 'a/b', unit: null, fingerprint: '0' }],
    },
  };
}

/** A report larger than any limit of a format. */
function large(): Report {
  const one = careless.findings.find(({ fault }) => fault.code === 'timing/wrong');
  if (one === undefined) throw new Error('the careless plans have findings');
  const findings = Array.from({ length: 26_000 }, (_, index): Finding => {
    const severity = (['note', 'warning', 'error'] as const)[index % 3] ?? 'note';
    return { ...one, severity, file: `plans/${index % 300}.yaml`, fingerprint: String(index) };
  });
  const [plan] = careless.plans;
  const plans =
    plan === undefined ? [] : Array.from({ length: 300 }, (_, index) => ({ ...plan, file: `plans/${index}.yaml` }));
  return { ...careless, plans, findings };
}

/** Reports of every sort, by what is particular in them. */
export const REPORTS: Readonly<Record<string, Report>> = {
  passing: checked(inputsIn('fixtures/plans')),
  failing: careless,
  unchecked: checked([
    { file: 'a b/计 划.yaml', text: 'a: [' },
    { file: 'b.yaml', text: '' },
    { file: '../c#?.yaml', text: 'pack: nobody\n---\npack: hubin-2008\nunit: 1\n' },
    { file: '/d.yaml', unreadable: 'io', params: { reason: 'EACCES' } },
  ]),
  hostile: checked(PAYLOADS.map(hostileInput)),
  excused: excused(careless),
  'excused and hostile': excused(checked(PAYLOADS.map(hostileInput))),
  large: large(),
};
