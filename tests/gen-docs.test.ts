import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { check } from '../src/check.ts';
import { docFiles } from '../src/generate/docs/files.ts';
import { chapterDocs } from '../src/generate/docs/rules.ts';
import { namesIn } from '../src/language/labels.ts';
import { LANGS, voiceOf } from '../src/messages/speak.ts';
import type { Pack } from '../src/model/pack.ts';
import { brief, FIRE_DRILL, PACKS } from './support.ts';

const filesOf = (pack: Pack) =>
  new Map(
    docFiles(
      { pack, parameters: {} },
      LANGS.map((lang) => voiceOf(lang, [namesIn(pack)])),
    ).map(({ file, text }) => [file, text]),
  );

describe.each([...PACKS.values()])('$id', (pack) => {
  const files = filesOf(pack);
  const page = files.get('index.html') ?? '';

  test('every link leads to a place on a page, and nothing leads outside', () => {
    const anchors = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => `#${id}`));
    const links = [...page.matchAll(/ (?:href|src)="([^"]+)"/g)].map(([, to = '']) => to);
    expect(links.filter((to) => !anchors.has(to))).toEqual([]);
    for (const [file, text] of files) {
      if (!file.endsWith('.md')) continue;
      const folder = file.split('/')[0];
      for (const [, target = '', anchor = ''] of text.matchAll(/\]\(([^)#]+)#?([^)]*)\)/g)) {
        expect(files.get(`${folder}/${target}`), `${file}: ${target}`).toContain(
          anchor === '' ? '# ' : `<a id="${anchor}">`,
        );
      }
    }
  });

  test.each(LANGS)('in %s each rule has its page: clause, remedy, whom it binds and both examples', (lang) => {
    const voice = voiceOf(lang, [namesIn(pack)]);
    const markdown = [...files].filter(([file]) => file.startsWith(`${lang}/`)).map(([, text]) => text);
    for (const rule of pack.rules) {
      const shown = markdown.find((text) => text.includes(`\`${pack.id}/${rule.id}\``));
      expect(shown, rule.id).toContain(rule.citations[0]?.clause.replaceAll(',', '、').split('、')[0]);
      expect(page).toContain(`<code>${pack.id}/${rule.id}</code>`);
    }
    expect(markdown.join('')).not.toMatch(/undefined|\[object/);
    const docs = chapterDocs({ pack, voice, parameters: {} }).flatMap(({ rules }) => rules);
    for (const { id, passing, failing } of docs) {
      const rules = pack.rules.filter((rule) => rule.id === id);
      const judged = (text: string) => check([{ ...pack, rules }], [{ file: 'a', text }]);
      expect(judged(passing).findings.map(brief), id).toEqual([]);
      expect(judged(failing).plans[0]?.outcomes[`${pack.id}/${id}`], id).toMatch(/fail|needsReview/);
    }
  });
});

test('what a pack says is shown and never obeyed', () => {
  const evil = '</pre><script>alert(1)</script><img src=x onerror=1> [a](javascript:1) ``` | "\'&';
  const label = { zh: evil, en: evil };
  const rules = FIRE_DRILL.rules.map((rule) => ({ ...rule, title: label, remedy: label }));
  const terms = FIRE_DRILL.terms.map((term) => ({ ...term, label }));
  const files = filesOf({ ...FIRE_DRILL, title: label, rules, terms });
  for (const [file, text] of files) {
    const page = file.endsWith('.md') ? marked.parse(text, { async: false }) : text;
    expect(page, file).not.toMatch(/<script|<img|href="javascript/i);
  }
  const page = files.get('index.html') ?? '';
  expect(page).toContain(`http-equiv="Content-Security-Policy" content="default-src 'none'`);
  for (const name of ['section', 'article', 'dl', 'pre', 'figure', 'table', 'ul', 'main', 'a'])
    expect(page.split(`</${name}>`).length, name).toBe(page.split(new RegExp(`<${name}[ >]`)).length);
});
