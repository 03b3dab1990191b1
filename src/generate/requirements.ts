import type { NamedThing } from '../model/names.ts';
import { type Describing, describe } from './duty.ts';
import { parametersOf } from './parameters.ts';
import { rulesFor } from './plan.ts';

/** What a unit of a kind owes, chapter by chapter, as a checklist in Markdown. */
export function requirementsText(kind: NamedThing, describing: Describing): string {
  const { pack, voice } = describing;
  const { ui } = voice.catalogue;
  const rules = rulesFor(pack, kind.id, pack.effective);
  const chapters = pack.chapters.flatMap(({ id, title }) => {
    const own = rules.filter(({ chapter }) => chapter === id);
    if (own.length === 0) return [];
    const items = own.map((rule) => {
      const where =
        rule.applies.where === undefined
          ? []
          : [ui.page.where({ condition: voice.list(describe(rule.applies.where, describing)) })];
      const clauses = [...new Set(rule.citations.map(({ clause }) => clause))].join('; ');
      const head = `- [ ] ${ui.modalities[rule.modality]} ${ui.skeleton.duty({ title: voice.local(rule.title), clauses })}`;
      const overridden = parametersOf(rule, describing).filter((parameter) => parameter.overridden);
      return [
        head,
        ...[...where, ...describe(rule.assert, describing)].map((line) => `      ${line}`),
        ...overridden.map(
          ({ name, value }) => `      ${ui.report.parameter({ id: name, value: String(value), overridden: true })}`,
        ),
        `      ${pack.id}/${rule.id}`,
      ].join('\n');
    });
    return [`## ${voice.local(title)}\n\n${items.join('\n')}`];
  });
  const heading = ui.page.duties({
    kind: voice.local(kind.label),
    pack: `${pack.id}@${pack.version}`,
    count: rules.length,
  });
  return `# ${heading}\n\n${chapters.join('\n\n')}\n`;
}
