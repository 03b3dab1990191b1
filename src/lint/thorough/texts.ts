import { isLocalized } from '../../language/labels.ts';
import type { Json, Path } from '../../model/document.ts';
import type { PackFault } from '../../model/fault.ts';
import type { Localized } from '../../model/names.ts';
import type { Origin, Pack } from '../../model/pack.ts';
import { faultAt } from '../place.ts';
import type { ThoroughLint } from './lints.ts';

/** Texts that one of the two languages lacks. */
export const textLints: ThoroughLint = (pack) =>
  partsOf(pack).flatMap(({ part, origin }) =>
    textsIn(part, []).flatMap(({ text, path }): readonly PackFault[] => {
      const problem = problemOf(text);
      if (problem === null) return [];
      const key = problem === 'not-chinese' || problem === 'no-chinese' ? 'zh' : 'en';
      return [
        faultAt(origin, { code: 'lint/untranslated', params: { problem, text: text[key] }, path: [...path, key] }),
      ];
    }),
  );

/** What a pack is made of, each with the place where its keys are written. */
function partsOf(pack: Pack): readonly { readonly part: unknown; readonly origin: Origin }[] {
  const { title, kinds, unitFields, events, vocabularies, parameters, origin } = pack;
  const head = { title, unit: { kinds, fields: unitFields }, events, vocabularies, parameters };
  return [
    { part: head, origin },
    ...pack.classes.flatMap(({ id: _, collection: __, origin, ...part }) =>
      origin === null ? [] : [{ part, origin }],
    ),
    ...[...pack.terms, ...pack.rules, ...pack.interpretations].map(({ origin, chapter: _, ...part }) => ({
      part,
      origin,
    })),
    ...(pack.ledger?.clauses ?? []).map(({ aside }, index) => ({
      part: { aside },
      origin: { file: pack.ledger?.origin.file ?? origin.file, path: ['clauses', index] },
    })),
  ];
}

function textsIn(value: unknown, path: Path): readonly { readonly text: Localized; readonly path: Path }[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isLocalized(value)) return [{ text: value, path }];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner as Json, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

const CHINESE = /\p{Script=Han}/u;
/** English may quote the Chinese word. */
const QUOTED = /“[^”]*”|"[^"]*"|‘[^’]*’|'[^']*'|「[^」]*」|《[^》]*》|（[^）]*）|\([^)]*\)/gu;

function problemOf({ zh, en }: Localized) {
  if (zh.trim() === '') return 'no-chinese';
  if (en.trim() === '') return 'no-english';
  if (!CHINESE.test(zh)) return zh.trim() === en.trim() && !/\p{L}{3}/u.test(zh) ? null : 'not-chinese';
  return CHINESE.test(en.replaceAll(QUOTED, '')) || zh.trim() === en.trim() ? 'not-english' : null;
}
