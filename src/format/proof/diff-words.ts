import type { Voice } from '../../messages/speak.ts';
import type { Detail, Difference, Effect, OutcomeChange, PackDiff, PlanChange, PlanChanges } from '../../model/diff.ts';
import type { Json, Path } from '../../model/document.ts';
import type { Cadence, Modality } from '../../model/pack.ts';
import type { Finding } from '../../model/report.ts';
import { visible } from '../visible.ts';

/** What is printed of a comparison: the same sentences in every format that people read. */
export interface DiffSentences {
  readonly head: string;
  readonly version: string;
  readonly counts: string | null;
}

const LONGEST = 160;

export function sentencesOf(diff: PackDiff, plans: PlanChanges | null, voice: Voice): DiffSentences {
  const { diff: words } = voice.catalogue.ui;
  const { from, to, due, understated } = diff;
  const bump = words.bumps[diff.bump];
  const version = to.version;
  return {
    head: words.head({
      from: `${from.id} ${from.version}`,
      to: `${to.id} ${version}`,
      rules: [from.rules, to.rules],
    }),
    version: understated ? words.understated({ bump, due, version }) : words.enough({ bump, version }),
    counts:
      plans === null
        ? null
        : words.planCounts({
            compared: plans.compared,
            changed: plans.changes.length,
            failing: plans.changes.filter(({ newlyFails }) => newlyFails).length,
            others: plans.others,
          }),
  };
}

/** A thing by its id and name. */
export function thingOf({ what, id, label }: Difference, voice: Voice): string {
  const thing = `${id}  ${visible(voice.local(label))}`;
  return what === 'rule' ? thing : `${voice.catalogue.ui.diff.things[what]} ${thing}`;
}

/** Where a thing differs, and how, line by line: of a text in two languages, the one that is spoken. */
export function detailsOf({ details }: Difference, diff: PackDiff, voice: Voice): readonly string[] {
  const other = voice.lang === 'zh' ? 'en' : 'zh';
  const isEcho = ({ path }: Detail) =>
    path.at(-1) === other &&
    details.some((each) => [...path.slice(0, -1), voice.lang].join('/') === each.path.join('/'));
  return details.filter((detail) => !isEcho(detail)).map((detail) => detailOf(detail, diff, voice));
}

function detailOf({ path, removed, added }: Detail, { names }: PackDiff, voice: Voice): string {
  const { diff: words } = voice.catalogue.ui;
  const said = (values: readonly Json[]) => voice.list(values.map((value) => shown(value, path, names, voice)));
  const sole = removed.length <= 1 && added.length <= 1;
  const change =
    removed.length > 0 && added.length > 0 && sole
      ? `${said(removed)} → ${said(added)}`
      : [...(removed.length > 0 ? [`− ${said(removed)}`] : []), ...(added.length > 0 ? [`+ ${said(added)}`] : [])].join(
          '  ',
        );
  return `${placeOf(path, voice)}${words.colon}${change}`;
}

function placeOf(path: Path, voice: Voice): string {
  const { diff: words } = voice.catalogue.ui;
  const key = path.findLast((step) => Object.hasOwn(words.keys, step));
  const written = path.join('/');
  return key === undefined ? written : words.place({ label: words.keys[key] ?? written, path: written });
}

function shown(value: Json, path: Path, names: PackDiff['names'], voice: Voice): string {
  if (typeof value !== 'string')
    return clip(visible(value === null ? voice.catalogue.ui.diff.nothing : JSON.stringify(value)));
  if (path.at(-1) === 'modality') return voice.catalogue.ui.modalities[value as Modality];
  if (path.at(-1) === 'atLeast') return voice.cadence(value as Cadence);
  const name = names.get(value);
  return clip(visible(name === undefined ? value : voice.labelled(voice.local(name), value)));
}

function clip(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** A plan, with both its verdicts. */
export function planOf({ file, document, unit, from, to }: PlanChange, voice: Voice): string {
  const { verdicts, report } = voice.catalogue.ui;
  const place = document === 0 ? file : `${file} ${report.document({ number: document + 1 })}`;
  return `${`${visible(place)}  ${visible(unit ?? '')}`.trimEnd()}  ${verdicts[from]} → ${verdicts[to]}`;
}

/** A rule that came out otherwise, with what is found now. */
export function outcomeOf({ rule, title, from, to }: OutcomeChange, voice: Voice): string {
  const { outcomes, noRule } = voice.catalogue.ui.diff;
  const said = (outcome: OutcomeChange['from']) => (outcome === null ? noRule : outcomes[outcome]);
  return `${rule}  ${said(from)} → ${said(to)}  ${visible(voice.local(title))}`;
}

/** A finding on one line, with its place. */
export function findingOf({ file, span, fault }: Finding, voice: Voice): string {
  return `${visible(file)}:${span.start.line}:${span.start.column}  ${visible(voice.say(fault))}`;
}

/** What is said of a plan beside its rules: what is new, and what is no longer said. */
export function besideRules({ appeared, vanished }: PlanChange, voice: Voice): readonly string[] {
  const { diff: words } = voice.catalogue.ui;
  return [
    ...appeared.map((finding) => `${words.appeared}${words.colon}${findingOf(finding, voice)}`),
    ...vanished.map((finding) => `${words.vanished}${words.colon}${findingOf(finding, voice)}`),
  ];
}

/** The differences one by one, grouped by what became of them: obligations first, then all else. */
export function groupsOf({ differences }: PackDiff): readonly {
  readonly isRules: boolean;
  readonly effect: Effect;
  readonly differences: readonly Difference[];
}[] {
  return [true, false].flatMap((isRules) =>
    EFFECTS.map((effect) => ({
      isRules,
      effect,
      differences: differences.filter((each) => (each.what === 'rule') === isRules && each.effect === effect),
    })).filter((group) => group.differences.length > 0),
  );
}

/** Those first that ask most of a reader. */
const EFFECTS: readonly Effect[] = [
  'added',
  'tightened',
  'changed',
  'removed',
  'relaxed',
  'renamed',
  'extended',
  'recited',
  'reworded',
];
