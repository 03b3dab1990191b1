import { judgeCadence } from '../evaluate/cadence.ts';
import { countingEntry } from '../evaluate/entries.ts';
import { judgeIncluded } from '../evaluate/includes.ts';
import { judgeTied } from '../evaluate/on-event.ts';
import type { Scope } from '../evaluate/verdict.ts';
import { periodOf, periodsTouching } from '../language/calendar.ts';
import type { CadenceAtLeast, Excludes, Includes, OnEvent } from '../model/assertion.ts';
import type { Term } from '../model/pack.ts';
import type { Entry, Plan } from '../model/plan.ts';
import type { Met } from '../model/why.ts';

/** The entry of the term, and each field and part that it must have. */
export function metIncludes(assertion: Includes, { plan }: Scope): readonly Met[] {
  const { collection, term, fields, parts } = assertion;
  const found = countingEntry(plan, collection, term, (entry) => judgeIncluded(entry, assertion));
  if (found === null) return [];
  const { entry } = found;
  return [
    entryMet(entry, term),
    ...fields.map(
      ({ name, label }): Met => ({
        kind: 'field',
        field: name,
        label,
        path: [...entry.path, ...name.split('/')],
      }),
    ),
    ...(parts.length === 0
      ? []
      : [{ kind: 'parts', parts: parts.map(({ label }) => label), path: [...entry.path, 'parts'] } as const]),
  ];
}

export function metExcludes({ collection, term }: Excludes): readonly Met[] {
  return [{ kind: 'absent', term: term.label, collection, path: null }];
}

/** The cadence that the entry states; of a report, the date that falls into each period. */
export function metCadence(assertion: CadenceAtLeast, { plan }: Scope): readonly Met[] {
  const { collection, term, atLeast } = assertion;
  const found = countingEntry(plan, collection, term, (entry) => judgeCadence(entry, assertion, plan));
  if (found === null) return [];
  const { entry } = found;
  const actual = entry.cadence?.known;
  if (collection === 'reporting') return [entryMet(entry, term), dueMet(entry, assertion, plan)];
  if (!actual) return [];
  return [entryMet(entry, term), { kind: 'cadence', actual, required: atLeast, path: [...entry.path, 'cadence'] }];
}

export function metOnEvent(assertion: OnEvent, { plan }: Scope): readonly Met[] {
  const { collection, term, event, timing } = assertion;
  const found = countingEntry(plan, collection, term, (entry) => judgeTied(entry, assertion));
  if (found === null) return [];
  const { entry } = found;
  return [
    entryMet(entry, term),
    { kind: 'event', event: event.label, path: [...entry.path, 'on'] },
    ...(timing === null ? [] : [{ kind: 'timing', timing, path: [...entry.path, 'timing'] } as const]),
  ];
}

/** The entry itself, at the name of its term. */
export function entryMet({ path, collection }: Entry, { label }: Term): Met {
  return { kind: 'entry', term: label, collection, path: [...path, 'ref'] };
}

function dueMet(entry: Entry, { atLeast }: CadenceAtLeast, { period }: Plan): Met {
  const dates = periodsTouching(atLeast, period).flatMap((touching) => {
    const date = entry.due?.find((each) => periodOf(atLeast, each) === touching.period);
    return date === undefined ? [] : [{ period: touching.period, date }];
  });
  return { kind: 'due', required: atLeast, dates, path: [...entry.path, 'due'] };
}
