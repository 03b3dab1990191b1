import type { Assertion, Each } from '../../model/assertion.ts';
import type { JsonObject } from '../../model/document.ts';
import { type Demand, type Slot, slotName } from './demand.ts';
import { entryFor } from './entry.ts';
import type { Writing } from './write.ts';

/** Tells the least that an entry has: what its list requires, and what rules that always hold ask of each entry there. */
export function bareEntries({ checks, kind, ...writing }: Writing): (slot: Slot) => JsonObject {
  const always = (checks.byKind.get(kind.id) ?? []).filter(({ where, rule }) => where === null && !rule.effective);
  const asked = always.flatMap(({ assertion }) => eachIn(assertion));
  const setting = { ...writing, checks, growth: { ...writing.growth }, written: new Map() };
  const known = new Map<string, JsonObject>();
  return (slot) => {
    const name = slotName(slot);
    const present = known.get(name);
    if (present !== undefined) return present;
    const own = asked.filter((each) => isAbout(each, slot)).flatMap(({ assert }) => valuesIn(assert, slot));
    const entry = entryFor(slot, [{ kind: 'entry', slot }, ...own], setting) ?? {};
    known.set(name, entry);
    return entry;
  };
}

function eachIn(assertion: Assertion): readonly Each[] {
  if (assertion.kind === 'all') return assertion.of.flatMap(eachIn);
  return assertion.kind === 'each' ? [assertion] : [];
}

function isAbout({ collection, terms }: Each, slot: Slot): boolean {
  return collection === slot.collection && (terms === null || terms.includes(slot.term));
}

function valuesIn(assertion: Assertion, slot: Slot): readonly Demand[] {
  if (assertion.kind === 'all') return assertion.of.flatMap((each) => valuesIn(each, slot));
  if (assertion.kind !== 'field') return [];
  const { path, keywords } = assertion;
  return [{ kind: 'value', root: slot, path, keywords, meets: true }];
}
