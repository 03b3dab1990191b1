import { type Beginning, beginningOf } from '../generate/beginning.ts';
import type { NewRule } from '../generate/new-rule.ts';
import { lookUp, nameTable, nearest } from '../language/names.ts';
import type { Voice } from '../messages/speak.ts';
import type { Cadence, Modality, Pack } from '../model/pack.ts';
import type { CommonFlags } from './context.ts';
import { findKind } from './kinds.ts';
import { Trouble } from './trouble.ts';

export interface NewRuleFlags extends CommonFlags {
  readonly chapter: string;
  readonly kind?: readonly string[];
  readonly assert: Beginning;
  readonly term?: string;
  readonly class?: string;
  readonly in?: string;
  readonly field?: readonly string[];
  readonly atLeast?: Cadence;
  readonly event?: string;
  readonly modality?: Modality;
  readonly clause?: string;
  readonly cases?: string;
}

/** A rule as it was asked for, all names in it known. */
export interface Asked {
  readonly chapter: string;
  readonly rule: NewRule;
  /** Null where the rule is about no term. */
  readonly term: { readonly id: string; readonly class: string; readonly isNew: boolean } | null;
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const RULE_ID = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)?$/;

/** What the flags ask for; what can't be is trouble. */
export function askedFor(id: string, flags: NewRuleFlags, pack: Pack, voice: Voice): Asked {
  if (!RULE_ID.test(id)) throw new Trouble((words) => words.badId({ id }));
  if (!ID.test(flags.chapter)) throw new Trouble((words) => words.badId({ id: flags.chapter }));
  if (pack.rules.some((rule) => rule.id === id)) throw new Trouble((words) => words.takenId({ id, what: 'rule' }));
  const isAttested = flags.assert === 'manual';
  const term = isAttested && flags.class === undefined ? null : termFor(id, flags, pack);
  const about = {
    id,
    term: term?.id ?? '',
    list: term === null || isAttested ? '' : listFor(term.class, flags, pack),
    fields: flags.field ?? ['owner'],
    atLeast: needed('cadence', '--at-least', flags.assert, flags.atLeast) ?? 'annual',
    event: eventFor(flags, pack),
  };
  const kinds = (flags.kind ?? []).map((name) => findKind(name, pack, voice).id);
  const modality = flags.modality ?? (flags.assert === 'excludes' ? 'must-not' : 'must');
  const assert = beginningOf(flags.assert, about);
  return { chapter: flags.chapter, term, rule: { id, modality, kinds, assert, clause: flags.clause ?? null } };
}

function termFor(id: string, { term: name, class: named }: NewRuleFlags, { terms, classes }: Pack): Asked['term'] {
  const wanted = name ?? id.replace(/\..*/, '');
  const known = lookUp(nameTable(terms), wanted);
  if (known !== null) {
    if (named !== undefined) throw new Trouble((words) => words.takenId({ id: known.id, what: 'term' }));
    return { id: known.id, class: known.class, isNew: false };
  }
  const ids = terms.map((term) => term.id);
  if (named === undefined)
    throw new Trouble((words) => words.unknownTerm({ name: wanted, nearest: nearest(wanted, ids) }));
  if (!ID.test(wanted)) throw new Trouble((words) => words.badId({ id: wanted }));
  const declared = classes.map((each) => each.id);
  if (!declared.includes(named))
    throw new Trouble((words) =>
      words.unknownClass({ name: named, nearest: nearest(named, declared), known: declared }),
    );
  return { id: wanted, class: named, isNew: true };
}

function listFor(termClass: string, { in: named }: NewRuleFlags, { classes }: Pack): string {
  const known = classes.flatMap(({ collection }) => collection ?? []);
  const list = named ?? classes.find(({ id }) => id === termClass)?.collection ?? null;
  if (list === null) throw new Trouble((words) => words.noCollection({ name: termClass }));
  if (!known.includes(list))
    throw new Trouble((words) => words.unknownList({ name: list, nearest: nearest(list, known), known }));
  return list;
}

function eventFor({ assert, event: named }: NewRuleFlags, { events }: Pack): string {
  const name = needed('onEvent', '--event', assert, named);
  if (name === null) return '';
  const event = lookUp(nameTable(events), name);
  const known = events.map(({ id }) => id);
  if (event === null) throw new Trouble((words) => words.unknownEvent({ name, nearest: nearest(name, known), known }));
  return event.id;
}

/** A flag that one kind of assertion can't do without; null for the others. */
function needed<T>(kind: Beginning, flag: string, asked: Beginning, value: T | undefined): T | null {
  if (asked !== kind) return null;
  if (value === undefined)
    throw new Trouble((words) => words.neededFor({ flag: '--assert', value: kind, needed: flag }));
  return value;
}
