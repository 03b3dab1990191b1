import { ENTRY_FIELDS, REPORT_FIELDS } from '../generated/fields.ts';
import { visitAssertion } from '../language/assertions.ts';
import { nearest } from '../language/names.ts';
import type { Path } from '../model/document.ts';
import type { PackFault } from '../model/fault.ts';
import type { Pack, Rule } from '../model/pack.ts';
import type { PackThing } from '../model/pack-fault.ts';
import type { Lint } from './pack.ts';
import { faultAt } from './place.ts';

/** Names of things that the pack does not declare. */
export const danglingReferences: Lint = (pack) => [
  ...inRules(pack),
  ...inTerms(pack),
  ...inInterpretations(pack),
  ...inHead(pack),
];

function inRules(pack: Pack): readonly PackFault[] {
  const declared = declaredIds(pack);
  return pack.rules.flatMap((rule) => inRule(rule, pack, declared));
}

/** Names in one rule of things that the pack does not declare. */
export function inRule(rule: Rule, pack: Pack, declared = declaredIds(pack)): readonly PackFault[] {
  const found: PackFault[] = [];
  const need = (what: PackThing, id: string, path: Path, known: readonly string[]) => {
    if (!known.includes(id)) found.push(faultAt(rule.origin, dangling(what, id, path, known)));
  };
  const { kinds, where } = rule.applies;
  if (kinds !== '*') {
    for (const [index, kind] of kinds.entries()) need('kind', kind, ['applies', 'kinds', index], declared.kind);
  }
  for (const [index, id] of (rule.interpretations ?? []).entries()) {
    need('interpretation', id, ['interpretations', index], declared.interpretation);
  }
  const visit = {
    name: (what: PackThing, id: string, path: Path, of = '') => {
      if (what === 'part') need(what, id, path, partsOf(of, pack));
      else if (what === 'field') need(what, id, path, fieldsOf(of, pack));
      else need(what, id, path, declared[what]);
    },
  };
  visitAssertion(rule.assert, ['assert'], visit);
  if (where !== undefined) visitAssertion(where, ['applies', 'where'], visit);
  return found;
}

function partsOf(id: string, { terms }: Pack): readonly string[] {
  return terms.find((term) => term.id === id)?.parts?.map((part) => part.id) ?? [];
}

/** The fields that an entry of a list may have, nested ones as `measure/what`. */
function fieldsOf(collection: string, { classes }: Pack): readonly string[] {
  const { fields = [] } = classes.find((each) => each.collection === collection) ?? {};
  const declared = fields.map(({ path }) => path.slice(1).replace(/\/\*.*$/, ''));
  return [
    ...(collection === 'reporting' ? REPORT_FIELDS : ENTRY_FIELDS),
    ...declared,
    ...declared.map((name) => name.replace(/\/.*$/, '')),
  ];
}

function inTerms(pack: Pack): readonly PackFault[] {
  const known = declaredIds(pack).class;
  return pack.terms.flatMap((term) =>
    known.includes(term.class) && term.class !== 'reporting'
      ? []
      : [faultAt(term.origin, dangling('class', term.class, ['class'], known))],
  );
}

function inInterpretations(pack: Pack): readonly PackFault[] {
  const declared = declaredIds(pack);
  return pack.interpretations.flatMap(({ options, choice, affects, origin }) => {
    const ids = options.map(({ id }) => id);
    const kinds = affects.flatMap((kind, index) =>
      declared.kind.includes(kind) ? [] : [dangling('kind', kind, ['affects', index], declared.kind)],
    );
    const rules = options.flatMap(({ set = [] }, option) =>
      set.flatMap(({ rule }, index) =>
        declared.rule.includes(rule)
          ? []
          : [dangling('rule', rule, ['options', option, 'set', index, 'rule'], declared.rule)],
      ),
    );
    const chosen = ids.includes(choice) ? [] : [dangling('option', choice, ['choice'], ids)];
    return [...chosen, ...kinds, ...rules].map((fault) => faultAt(origin, fault));
  });
}

function inHead(pack: Pack): readonly PackFault[] {
  const known = pack.vocabularies.map(({ id }) => id);
  const declaring = [
    { origin: { ...pack.origin, path: ['unit'] }, fields: pack.unitFields },
    ...pack.classes.flatMap(({ origin, fields }) => (origin === null ? [] : [{ origin, fields }])),
  ];
  return declaring.flatMap(({ origin, fields }) =>
    fields.flatMap(({ names }, index) =>
      names === undefined || known.includes(names)
        ? []
        : [faultAt(origin, dangling('vocabulary', names, ['fields', index, 'names'], known))],
    ),
  );
}

function dangling(what: PackThing, id: string, path: Path, known: readonly string[]) {
  return { code: 'pack/dangling', params: { what, name: id, nearest: nearest(id, known) }, path, about: id } as const;
}

function declaredIds(pack: Pack): { readonly [K in PackThing]: readonly string[] } {
  const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
  return {
    kind: ids(pack.kinds),
    term: ids(pack.terms),
    class: ids(pack.classes),
    collection: pack.classes.flatMap(({ collection }) => collection ?? []),
    event: ids(pack.events),
    vocabulary: ids(pack.vocabularies),
    parameter: ids(pack.parameters),
    interpretation: ids(pack.interpretations),
    rule: ids(pack.rules),
    part: [],
    field: [],
    option: [],
  };
}
