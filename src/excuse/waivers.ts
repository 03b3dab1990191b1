import { isDate } from '../language/calendar.ts';
import { lookUp, nearestIn, normalName } from '../language/names.ts';
import type { Checks } from '../model/check.ts';
import type { WaiverEntry, WaiverFile } from '../model/excuse.ts';
import type { Fault } from '../model/fault.ts';
import type { Examined } from '../model/outcome.ts';
import type { Waiver } from '../model/report.ts';
import type { RuleNames } from './rules.ts';
import { daysLeft, type State, stateOn } from './term.ts';

/** A waiver as it stands on the day of the run; `broken` holds what keeps it from being understood. */
export interface JudgedWaiver {
  readonly entry: WaiverEntry;
  readonly state: State | 'broken';
  readonly rules: ReadonlySet<string>;
  readonly waiver: Waiver;
  readonly faults: readonly Fault[];
  /** Whether it is for a plan, whatever the rule. */
  readonly concerns: (plan: Examined) => boolean;
}

/** Looks at each line of a waiver file: its names, its dates, and how it stands. */
export function judgeWaivers(
  { document, entries }: WaiverFile,
  packs: ReadonlyMap<string, Checks>,
  names: RuleNames,
  asOf: string,
): readonly JudgedWaiver[] {
  return entries.map((entry): JudgedWaiver => {
    const { rule, unit, reason, approver, from, until, path } = entry;
    const rules = new Set(names.resolve(rule));
    const kinds = kindsOf(entry, packs);
    const broken = brokenFaults(entry, rules, kinds, packs, names);
    const state = broken.length > 0 ? 'broken' : stateOn(asOf, entry);
    const line = document.locate(path).start.line;
    return {
      entry,
      state,
      rules,
      waiver: { kind: 'waiver', reason, approver, from, until, file: document.file, line },
      faults: broken.length > 0 ? broken : termFaults(entry, state, asOf),
      concerns: (plan) =>
        plan.plan !== null &&
        (kinds === null || kinds.has(`${plan.checks?.pack.id}/${plan.kind}`)) &&
        (unit === null || isUnit(unit, plan)),
    };
  });
}

function isUnit(name: string, { unit }: Examined): boolean {
  return unit !== null && (unit.id === name || normalName(unit.name) === normalName(name));
}

/** The unit kinds that a waiver is for, as `pack/kind`; null where it names none. */
function kindsOf({ kind }: WaiverEntry, packs: ReadonlyMap<string, Checks>): ReadonlySet<string> | null {
  if (kind === null) return null;
  const found = [...packs].flatMap(([id, { lexicon }]) => {
    const known = lookUp(lexicon.kinds, kind);
    return known === null ? [] : [`${id}/${known.id}`];
  });
  return new Set(found);
}

function brokenFaults(
  { rule, kind, from, until, path }: WaiverEntry,
  rules: ReadonlySet<string>,
  kinds: ReadonlySet<string> | null,
  packs: ReadonlyMap<string, Checks>,
  names: RuleNames,
): readonly Fault[] {
  const faults: Fault[] = [];
  if (rules.size === 0) {
    const params = { written: 'waiver', name: rule, nearest: names.nearest(rule) } as const;
    faults.push({ code: 'waiver/unknown-rule', params, path: [...path, 'rule'] });
  }
  if (kind !== null && kinds?.size === 0) {
    const near = [...packs.values()].map(({ lexicon }) => nearestIn(lexicon.kinds, kind)).find((each) => each !== null);
    const params = {
      name: kind,
      nearest: near?.text ?? null,
      known: [...packs.values()].flatMap(({ pack }) => pack.kinds.map(({ label }) => label)),
    };
    faults.push({ code: 'waiver/unknown-kind', params, path: [...path, 'kind'] });
  }
  for (const [key, text] of Object.entries({ from, until })) {
    if (!isDate(text))
      faults.push({ code: 'waiver/bad-date', params: { written: 'waiver', text }, path: [...path, key] });
  }
  if (isDate(from) && isDate(until) && until < from)
    faults.push({ code: 'waiver/reversed', params: { from, until }, path: [...path, 'from'] });
  return faults;
}

function termFaults({ rule, until, path }: WaiverEntry, state: State | 'broken', asOf: string): readonly Fault[] {
  const place = { path: [...path, 'until'], about: `${rule} ${until}` };
  if (state === 'expired') return [{ code: 'waiver/expired', params: { written: 'waiver', rule, until }, ...place }];
  if (state !== 'expiring') return [];
  const params = { written: 'waiver', rule, until, days: daysLeft(asOf, until) } as const;
  return [{ code: 'waiver/expiring', params, ...place }];
}
