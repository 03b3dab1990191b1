import { isUnfilled } from '../language/blank.ts';
import { isObject } from '../language/pointer.ts';
import type { Json, Path } from '../model/document.ts';
import type { PackFault } from '../model/fault.ts';
import type { Pack } from '../model/pack.ts';

/** What a new rule left for a person to write; a text in both languages is one. */
export function unfilledTexts({ rules, terms, chapters, origin }: Pack): readonly PackFault[] {
  const folder = origin.file.replace(/[^/]*$/, '');
  const own = [...terms, ...rules].flatMap(({ origin: { file, path }, ...item }) =>
    unfilledIn(item as unknown as Json, []).map((each) => ({ file, path: [...path, ...each] })),
  );
  const titles = chapters
    .filter(({ title }) => isUnfilled(title.zh) || isUnfilled(title.en))
    .map(({ id }) => ({ file: `${folder}${id}.yaml`, path: ['title'] }));
  return [...titles, ...own].map(({ file, path }) => ({
    file,
    fault: { code: 'pack/unfilled', params: { key: String(path.findLast((step) => typeof step === 'string')) }, path },
  }));
}

function unfilledIn(value: Json, path: Path): readonly Path[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => unfilledIn(each, [...path, index]));
  if (typeof value === 'string') return isUnfilled(value) ? [path] : [];
  if (!isObject(value)) return [];
  const texts = [value.zh, value.en].filter((text) => typeof text === 'string');
  if (texts.length === 2) return texts.some(isUnfilled) ? [path] : [];
  return Object.entries(value).flatMap(([key, each]) => unfilledIn(each, [...path, key]));
}
