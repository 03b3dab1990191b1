import { visitAssertion } from '../language/assertions.ts';
import type { Check } from '../model/check.ts';
import type { Path } from '../model/document.ts';
import type { Fault } from '../model/fault.ts';
import type { Plan } from '../model/plan.ts';
import type { Finding } from '../model/report.ts';

/**
 * The findings of a plan that say why a rule failed: its own, and where one cause was said in the reading of the plan, what
 * was said of the entries that the rule is about, else of its lists, else of the plan.
 */
export function findingsOn(check: Check, plan: Plan, findings: readonly Finding[]): readonly Finding[] {
  const own = findings.filter((finding) => finding.rule === check.id || owes(finding.fault, check.id));
  if (own.length > 0) return own;
  const read = findings.filter(({ citations }) => citations.length === 0);
  const { terms, roots } = aboutOf(check);
  const entries = placesOf(plan, terms);
  const near = [
    read.filter(({ fault }) => entries.some((place) => startsWith(fault.path, place))),
    read.filter(({ fault }) => roots.has(String(fault.path[0])) || roots.has(meantKey(fault))),
  ].find((some) => some.length > 0);
  return near ?? read;
}

function owes(fault: Fault, rule: string): boolean {
  return fault.code === 'plan/missing-collection' && fault.params.owed.some((each) => each.rule === rule);
}

/** The terms that a rule names, and the keys of a plan under which it looks. */
function aboutOf({ rule }: Check): { readonly terms: ReadonlySet<string>; readonly roots: ReadonlySet<string> } {
  const terms = new Set<string>();
  const roots = new Set<string>();
  visitAssertion(rule.assert, [], {
    name(what, id) {
      if (what === 'term') terms.add(id);
      if (what === 'collection') roots.add(id);
    },
    field: ({ path }) => roots.add(path.split('/')[0] ?? ''),
  });
  return { terms, roots };
}

/** Where a plan speaks of certain terms: their entries, and where others name them. */
function placesOf({ collections, declined }: Plan, terms: ReadonlySet<string>): readonly Path[] {
  const isAbout = ({ known, meant }: Plan['declined'][number]['ref']) => terms.has((known ?? meant)?.id ?? '');
  const entries = [...collections.values()].flat();
  return [
    ...entries.filter(({ ref }) => isAbout(ref)).map(({ path }) => path),
    ...entries.flatMap(({ serves, path }) =>
      serves.flatMap((named, index) => (isAbout(named) ? [[...path, 'serves', index]] : [])),
    ),
    ...declined.filter(({ ref }) => isAbout(ref)).map(({ path }) => path.slice(0, -1)),
  ];
}

function meantKey(fault: Fault): string {
  return fault.code === 'shape/unknown-key' && fault.path.length === 1 ? (fault.params.nearest ?? '') : '';
}

function startsWith(path: Path, start: Path): boolean {
  return start.every((step, index) => step === path[index]);
}
