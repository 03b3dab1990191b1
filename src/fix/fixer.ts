import type { Code, FaultOf } from '../model/fault.ts';
import type { Edit } from '../model/fix.ts';
import type { Pack } from '../model/pack.ts';
import type { Finding } from '../model/report.ts';
import type { Source } from './source.ts';

/** A finding of one code and all that a fix for it may look at. */
export interface Found<C extends Code> {
  readonly fault: FaultOf<C>;
  readonly finding: Finding;
  readonly source: Source;
  /** The pack of the plan; null where it names none that there is. */
  readonly pack: Pack | null;
  readonly packs: readonly Pack[];
  readonly parameters: Readonly<Record<string, string | number>>;
}

/** What would do away with a finding of these codes; null where nothing certain would. One file a fix. */
export type Fixer<C extends Code> = (found: Found<C>) => readonly Edit[] | null;
