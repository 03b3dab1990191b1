import { overlap } from '../../language/calendar.ts';
import type { Check, Checks } from '../../model/check.ts';
import type { Path } from '../../model/document.ts';
import type { Fault } from '../../model/fault.ts';
import type { NamedThing } from '../../model/names.ts';
import type { DemandBreak, DemandMutation } from '../../model/proof.ts';
import type { WitnessOf } from '../cases/plan.ts';
import { type Judged, judge } from '../witness/state.ts';
import { witnessOf } from '../witness/witness.ts';
import type { Break } from './breaks.ts';
import { linkTo } from './links.ts';
import { breaksIn, type Witnesses } from './sound.ts';

/**
 * Breaks each thing that each rule demands, one at a time, in a witness of the first kind that the rule binds, and looks
 * whether that rule fails at that place and whether any other does that nothing leads to. Pure; the same every time.
 */
export function mutateDemands(checks: Checks, make: WitnessOf = witnessOf): DemandMutation {
  const witnesses = new Map(
    checks.pack.kinds.map((kind) => [
      kind.id,
      { checks, kind, make, plain: { plan: undefined, passing: new Set(), applying: new Map() } } as Witnesses,
    ]),
  );
  const { effective } = checks.pack;
  const idle = checks.all.filter(({ rule }) => rule.effective !== undefined && !overlap(rule.effective, effective));
  const tried = checks.all
    .filter((check) => !idle.includes(check))
    .map((check) => [check, breaksOfRule(check, witnesses)] as const);
  const breaks = tried.flatMap(([, found]) => found);
  const unbroken = tried.flatMap(([check, found]) => (found.length === 0 ? [check] : []));
  const survivors = breaks.filter(({ isSeen, others }) => !isSeen || others.some(({ link }) => link === null));
  const all = breaks.length + unbroken.length;
  const score = all === 0 ? 0 : (100 * (breaks.length - survivors.length)) / all;
  return { breaks, survivors, unbroken, idle, score };
}

function breaksOfRule(check: Check, witnesses: ReadonlyMap<string, Witnesses>): readonly DemandBreak[] {
  for (const each of witnesses.values()) {
    if (!each.checks.byKind.get(each.kind.id)?.includes(check)) continue;
    const found = breaksIn(check, each);
    if (found.length > 0) return found.map((one) => tried(one, check, each.kind, each.checks));
  }
  return [];
}

function tried(one: Break, check: Check, { id: kind }: NamedThing, checks: Checks): DemandBreak {
  const judged = judge(one.plan, checks);
  const own = judged.outcomes.find((each) => each.check === check)?.verdict;
  const isSeen =
    own?.kind === 'needsReview'
      ? one.thing === 'attestation'
      : own?.kind === 'fail' && isThere(own.faults, one.path, judged);
  const others = judged.outcomes.flatMap(({ check: other, verdict }) => {
    if (other === check || verdict.kind === 'pass' || verdict.kind === 'notApplicable') return [];
    return [{ check: other, link: linkTo(other, check, one.path, one.term) }];
  });
  return { check, kind, thing: one.thing, detail: one.detail, path: one.path, isSeen, others };
}

/** Whether a rule's faults stand at a place, or what the reading has said of that place in their stead. */
function isThere(faults: readonly Fault[], path: Path, { faults: read }: Judged): boolean {
  const said = faults.length === 0 ? read : faults;
  return said.flatMap((fault) => [fault, ...alternativesIn(fault)]).some((fault) => isAlong(fault.path, path));
}

function alternativesIn(fault: Fault): readonly Fault[] {
  return fault.code === 'any/none' ? fault.params.alternatives.flat() : [];
}

function isAlong(one: Path, other: Path): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.every((step, index) => String(step) === String(long[index]));
}
