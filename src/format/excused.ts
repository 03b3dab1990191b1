import type { Voice } from '../messages/speak.ts';
import type { Report } from '../model/report.ts';

/** The exceptions that a change itself adds, to be seen before all else: a sentence, then a line each. */
export function addedLines({ changes }: Pick<Report, 'changes'>, voice: Voice): readonly string[] {
  const exceptions = changes?.exceptions ?? [];
  const { excuse } = voice.catalogue.ui;
  return exceptions.length === 0
    ? []
    : [excuse.added({ exceptions: exceptions.length }), ...exceptions.map((each) => excuse.addedOne(each))];
}

/** How many fixed entries of a baseline are listed one by one. */
const MOST_FIXED = 20;

/** Which entries of a baseline are found no more. */
export function fixedLines({ fixed }: NonNullable<Report['baseline']>, voice: Voice): readonly string[] {
  const { excuse } = voice.catalogue.ui;
  const left = fixed.length - MOST_FIXED;
  return [
    ...fixed.slice(0, MOST_FIXED).map((entry) => `  ${excuse.fixed(entry)}`),
    ...(left > 0 ? [`  ${excuse.moreFixed({ entries: left })}`] : []),
  ];
}
