import { visible } from './visible.ts';

const MARKUP = /[\\`*_{}[\]<>#!|~$&]|(?<=:)\/\/|(?<=www)\.|@/giu;

/**
 * Text from outside for a place in Markdown: nothing in it is markup, a link, a mention or the end of a table cell. Marks
 * are written as numeric entities, which are never syntax; `@` is followed by an empty word joint, as names are looked for
 * after that.
 */
export function markdownText(text: string): string {
  return visible(text).replace(MARKUP, (mark) => {
    const entities = [...mark].map((character) => `&#${character.codePointAt(0)};`).join('');
    return mark === '@' ? `${entities}&#8203;` : entities;
  });
}

/** A line of a table; its cells are Markdown. */
export function row(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** The first two lines of a table. */
export function tableHead(columns: readonly string[]): readonly string[] {
  return [row(columns), row(columns.map(() => '---'))];
}
