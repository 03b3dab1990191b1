import type { Voice } from '../../messages/speak.ts';
import type { Describing } from '../duty.ts';
import { htmlPage } from './html.ts';
import { markdownPages } from './markdown.ts';

/** The docs of a pack: a folder of Markdown a language, and one page of HTML with all of them. */
export function docFiles(describing: Omit<Describing, 'voice'>, voices: readonly Voice[]) {
  const languages = voices.map((voice) => ({ ...describing, voice }));
  const pages = languages.flatMap((each) =>
    markdownPages(each).map(({ file, text }) => ({ file: `${each.voice.lang}/${file}`, text })),
  );
  return [...pages, { file: 'index.html', text: htmlPage(languages) }];
}
