import type { Pack } from '../model/pack.ts';
import type { PackNames } from '../model/report.ts';

/** What a pack calls the lists and the fields that it adds to a plan. */
export function namesIn({ classes, unitFields }: Pack): PackNames {
  const fields = [...unitFields, ...classes.flatMap((each) => each.fields)];
  return {
    collections: new Map(
      classes.flatMap(({ collection, label }) => (collection === null ? [] : [[collection, label]])),
    ),
    fields: new Map(fields.map(({ path, label }) => [path.split('/').findLast((step) => step !== '*') ?? path, label])),
  };
}
