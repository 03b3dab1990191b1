import type { Voice } from '../messages/speak.ts';
import type { AssertionShape, Cadence, Pack, Parameter } from '../model/pack.ts';

/** What describing a duty needs: the pack, a language, and the values that parameters have here. */
export interface Describing {
  readonly pack: Pack;
  readonly voice: Voice;
  readonly parameters: Readonly<Record<string, Parameter['value']>>;
}

type Shapes = Required<AssertionShape>;
type Describer<K extends keyof Shapes> = (shape: Shapes[K], describing: Describing) => readonly string[];

/** What each kind of assertion asks, in words. */
const DESCRIBERS: { readonly [K in keyof Shapes]: Describer<K> } = {
  includes: ({ in: list, ref, parts, fields }, describing) => {
    const { page } = describing.voice.catalogue.ui;
    const { voice, pack } = describing;
    const all = pack.terms.find(({ id }) => id === ref)?.parts ?? [];
    const demanded = parts === undefined ? [] : all.filter(({ id }) => parts === 'all' || parts.includes(id));
    return [
      page.entryIn({ collection: voice.collection(list), ref }),
      ...(fields === undefined ? [] : [page.with({ fields: voice.list(fields.map((field) => voice.field(field))) })]),
      ...(demanded.length === 0
        ? []
        : [page.parts({ parts: voice.list(demanded.map(({ label }) => voice.local(label))) })]),
    ];
  },
  excludes: ({ in: list, ref }, describing) => [
    describing.voice.catalogue.ui.page.notIn({
      collection: describing.voice.collection(list),
      term: termName(ref, describing),
    }),
  ],
  count: ({ in: list, refs = [], min, max, orReason = false }, describing) => {
    const number = (value: typeof min) => (value === undefined ? null : Number(parameterOr(value, describing)));
    const terms = describing.voice.list(refs.map((ref) => termName(ref, describing)));
    return [
      describing.voice.catalogue.ui.page.between({
        collection: describing.voice.collection(list),
        terms,
        min: number(min),
        max: number(max),
        orReason,
      }),
    ];
  },
  cadence: ({ in: list, atLeast }, describing) => {
    const cadence = describing.voice.cadence(parameterOr(atLeast, describing) as Cadence);
    const { page } = describing.voice.catalogue.ui;
    return list === 'reporting' ? [page.atLeast({ cadence }), page.dueIn({ cadence })] : [page.atLeast({ cadence })];
  },
  onEvent: ({ event, timing }, { pack, voice }) => {
    const label = pack.events.find(({ id }) => id === event)?.label;
    return [
      voice.catalogue.ui.page.on({
        event: label === undefined ? event : voice.local(label),
        timing: timing === undefined ? null : voice.timing(timing),
      }),
    ];
  },
  each: ({ in: list, assert }, describing) => [
    describing.voice.catalogue.ui.page.eachEntry({
      collection: describing.voice.collection(list),
      what: describing.voice.list(describe(assert, describing)),
    }),
  ],
  refersTo: ({ in: lists, field, to }, describing) => {
    const { voice } = describing;
    const place = voice.list(to.in.map((list) => voice.collection(list)));
    const target = to.ref === undefined ? place : `${termName(to.ref, describing)} ${to.field ?? 'ref'}`;
    return [
      voice.catalogue.ui.page.named({
        collections: voice.list(lists.map((list) => voice.collection(list))),
        field,
        target,
      }),
    ];
  },
  covers: ({ values, in: lists, field }, describing) => {
    const { voice } = describing;
    const collections = voice.list(lists.map((list) => voice.collection(list)));
    return [
      voice.catalogue.ui.page.served({
        values: voice.list(values.map((value) => termName(value, describing))),
        collections,
        field,
      }),
    ];
  },
  field: ({ path, ...keywords }, { voice }) => [
    voice.catalogue.ui.page.valueAt({
      path,
      what: Object.entries(keywords)
        .map(([keyword, limit]) => `${keyword} ${JSON.stringify(limit)}`)
        .join(' '),
    }),
  ],
  all: (shapes, describing) => [...new Set(shapes.flatMap((shape) => describe(shape, describing)))],
  any: (shapes, describing) => [
    describing.voice.catalogue.ui.page.either +
      shapes.map((shape) => describing.voice.list(describe(shape, describing))).join(' | '),
  ],
  manual: ({ question }, { voice }) => [voice.catalogue.ui.page.attest({ question: voice.local(question) })],
};

/** What an assertion asks of a plan, a few words a thing. */
export function describe(shape: AssertionShape, describing: Describing): readonly string[] {
  const [kind, body] = Object.entries(shape)[0] as [keyof Shapes, never];
  return DESCRIBERS[kind](body, describing);
}

function termName(id: string, { pack, voice }: Describing): string {
  const label = pack.terms.find((term) => term.id === id)?.label;
  return label === undefined ? id : voice.local(label);
}

function parameterOr<T>(
  value: T | { readonly parameter: string },
  { pack, parameters }: Describing,
): T | Parameter['value'] {
  if (typeof value !== 'object' || value === null || !('parameter' in value)) return value as T;
  const { parameter } = value as { readonly parameter: string };
  return (
    parameters[`${pack.id}/${parameter}`] ?? pack.parameters.find(({ id }) => id === parameter)?.value ?? parameter
  );
}
