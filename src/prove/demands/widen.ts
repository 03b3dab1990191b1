import { isObject } from '../../language/pointer.ts';
import type { Checks } from '../../model/check.ts';
import type { Json, JsonObject, Path } from '../../model/document.ts';
import { isClean, judge } from '../witness/state.ts';
import { withValue } from './edit.ts';

/**
 * A plan in which no entry alone serves what others rely on: what an entry serves, a second one serves too, in the same
 * list if it can, as far as the plan stays without findings.
 */
export function widened(value: JsonObject, checks: Checks): JsonObject {
  const entries = [...checks.lexicon.collections.keys()].flatMap((list) => entriesIn(value, list));
  let wide = value;
  for (const [path, { serves }] of entries.filter(([, entry]) => Array.isArray(entry.serves))) {
    const others = entries.filter(
      ([other, entry]) => other !== path && other[0] !== 'reporting' && entry.serves === undefined,
    );
    const near = [
      ...others.filter(([other]) => other[0] === path[0]),
      ...others.filter(([other]) => other[0] !== path[0]),
    ];
    for (const [host] of near.slice(0, MOST_TRIES)) {
      const plan = withValue(wide, [...host, 'serves'], serves as Json) as JsonObject;
      if (!isClean(judge(plan, checks))) continue;
      wide = plan;
      break;
    }
  }
  return wide;
}

const MOST_TRIES = 5;

function entriesIn(value: JsonObject, list: string): readonly (readonly [Path, JsonObject])[] {
  const entries = (Array.isArray(value[list]) ? value[list] : []) as readonly Json[];
  return entries.flatMap((entry, index) => (isObject(entry) ? [[[list, index], entry] as const] : []));
}
