import { broken } from '../language/keywords.ts';
import { expand, valueAt } from '../language/pointer.ts';
import type { Field } from '../model/assertion.ts';
import type { Path } from '../model/document.ts';
import type { Verdict } from '../model/outcome.ts';
import { type Evaluator, every, fail, PASS, type Scope } from './verdict.ts';

export const field: Evaluator<Field> = ({ path, keywords }, scope) =>
  every(expand(scope.root.value, path).map((place) => judge(place, keywords, scope)));

function judge(place: Path, keywords: Field['keywords'], scope: Scope): Verdict {
  const list = place.indexOf('*');
  if (list !== -1) return absent(place.slice(0, list), scope);
  const value = valueAt(scope.root.value, place);
  if (value === undefined || (value === null && ![keywords.type].flat().includes('null'))) return absent(place, scope);
  const params = broken(value, keywords);
  if (params === null) return PASS;
  return fail({ code: 'field/value', params, path: [...scope.root.path, ...place], about: params.keyword });
}

function absent(place: Path, { root }: Scope): Verdict {
  const near = 'ref' in root.value && place.length === 1 ? { near: [...root.path, 'ref'] } : {};
  return fail({
    code: 'field/missing',
    params: { key: String(place.at(-1)) },
    path: [...root.path, ...place],
    ...near,
  });
}
