import type { YAMLParseError } from 'yaml';
import type { SyntaxProblem } from '../model/fault.ts';

/** What is wrong with the writing, and where: often not where the parser gave up. */
export interface Misspelling {
  readonly problem: SyntaxProblem;
  readonly offset: number;
}

/** What a parser's error means to the person who wrote the text. `text` is the whole file. */
export function misspellingOf({ code, pos }: YAMLParseError, text: string): Misspelling {
  const [start, end] = pos;
  switch (code) {
    case 'DUPLICATE_KEY':
      return { problem: 'duplicate-key', offset: start };
    case 'TAB_AS_INDENT':
      return { problem: 'tab-indent', offset: start };
    case 'BAD_SCALAR_START':
      return { problem: 'bad-quote', offset: start };
    case 'BAD_INDENT':
    case 'MISSING_CHAR':
      return (
        opened(text, start) ??
        inLine(text, start) ??
        above(text, start) ?? { problem: 'bad-indent', offset: afterSpaces(text, start) }
      );
    case 'BLOCK_IN_FLOW':
      return (
        within(text, start, end, '，', 'fullwidth-comma') ??
        inLine(text, start) ?? { problem: 'unexpected', offset: start }
      );
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return (
        inLine(text, start) ??
        above(text, start) ?? { problem: isLastOfLine(text, start) ? 'bad-indent' : 'unexpected', offset: start }
      );
    default:
      if (/["']\s*$/.test(text.slice(Math.max(0, start - 100), start))) return { problem: 'bad-quote', offset: start };
      return (
        opened(text, start) ?? inLine(text, start) ?? above(text, start) ?? { problem: 'unexpected', offset: start }
      );
  }
}

/** What is wrong with a key that the parser took as it stands: it holds what should have ended it. */
export function misspeltKey(key: string): Misspelling | null {
  const wide = key.search(/[：\u3000\u00a0]/u);
  if (wide !== -1) return { problem: key[wide] === '：' ? 'fullwidth-colon' : 'fullwidth-space', offset: wide };
  const tight = key.search(/:\S/u);
  return tight === -1 ? null : { problem: 'missing-space', offset: tight };
}

/** A colon on the line that is full-width, or has no space behind it. */
function inLine(text: string, at: number): Misspelling | null {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const lineEnd = text.indexOf('\n', at);
  const line = text.slice(lineStart, lineEnd === -1 ? undefined : lineEnd);
  const [, before, colon] = /^([\s-]*[^\s:：'"[{]+)(：|:(?=\S))/u.exec(line) ?? [];
  if (before === undefined) return null;
  return { problem: colon === '：' ? 'fullwidth-colon' : 'missing-space', offset: lineStart + before.length };
}

/** A full-width colon of the line above, by which a key has become a text, so that nothing fits what follows it. */
function above(text: string, at: number): Misspelling | null {
  for (let end = text.lastIndexOf('\n', at - 1); end > 0; end = text.lastIndexOf('\n', end - 1)) {
    const line = text.slice(text.lastIndexOf('\n', end - 1) + 1, end);
    if (/^\s*(?:#|$)/.test(line)) continue;
    const found = inLine(text, end - 1);
    return found?.problem === 'fullwidth-colon' ? found : null;
  }
  return null;
}

function within(text: string, start: number, end: number, mark: string, problem: SyntaxProblem): Misspelling | null {
  const offset = text.slice(start, end).indexOf(mark);
  return offset === -1 ? null : { problem, offset: start + offset };
}

/** The bracket or quotation mark that is open at an offset. */
function opened(text: string, until: number): Misspelling | null {
  const open: number[] = [];
  for (let at = 0; at < until; at += 1) {
    const character = text[at] ?? '';
    const isStart = at === 0 || /[\s[{,(]/.test(text[at - 1] ?? '');
    if (character === '#' && isStart) at = endOf(text, '\n', at, until);
    else if ((character === '"' || character === "'") && isStart) {
      const close = closingQuote(text, at);
      if (close === -1 || close >= until) return { problem: 'bad-quote', offset: at };
      at = close;
    } else if (character === '[' || character === '{') open.push(at);
    else if (character === ']' || character === '}') open.pop();
  }
  const last = open.at(-1);
  return last === undefined ? null : { problem: 'unclosed', offset: last };
}

function closingQuote(text: string, at: number): number {
  const quote = text[at] ?? '';
  for (let next = at + 1; next < text.length; next += 1) {
    if (text[next] === '\\' && quote === '"') next += 1;
    else if (text[next] === quote) return next;
  }
  return -1;
}

function endOf(text: string, mark: string, from: number, otherwise: number): number {
  const found = text.indexOf(mark, from);
  return found === -1 ? otherwise : found;
}

function afterSpaces(text: string, at: number): number {
  return at + (/^ */.exec(text.slice(at, at + 1000))?.[0].length ?? 0);
}

/** Whether what stands at an offset goes on in a deeper line below. */
function isLastOfLine(text: string, at: number): boolean {
  return /^[^\n]*\n[ ]+[^\n]*:/.test(text.slice(at, at + 1000)) && !/^[^\n]*: \S/.test(text.slice(at, at + 1000));
}
