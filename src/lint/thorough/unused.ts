import { visitAssertion } from '../../language/assertions.ts';
import type { Path } from '../../model/document.ts';
import type { PackFault } from '../../model/fault.ts';
import type { Pack } from '../../model/pack.ts';
import type { PackThing } from '../../model/pack-fault.ts';
import { faultAt, headLists } from '../place.ts';
import type { ThoroughLint } from './lints.ts';

/** Parameters, interpretations, events, vocabularies and classes that the pack declares and does not use. */
export const unusedThings: ThoroughLint = (pack) => {
  const used = namesUsed(pack);
  const readings = JSON.stringify(pack.interpretations.map(({ options }) => options.map(({ set }) => set)));
  const { event, vocabulary, parameter } = headLists(pack);
  const say = (what: PackThing, id: string, origin: Pack['origin'], path: Path = ['id']): readonly PackFault[] =>
    used.has(`${what} ${id}`) || readings.includes(`"${id}"`)
      ? []
      : [faultAt(origin, { code: 'lint/unused', params: { what, id }, path, about: id })];
  return [
    // Events are the words for one field of a plan: where a rule asks for one, plans may name the others by mistake.
    ...Object.entries({
      event: [...used].some((name) => name.startsWith('event ')) ? [] : event,
      vocabulary,
      parameter,
    }).flatMap(([what, items]) => items.flatMap(({ item, origin }) => say(what as PackThing, item.id, origin))),
    ...pack.classes.flatMap(({ id, origin }) => (origin === null ? [] : say('class', id, origin))),
    ...pack.interpretations.flatMap(({ id, origin }) => say('interpretation', id, origin)),
  ];
};

/** All that rules, terms and declared fields name, as `what id`. A list counts for its class. */
function namesUsed({ rules, terms, classes, unitFields }: Pack): ReadonlySet<string> {
  const used = new Set<string>(terms.map((term) => `class ${term.class}`));
  const listed = new Map(classes.flatMap(({ id, collection }) => (collection === null ? [] : [[collection, id]])));
  const visitor = {
    name: (what: PackThing, id: string) =>
      used.add(what === 'collection' ? `class ${listed.get(id)}` : `${what} ${id}`),
  };
  for (const { assert, applies, interpretations = [] } of rules) {
    visitAssertion(assert, [], visitor);
    if (applies.where !== undefined) visitAssertion(applies.where, [], visitor);
    for (const id of interpretations) used.add(`interpretation ${id}`);
  }
  for (const { names } of [...unitFields, ...classes.flatMap(({ fields }) => fields)]) {
    if (names !== undefined) used.add(`vocabulary ${names}`);
  }
  return used;
}
