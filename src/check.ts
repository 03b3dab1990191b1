import { compilePack, type Overrides } from './compile/pack.ts';
import { withoutEchoes, withoutSpoken } from './evaluate/echoes.ts';
import { nothingApplies } from './evaluate/idle.ts';
import { ownCadenceFaults } from './evaluate/own-cadence.ts';
import { evaluatePlan } from './evaluate/plan.ts';
import { sameUnitFaults } from './evaluate/same-unit.ts';
import type { Checks } from './model/check.ts';
import type { Input } from './model/document.ts';
import type { Examined } from './model/outcome.ts';
import type { Pack } from './model/pack.ts';
import type { Report } from './model/report.ts';
import { type Parsed, parseInput } from './parse/text.ts';
import { buildReport } from './report/build.ts';
import { shapePlan } from './shape/plan.ts';

export interface CheckOptions {
  /** Values for parameters of packs, by `pack/parameter`; the pack's own where absent. */
  readonly parameters?: Overrides;
  /** The date by which periods are judged, `YYYY-MM-DD`; null (the default) where none is needed. */
  readonly asOf?: string | null;
}

/**
 * Checks plans against packs: text in, report out. Sees no disk, clock, network or console, and never throws on what
 * stands in an input: bad input is a finding. Each pack comes from `loadPack`; of two with one id the first counts.
 * Throws a RangeError for options that can't be: a parameter that no pack has, or a value that is not of its type.
 */
export function check(packs: readonly Pack[], inputs: readonly Input[], options: CheckOptions = {}): Report {
  refuseUnknown(packs, options.parameters ?? {});
  const compiled = new Map<string, Checks>();
  for (const pack of packs.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))) {
    if (!compiled.has(pack.id)) compiled.set(pack.id, compilePack(pack, options.parameters ?? {}));
  }
  const examined = inputs.flatMap(parseInput).map((parsed) => examine(parsed, compiled));
  return buildReport(withSameUnits(examined), options.asOf ?? null);
}

function refuseUnknown(packs: readonly Pack[], overrides: Overrides): void {
  const known = new Set(packs.flatMap(({ id, parameters }) => parameters.map((parameter) => `${id}/${parameter.id}`)));
  const unknown = Object.keys(overrides).find((name) => !known.has(name));
  if (unknown !== undefined) throw new RangeError(`No pack has the parameter ${unknown}`);
}

function examine({ document, faults }: Parsed, packs: ReadonlyMap<string, Checks>): Examined {
  if (faults.length > 0) return { document, checks: null, plan: null, unit: null, kind: null, faults, outcomes: [] };
  const shaped = shapePlan(document, packs);
  if (shaped.plan === null || shaped.checks === null) return { ...shaped, document, outcomes: [] };
  const outcomes = withoutEchoes(evaluatePlan(shaped.checks, shaped.plan), shaped.faults, shaped.plan);
  const read = [...withoutSpoken(shaped.faults, outcomes), ...nothingApplies(shaped.plan, outcomes)];
  return {
    ...shaped,
    document,
    outcomes,
    faults: [...read, ...ownCadenceFaults(shaped.plan, outcomes, shaped.faults)],
  };
}

function withSameUnits(examined: readonly Examined[]): readonly Examined[] {
  const checked = examined.flatMap((one) =>
    one.plan === null || one.checks === null ? [] : [{ one, plan: one.plan, pack: one.checks.pack.id }],
  );
  const faults = sameUnitFaults(
    checked.map(({ one, plan, pack }) => ({ pack, plan, file: one.document.file, document: one.document.index })),
  );
  const byOne = new Map(checked.map(({ one }, index) => [one, faults[index] ?? []]));
  return examined.map((one) => {
    const more = byOne.get(one) ?? [];
    return more.length === 0 ? one : { ...one, faults: [...one.faults, ...more] };
  });
}
