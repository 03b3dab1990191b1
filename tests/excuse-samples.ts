import type { Code, Fault, FaultOf } from '../src/model/fault.ts';

type ExcuseCode = Extract<Code, `config/${string}` | `waiver/${string}` | `ignore/${string}` | 'text/second-document'>;

/** A fault of each code that steers or excuses, so that each is said in both languages. */
const SAMPLES: { readonly [C in ExcuseCode]: readonly FaultOf<C>['params'][] } = {
  'text/second-document': [{}],
  'config/not-local': [{ path: 'https://example.org/a.yaml' }],
  'config/extends-cycle': [{ file: 'a.yaml' }],
  'config/unreadable': [{ file: 'a.yaml', reason: 'ENOENT' }],
  'config/unknown-rule': [{ name: 'a/b', nearest: null }],
  'config/unknown-parameter': [{ name: 'a/b', nearest: 'a/c' }],
  'config/parameter-value': [{ name: 'a/b', value: 'daily' }],
  'config/unknown-format': [{ name: 'jsno', nearest: 'json', known: ['text', 'json'] }],
  'waiver/unknown-rule': [
    { written: 'waiver', name: 'a', nearest: null },
    { written: 'ignore', name: 'a', nearest: null },
  ],
  'waiver/unknown-kind': [{ name: 'a', nearest: null, known: [{ zh: '小学', en: 'Primary school' }] }],
  'waiver/bad-date': [
    { written: 'waiver', text: '2026-02-30' },
    { written: 'ignore', text: 'x' },
  ],
  'waiver/reversed': [{ from: '2026-02-02', until: '2026-02-01' }],
  'waiver/expired': [
    { written: 'waiver', rule: 'a/b', until: '2026-02-01' },
    { written: 'ignore', rule: 'a/b', until: '2026-02-01' },
  ],
  'waiver/expiring': [
    { written: 'waiver', rule: 'a/b', until: '2026-02-01', days: 0 },
    { written: 'ignore', rule: 'a/b', until: '2026-02-01', days: 1 },
  ],
  'waiver/unused': [
    { written: 'waiver', rule: 'a/b', of: 'x' },
    { written: 'waiver', rule: 'a/b', of: null },
    { written: 'ignore', rule: 'a/b', of: null },
  ],
  'ignore/incomplete': [{ missing: ['rule', 'until', 'by', 'reason'] }],
  'ignore/refused': [
    { rule: 'a/b', allowed: 'not-must' },
    { rule: 'a/b', allowed: 'none' },
  ],
};

export const EXCUSES: readonly Fault[] = Object.entries(SAMPLES).flatMap(([code, all]) =>
  all.map((params) => ({ code, params, path: [] }) as unknown as Fault),
);
