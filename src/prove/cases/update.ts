import type { CaseResult, CaseUpdate } from '../../model/case.ts';
import type { Document, Point } from '../../model/document.ts';

/** The texts of files of cases with `expect` as it came out, and what was changed or could not be. */
export interface Updated {
  /** By file; only those that changed. */
  readonly texts: ReadonlyMap<string, string>;
  readonly updates: readonly CaseUpdate[];
}

/** Puts what came into each unmet `expect`; every other character of the files stays, comments and order too. */
export function updateCases(
  results: readonly CaseResult[],
  texts: ReadonlyMap<string, string>,
  documents: ReadonlyMap<string, Document>,
): Updated {
  const edits = new Map<string, Edit[]>();
  const updates = results.flatMap((result): readonly CaseUpdate[] => {
    if (result.isMet) return [];
    const { file, path } = result.case.origin;
    const [document, text] = [documents.get(file), texts.get(file)];
    if (document === undefined || text === undefined) return [];
    const to = inOrder(result);
    const place = document.locate([...path, 'expect'], 'key').start;
    const { rule, name } = result.case;
    const update = { file, line: place.line, rule, name, from: result.expected, to };
    if (to === 'unchecked') return [{ ...update, refused: 'unchecked' }];
    const changes = rewritten(result, to, document, text);
    if (changes === null) return [{ ...update, refused: 'comment' }];
    edits.set(file, [...(edits.get(file) ?? []), ...changes]);
    return [{ ...update, refused: null }];
  });
  return {
    texts: new Map([...edits].map(([file, changes]) => [file, edited(texts.get(file) ?? '', changes)])),
    updates,
  };
}

/** What came, with what was expected first and in its order. */
function inOrder({ actual, case: of }: CaseResult): CaseResult['actual'] {
  if (typeof actual === 'string' || typeof of.expect === 'string') return actual;
  const stale = without(of.expect, actual);
  const fresh = without(actual, of.expect);
  return [
    ...of.expect.filter((_, index) => !stale.includes(index)),
    ...actual.filter((_, index) => fresh.includes(index)),
  ];
}

/** The edits that rewrite one `expect`; null where a comment stands inside brackets and would be lost. */
function rewritten(
  { case: of }: CaseResult,
  to: CaseResult['actual'],
  document: Document,
  text: string,
): readonly Edit[] | null {
  const path = [...of.origin.path, 'expect'];
  const offset = offsets(text);
  const key = document.locate(path, 'key');
  const span = document.locate(path);
  const [start, end] = [offset(span.start), offset(span.end)];
  if (text[start] !== '-' || typeof of.expect === 'string') {
    const old = text.slice(start, end);
    return old.includes('#') && old.includes('\n') ? null : [{ start, end, text: inline(to) }];
  }
  const indent = ' '.repeat(span.start.column - 1);
  const lineOf = (index: number) => offset({ line: document.locate([...path, index]).start.line, column: 1 });
  const stale = typeof to === 'string' ? [...of.expect.keys()] : without(of.expect, to);
  const gone = stale.map((index): Edit => ({ start: lineOf(index), end: nextLine(text, lineOf(index)), text: '' }));
  if (typeof to === 'string') {
    const colon = text.indexOf(':', offset(key.end)) + 1;
    return [{ start: colon, end: colon, text: ` ${to}` }, ...gone];
  }
  const last = nextLine(text, lineOf(of.expect.length - 1));
  const added = without(to, of.expect).map((index) => `${indent}- ${quoted(to[index] ?? '')}\n`);
  const isOpen = text[last - 1] !== '\n' && added.length > 0;
  return [...gone, { start: last, end: last, text: `${isOpen ? '\n' : ''}${added.join('')}` }];
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function edited(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start || b.end - a.end)
    .reduce((done, { start, end, text: put }) => done.slice(0, start) + put + done.slice(end), text);
}

/** The items of one list that another does not have, counting equal ones. */
function without(items: readonly string[], others: readonly string[]): readonly number[] {
  const left = [...others];
  return items.flatMap((item, index) => {
    const at = left.indexOf(item);
    if (at !== -1) left.splice(at, 1);
    return at === -1 ? [index] : [];
  });
}

function inline(to: CaseResult['actual']): string {
  return typeof to === 'string' ? to : `[${to.map(quoted).join(', ')}]`;
}

/** What would mean something else in YAML stands in quotation marks. */
function quoted(item: string): string {
  return /^[\w./@: -]+$/.test(item) ? item : JSON.stringify(item);
}

function nextLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end + 1;
}

function offsets(text: string): (point: Point) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return ({ line, column }) => (starts[line - 1] ?? text.length) + column - 1;
}
