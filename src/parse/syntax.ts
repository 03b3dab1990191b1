import type { YAMLParseError } from 'yaml';
import type { SyntaxProblem } from '../model/fault.ts';

/** What a parser's error means to the person who wrote the text. `text` is the whole file. */
export function problemOf(error: YAMLParseError, text: string): SyntaxProblem {
  const [start] = error.pos;
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return 'duplicate-key';
    case 'TAB_AS_INDENT':
      return 'tab-indent';
    case 'MULTILINE_IMPLICIT_KEY':
    case 'MISSING_CHAR':
    case 'BLOCK_AS_IMPLICIT_KEY':
      return colonProblem(text, start) ?? (error.code === 'MISSING_CHAR' ? unclosedAt(text, start) : 'unexpected');
    case 'BAD_INDENT':
      return /[[{][^\]}]*$/.test(text.slice(0, start)) ? 'unclosed' : 'bad-indent';
    case 'BAD_SCALAR_START':
      return 'bad-quote';
    default:
      return colonProblem(text, start) ?? 'unexpected';
  }
}

function colonProblem(text: string, at: number): SyntaxProblem | null {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const lineEnd = text.indexOf('\n', at);
  const line = text.slice(lineStart, lineEnd === -1 ? undefined : lineEnd);
  if (/^[\s-]*[^\s:：'"[{]+：/u.test(line)) return 'fullwidth-colon';
  return /^[\s-]*[^\s:：'"[{]+:[^\s]/u.test(line) ? 'missing-space' : null;
}

function unclosedAt(text: string, at: number): SyntaxProblem {
  return text.slice(0, at).match(/["']/) ? 'bad-quote' : 'unclosed';
}
