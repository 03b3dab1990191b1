import type { Describing } from '../duty.ts';
import { anchorOf, binds, type ChapterDoc, chapterDocs, type RuleDoc } from './rules.ts';
import { STYLE } from './style.ts';
import { type Html, html, joined, trusted } from './tag.ts';

/** A pack as one page that needs nothing else, no script either: every language in it, of which one shows at a time. */
export function htmlPage(languages: readonly Describing[]): string {
  const [first] = languages;
  if (first === undefined) return '';
  const { pack } = first;
  const choices = languages.map(({ voice: { lang, catalogue } }, index) => {
    const checked = trusted(index === 0 ? ' checked' : '');
    return html`<input type="radio" name="lang" id="show-${lang}"${checked}><label for="show-${lang}">${catalogue.ui.gen.docs.language}</label>\n`;
  });
  const page = html`<!doctype html>
<html lang="zh">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${first.voice.local(pack.title)}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
${joined(choices)}${joined(languages.map(languagePart))}</body>
</html>
`;
  return page.text;
}

function languagePart(describing: Describing): Html {
  const { pack, voice } = describing;
  const { docs } = voice.catalogue.ui.gen;
  const chapters = chapterDocs(describing);
  const contents = chapters.map(
    ({ id, title, rules }) => html`<li><a href="#${voice.lang}-${id}">${title}</a> (${String(rules.length)})</li>\n`,
  );
  return html`<main class="${voice.lang}" lang="${voice.lang}">
<h1>${voice.local(pack.title)}</h1>
<p>${pack.id} ${pack.version} · ${docs.source(pack.source)} · ${voice.catalogue.ui.page.effective(pack.effective)}</p>
<nav><h2>${docs.chapters}</h2>
<ol>
${joined(contents)}</ol></nav>
${joined(chapters.map((chapter) => chapterPart(chapter, describing)))}<section><h2>${docs.unitsAndDuties}</h2>
${table(chapters, describing)}</section>
<section><h2>${docs.byKind}</h2>
${joined(pack.kinds.map(({ id, label }) => kindPart(id, voice.local(label), chapters, describing)))}</section>
</main>
`;
}

function chapterPart({ id, title, rules }: ChapterDoc, describing: Describing): Html {
  return html`<section id="${describing.voice.lang}-${id}"><h2>${title}</h2>
${joined(rules.map((rule) => rulePart(rule, describing)))}</section>
`;
}

function rulePart(rule: RuleDoc, { pack, voice }: Describing): Html {
  const { page } = voice.catalogue.ui;
  const { docs } = voice.catalogue.ui.gen;
  const entry = (name: string, text: string) => html`<dt>${name}</dt><dd>${text}</dd>\n`;
  const entries = [
    entry(page.strength, rule.strength),
    entry(page.binds, rule.binds),
    entry(page.source, voice.list(rule.sources)),
    entry(docs.demand, voice.list(rule.demands)),
    ...rule.readings.map(({ question, choice, reason }) => entry(page.readings, `${question} ${choice} (${reason})`)),
    ...rule.parameters.map(({ value, label, reason }) => entry(page.parameters, `${value}: ${label} (${reason})`)),
    entry(page.remedy, rule.remedy),
  ];
  return html`<article id="${linkOf(rule.id, voice.lang)}"><h3>${rule.title}</h3>
<p><code>${pack.id}/${rule.id}</code></p>
<dl>
${joined(entries)}</dl>
<div class="pair"><figure><figcaption>${page.passing}</figcaption><pre>${rule.passing}</pre></figure>
<figure><figcaption>${page.failing}</figcaption><pre>${rule.failing}</pre></figure></div>
</article>
`;
}

function table(chapters: readonly ChapterDoc[], { pack, voice }: Describing): Html {
  const heads = pack.kinds.map(({ label }) => html`<th scope="col">${voice.local(label)}</th>`);
  const rows = chapters
    .flatMap(({ rules }) => rules)
    .map(({ id, title }) => {
      const rule = pack.rules.find((each) => each.id === id);
      const cells = pack.kinds.map((kind) => html`<td>${rule !== undefined && binds(rule, kind.id) ? '●' : ''}</td>`);
      return html`<tr><th scope="row"><a href="#${linkOf(id, voice.lang)}">${title}</a></th>${joined(cells)}</tr>\n`;
    });
  return html`<div class="wide"><table><thead><tr><th>${voice.catalogue.ui.gen.docs.duty}</th>${joined(heads)}</tr></thead>
<tbody>
${joined(rows)}</tbody></table></div>
`;
}

function kindPart(kind: string, name: string, chapters: readonly ChapterDoc[], { pack, voice }: Describing): Html {
  const bound = new Set(pack.rules.filter((rule) => binds(rule, kind)).map(({ id }) => id));
  const own = chapters.flatMap(({ rules }) => rules).filter(({ id }) => bound.has(id));
  const items = own.map(
    ({ id, title, strength }) => html`<li>${strength} <a href="#${linkOf(id, voice.lang)}">${title}</a></li>\n`,
  );
  return html`<h3>${voice.catalogue.ui.gen.docs.count({ kind: name, count: own.length })}</h3>
<ul>
${joined(items)}</ul>
`;
}

function linkOf(rule: string, lang: string): string {
  return `${lang}-rule-${anchorOf(rule)}`;
}
