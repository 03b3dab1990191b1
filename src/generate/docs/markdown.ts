import type { Describing } from '../duty.ts';
import { anchorOf, binds, type ChapterDoc, chapterDocs, type RuleDoc } from './rules.ts';

/** The pages of a pack in one language: what it is and whom it binds, and a page a chapter. */
export function markdownPages(describing: Describing): readonly { readonly file: string; readonly text: string }[] {
  const chapters = chapterDocs(describing);
  return [
    { file: 'README.md', text: indexPage(chapters, describing) },
    ...chapters.map((chapter) => ({ file: `${chapter.id}.md`, text: chapterPage(chapter, describing) })),
  ];
}

function indexPage(chapters: readonly ChapterDoc[], { pack, voice }: Describing): string {
  const { docs } = voice.catalogue.ui.gen;
  const link = ({ id, title }: RuleDoc, chapter: string) => `[${plain(title)}](${chapter}.md#${anchorOf(id)})`;
  const all = chapters.flatMap(({ id: chapter, rules }) => rules.map((doc) => ({ chapter, doc })));
  const rule = (id: string) => pack.rules.find((each) => each.id === id);
  const isBound = (id: string, kind: string) => {
    const found = rule(id);
    return found !== undefined && binds(found, kind);
  };
  const kinds = pack.kinds.map(({ id, label }) => ({ id, name: plain(voice.local(label)) }));
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const table = [
    row([docs.duty, ...kinds.map(({ name }) => name)]),
    row(['---', ...kinds.map(() => ':-:')]),
    ...all.map(({ chapter, doc }) =>
      row([link(doc, chapter), ...kinds.map(({ id }) => (isBound(doc.id, id) ? '●' : ''))]),
    ),
  ];
  const byKind = kinds.map(({ id, name }) => {
    const own = all.filter(({ doc }) => isBound(doc.id, id));
    return `### ${docs.count({ kind: name, count: own.length })}\n\n${own.map(({ chapter, doc }) => `- ${doc.strength} ${link(doc, chapter)}`).join('\n')}`;
  });
  return `${[
    `# ${plain(voice.local(pack.title))}`,
    `${pack.id} ${pack.version} · ${plain(docs.source(pack.source))} · ${voice.catalogue.ui.page.effective(pack.effective)}`,
    `## ${docs.chapters}`,
    chapters.map(({ id, title, rules }) => `- [${plain(title)}](${id}.md) (${rules.length})`).join('\n'),
    `## ${docs.unitsAndDuties}`,
    table.join('\n'),
    `## ${docs.byKind}`,
    ...byKind,
  ].join('\n\n')}\n`;
}

function chapterPage({ title, rules }: ChapterDoc, describing: Describing): string {
  return `# ${plain(title)}\n\n${rules.map((rule) => ruleSection(rule, describing)).join('\n\n')}\n`;
}

function ruleSection(rule: RuleDoc, { pack, voice }: Describing): string {
  const { page } = voice.catalogue.ui;
  const { docs } = voice.catalogue.ui.gen;
  const item = (name: string, text: string) => `- **${name}** ${plain(text)}`;
  return [
    `<a id="${anchorOf(rule.id)}"></a>\n\n## ${plain(rule.title)}`,
    [
      `\`${pack.id}/${rule.id}\``,
      '',
      item(page.strength, rule.strength),
      item(page.binds, rule.binds),
      item(page.source, voice.list(rule.sources)),
      item(docs.demand, voice.list(rule.demands)),
      ...rule.readings.map(({ question, choice, reason }) => item(page.readings, `${question} ${choice} (${reason})`)),
      ...rule.parameters.map(({ value, label, reason }) => item(page.parameters, `${value}: ${label} (${reason})`)),
      item(page.remedy, rule.remedy),
    ].join('\n'),
    `${page.passing}\n\n${fenced(rule.passing)}`,
    `${page.failing}\n\n${fenced(rule.failing)}`,
  ].join('\n\n');
}

/** Text that Markdown shows as it is, in a line. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~!&]/g, '\\$&');
}

function fenced(text: string): string {
  const fence = '`'.repeat(Math.max(3, ...(text.match(/`+/g) ?? []).map((run) => run.length + 1)));
  return `${fence}yaml\n${text.trimEnd()}\n${fence}`;
}
