import type { TraceFile } from '../../generated/contract.ts';
import type { Voice } from '../../messages/speak.ts';
import type { Trace } from '../../model/trace.ts';

/** A trace for other programs, as `schemas/trace.schema.json` describes it. */
export function traceJson(trace: Trace, voice: Voice): string {
  const { pack, clauses, coverage, asides, cases, untried, copy } = trace;
  const file: TraceFile = {
    schema: 'guiju/trace@1',
    pack: { ...pack },
    coverage: { clauses: { ...coverage.clauses }, characters: { ...coverage.characters } },
    asides: asides.map((aside) => ({ ...aside })),
    cases: cases && { ...cases },
    untried: [...untried],
    copy: copy && {
      file: copy.file,
      same: copy.isSame,
      passedOver: [...copy.passedOver],
      changed: [...copy.changed],
      stale: copy.faults.map((fault) => ({
        code: fault.code,
        message: voice.say(fault),
        what: 'what' in fault.params && 'changed' in fault.params ? fault.params.what : null,
        id: 'id' in fault.params && 'changed' in fault.params ? fault.params.id : null,
      })),
    },
    clauses: clauses.map(({ clause, rules, cases, isChanged }) => ({
      number: clause.number,
      span: [...clause.span],
      sha256: clause.sha256,
      terms: [...clause.terms],
      rules: rules.map(({ id, cited, cases }) => ({
        id,
        cited: cited.map(({ term, span }) => ({ term, span: [...span] })),
        cases,
      })),
      cases,
      aside: clause.aside && { class: clause.aside.class, reason: voice.local(clause.aside.reason) },
      changed: isChanged,
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
