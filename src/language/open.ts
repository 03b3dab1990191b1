import type { Finding } from '../model/report.ts';

/** Whether a finding still asks something of a person: no waiver, ignore or baseline excuses it. */
export function isOpen({ waiver, baselined }: Pick<Finding, 'waiver' | 'baselined'>): boolean {
  return waiver === null && baselined === null;
}
