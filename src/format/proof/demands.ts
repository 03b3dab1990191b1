import { toPointer } from '../../language/pointer.ts';
import type { Voice } from '../../messages/speak.ts';
import type { DemandBreak, DemandMutation, LinkKind } from '../../model/proof.ts';

/** What came of breaking each demand: the survivors, the links between rules that breaks went along, and the score. */
export function demandsText({ breaks, survivors, unbroken, idle, score }: DemandMutation, voice: Voice): string {
  const { demands: words } = voice.catalogue.ui.proof;
  const rules = new Set(breaks.map(({ check }) => check)).size + unbroken.length;
  const links = linksIn(breaks).map((link) => `  ${words.link({ ...link, link: words.links[link.link] })}`);
  return [
    ...survivors.flatMap((each) => survivorLines(each, voice)),
    ...unbroken.flatMap(({ id }) => [id, `  ${words.unbroken}`]),
    ...idle.flatMap(({ id }) => [id, `  ${words.idle}`]),
    ...(links.length === 0 ? [] : [words.linked, ...links]),
    words.score({
      breaks: breaks.length,
      rules,
      survivors: survivors.length + unbroken.length,
      score: Math.floor(score * 10) / 10,
    }),
    '',
  ].join('\n');
}

function survivorLines(
  { check, thing, detail, kind, path, isSeen, others }: DemandBreak,
  voice: Voice,
): readonly string[] {
  const { demands: words } = voice.catalogue.ui.proof;
  const strays = others.filter(({ link }) => link === null).map((other) => other.check.id);
  return [
    check.id,
    `  ${words.broken({ thing: words.things[thing], detail, kind, path: toPointer(path) })}`,
    ...(isSeen ? [] : [`  ${words.unseen}`]),
    ...(strays.length === 0 ? [] : [`  ${words.stray({ rules: strays })}`]),
  ];
}

interface Linked {
  readonly from: string;
  readonly to: string;
  readonly link: LinkKind;
  readonly breaks: number;
}

/** Each pair of rules between which a break led, once, in the order in which they were met. */
function linksIn(breaks: readonly DemandBreak[]): readonly Linked[] {
  const found = new Map<string, Linked>();
  for (const { check, others } of breaks) {
    for (const { check: other, link } of others) {
      if (link === null) continue;
      const key = `${check.id} ${other.id} ${link}`;
      found.set(key, { from: check.id, to: other.id, link, breaks: (found.get(key)?.breaks ?? 0) + 1 });
    }
  }
  return [...found.values()];
}
