import { toPointer } from '../../language/pointer.ts';
import type { Voice } from '../../messages/speak.ts';
import type { DemandBreak, DemandMutation, LinkKind } from '../../model/proof.ts';
import { visible } from '../visible.ts';
import { inPercent } from './score.ts';

/** What came of breaking each demand: the survivors, the links between rules that breaks went along, and the score. */
export function demandsText(mutation: DemandMutation, pack: string, voice: Voice): string {
  const { breaks, survivors, unbroken, idle, score } = mutation;
  const { demands: words } = voice.catalogue.ui.proof;
  const rules = new Set(breaks.map(({ check }) => check)).size + unbroken.length;
  const links = linksIn(breaks).map((link) => `  ${words.link({ ...link, link: words.links[link.link] })}`);
  const blocks = [
    ...survivors.map((each) => survivorLines(each, voice)),
    ...unbroken.map(({ rule }) => [rule.id, `  ${words.unbroken}`]),
    ...idle.map(({ rule }) => [rule.id, `  ${words.idle}`]),
    ...(links.length === 0 ? [] : [[words.linked, ...links]]),
    [
      words.score({
        pack,
        breaks: breaks.length,
        rules,
        survivors: survivors.length + unbroken.length,
        score: inPercent(score),
      }),
    ],
  ];
  return blocks.map((lines) => lines.map(visible).join('\n')).join('\n\n');
}

function survivorLines(
  { check, thing, detail, kind, path, isSeen, others }: DemandBreak,
  voice: Voice,
): readonly string[] {
  const { demands: words } = voice.catalogue.ui.proof;
  const strays = others.filter(({ link }) => link === null).map((other) => other.check.rule.id);
  return [
    check.rule.id,
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
export function linksIn(breaks: readonly DemandBreak[]): readonly Linked[] {
  const found = new Map<string, Linked>();
  for (const { check, others } of breaks) {
    for (const { check: other, link } of others) {
      if (link === null) continue;
      const key = `${check.rule.id} ${other.rule.id} ${link}`;
      found.set(key, { from: check.rule.id, to: other.rule.id, link, breaks: (found.get(key)?.breaks ?? 0) + 1 });
    }
  }
  return [...found.values()];
}
