import type { Localized } from '../model/names.ts';
import type { Pack } from '../model/pack.ts';
import type { PackNames } from '../model/report.ts';
import { BUILT_IN_CLASSES } from './classes.ts';

/** What a pack calls the lists and the fields that it adds to a plan. */
export function namesIn({ classes, unitFields }: Pack): PackNames {
  const fields = [...unitFields, ...classes.flatMap((each) => each.fields)];
  const added = classes.filter(({ id }) => BUILT_IN_CLASSES.every((each) => each.id !== id));
  return {
    collections: new Map(added.flatMap(({ collection, label }) => (collection === null ? [] : [[collection, label]]))),
    fields: new Map(fields.map(({ path, label }) => [path.split('/').findLast((step) => step !== '*') ?? path, label])),
  };
}

/** Whether a value is a text in both languages. */
export function isLocalized(value: object): value is Localized {
  return 'zh' in value && 'en' in value && typeof value.zh === 'string' && typeof value.en === 'string';
}
