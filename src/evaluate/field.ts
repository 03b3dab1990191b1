import { broken } from '../language/keywords.ts';
import { expand, valueAt } from '../language/pointer.ts';
import type { Field } from '../model/assertion.ts';
import type { Path } from '../model/document.ts';
import type { Verdict } from '../model/outcome.ts';
import { type Evaluator, every, fail, PASS, type Scope } from './verdict.ts';

export const field: Evaluator<Field> = ({ path, keywords }, scope) => {
  const places = expand(scope.root.value, path);
  if (places.length === 0) {
    const list = path.slice(0, path.indexOf('*'));
    return Array.isArray(valueAt(scope.root.value, list)) ? PASS : absent(list, scope);
  }
  return every(places.map((place) => judge(place, keywords, scope)));
};

function judge(place: Path, keywords: Field['keywords'], scope: Scope): Verdict {
  const value = valueAt(scope.root.value, place);
  if (value === undefined) return absent(place, scope);
  const params = broken(value, keywords);
  return params === null ? PASS : fail({ code: 'field/value', params, path: [...scope.root.path, ...place] });
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
