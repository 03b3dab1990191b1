import { CST, Lexer } from 'yaml';
import type { Comment } from '../model/excuse.ts';

const MARK = 'guiju-ignore';
const IGNORE = new RegExp(`^#\\s*${MARK}(?:\\s|$)`);
const BOM = '\uFEFF';
/** Says that the next token is the text of a value, whatever it looks like. */
const SCALAR = '\u001F';
/** Tokens of the lexer that stand for no character of the text. */
const UNWRITTEN = ['\u0002', '\u0018', SCALAR];
/** What may stand before the first value of a document. */
const BEFORE = ['space', 'newline', 'comment', 'directive-line'];

/** The comments of a text that begin with `guiju-ignore`; what only looks like one inside a value is none. */
export function ignoreComments(source: string): readonly Comment[] {
  // Most texts have none, and need no second look.
  if (!source.includes(MARK)) return [];
  const text = source.startsWith(BOM) ? source.slice(1) : source;
  const comments: Comment[] = [];
  let [offset, line, lineStart, document] = [0, 1, 0, 0];
  let [isScalar, hasContent] = [false, false];
  for (const token of new Lexer().lex(text)) {
    if (!isScalar && UNWRITTEN.includes(token)) {
      isScalar = token === SCALAR;
      continue;
    }
    const type = isScalar ? 'scalar' : (CST.tokenType(token) ?? 'scalar');
    isScalar = false;
    if ((type === 'doc-start' || type === 'doc-end') && hasContent) document += 1;
    hasContent = type !== 'doc-end' && (hasContent || !BEFORE.includes(type));
    if (type === 'comment' && IGNORE.test(token)) {
      const isAlone = text.slice(lineStart, offset).trim() === '';
      const column = offset - lineStart + 1;
      comments.push({ document, line, column, text: token.slice(1).trimEnd(), isAlone });
    }
    for (let end = token.indexOf('\n'); end !== -1; end = token.indexOf('\n', end + 1)) {
      line += 1;
      lineStart = offset + end + 1;
    }
    offset += token.length;
  }
  return comments;
}
