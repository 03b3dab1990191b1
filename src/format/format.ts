import type { Voice } from '../messages/speak.ts';
import type { Report } from '../model/report.ts';

export interface FormatOptions {
  /** The language of the sentences. */
  readonly voice: Voice;
  /** Whether the text goes to a terminal that shows colours. */
  readonly color: boolean;
  /** The tool's version. */
  readonly version: string;
}

/** A way to print a report: one file each. The text ends with a line end. */
export type Format = (report: Report, options: FormatOptions) => string;
