import type { Code } from '../model/fault.ts';

/** Rules of the tool's own whose findings may be excused by name. Those of a plan that can't be checked never are. */
const OWN = {
  'plan/no-pack': true,
  'plan/unknown-pack': true,
  'plan/unknown-kind': true,
  'plan/unbound-kind': true,
  'plan/nothing-applies': true,
  'plan/bad-period': true,
  'plan/outside-period': true,
  'plan/duplicate-unit': true,
  'plan/missing-collection': true,
  'plan/unknown-term': true,
  'plan/unknown-part': true,
  'plan/unknown-value': true,
  'plan/unknown-rule': true,
  'plan/wrong-collection': true,
  'plan/duplicate-entry': true,
  'plan/bad-date': true,
  'plan/date-outside-period': true,
  'plan/own-cadence': true,
  'plan/shape': true,
} satisfies Record<Extract<Code, `plan/${string}`> | 'plan/shape', true>;

/** The ids of those rules. */
export const OWN_RULES: readonly string[] = Object.keys(OWN);
