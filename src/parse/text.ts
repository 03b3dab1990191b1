import { Composer, type CST, type ParsedNode, Parser, type YAMLParseError, type Document as YamlDocument } from 'yaml';
import type { Document, Input, Limits } from '../model/document.ts';
import type { Fault } from '../model/fault.ts';
import { depthOf } from './depth.ts';
import { documentOf, isBlank } from './document.ts';
import { plainDocument } from './fast/document.ts';
import { type Lines, linesOf } from './lines.ts';
import { misspellingOf } from './syntax.ts';
import { plainValue } from './value.ts';

/** One document of a file, or why there is none. `document.value` is to be used only where there is no fault. */
export interface Parsed {
  readonly document: Document;
  readonly faults: readonly Fault[];
}

const MAX_DEPTH = 64;

/** Reads an input; one without a text becomes a document without a value, and the reason. */
export function parseInput(input: Input, limits: Limits = {}): readonly Parsed[] {
  if ('text' in input) return parseText(input.file, input.text, limits);
  const lines = linesOf('');
  const { params } = input;
  const fault: Fault =
    input.unreadable === 'encoding'
      ? { code: 'text/encoding', params: { encoding: params.encoding ?? 'unknown' }, path: [], span: lines.span(0) }
      : { code: 'text/unreadable', params: { reason: params.reason ?? 'unknown' }, path: [], span: lines.span(0) };
  return [broken(input.file, 0, [fault], lines)];
}

/**
 * Reads a text of YAML or JSON: one plain document fast, everything else exactly. Never throws; a text without documents
 * gives one fault.
 */
export function parseText(file: string, source: string, limits: Limits = {}): readonly Parsed[] {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const lines = linesOf(text);
  const exact = () => exactly(file, text, lines, limits);
  // The fast way knows no limit lower than the usual one.
  if ((limits.depth ?? MAX_DEPTH) < MAX_DEPTH) return exact();
  const document = plainDocument(file, text, lines, () => exact()[0]?.document as Document);
  return document === null ? exact() : [{ document, faults: [] }];
}

/** Reads a text the exact way alone: what `parseText` must agree with. */
export function parseExactly(file: string, source: string): readonly Parsed[] {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  return exactly(file, text, linesOf(text), {});
}

/**
 * Every document of it is parsed by itself, so that a broken one does not hide the
 * others.
 */
function exactly(file: string, text: string, lines: Lines, { depth = MAX_DEPTH }: Limits): readonly Parsed[] {
  const documents = tokensByDocument(text).flatMap((tokens) => composed(tokens, text, lines, depth));
  // A `---` at the end of a file opens one more document, in which nobody meant to write anything.
  if (documents.length > 1 && documents.at(-1)?.kind === 'nothing') documents.pop();
  if (documents.length === 0) documents.push({ kind: 'nothing', offset: 0 });
  return documents.map((document, index) => {
    if (document.kind === 'document') return parsedDocument(file, index, document.parsed, text, lines);
    return broken(file, index, document.kind === 'nothing' ? [empty(lines, document.offset)] : document.faults, lines);
  });
}

/** A document as the composer gives it, or why there is none. */
type Composed =
  | { readonly kind: 'document'; readonly parsed: YamlDocument.Parsed }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] }
  | { readonly kind: 'nothing'; readonly offset: number };

/**
 * The tokens of a text, document by document, so that what is wrong with one is not blamed on another. The parser gives
 * errors before the document that they are in.
 */
function tokensByDocument(text: string): readonly (readonly CST.Token[])[] {
  const groups: CST.Token[][] = [[]];
  const hasDocument = (group: readonly CST.Token[] | undefined) =>
    group?.some(({ type }) => type === 'document') ?? false;
  for (const token of new Parser().parse(text)) {
    const isStart = token.type === 'document' || token.type === 'directive' || token.type === 'error';
    if (isStart && hasDocument(groups.at(-1))) groups.push([]);
    groups.at(-1)?.push(token);
  }
  const [last = [], previous] = [groups.at(-1), groups.at(-2)];
  if (previous !== undefined && !hasDocument(last)) previous.push(...(groups.pop() ?? []));
  return groups;
}

function composed(tokens: readonly CST.Token[], text: string, lines: Lines, limit: number): readonly Composed[] {
  const tooDeep = tokens.find((token) => depthOf(token) > limit);
  if (tooDeep !== undefined) {
    const span = lines.span('offset' in tooDeep ? tooDeep.offset : 0);
    return [{ kind: 'faulty', faults: [{ code: 'text/too-deep', params: { limit }, path: [], span }] }];
  }
  const composer = new Composer({ uniqueKeys: true, logLevel: 'silent', strict: true });
  return [...composer.compose(tokens, false, text.length)].map((document): Composed => {
    const parsed = document as YamlDocument.Parsed;
    const isEmpty = parsed.errors.length === 0 && isNothing(parsed.contents as ParsedNode | null);
    return isEmpty ? { kind: 'nothing', offset: parsed.range[0] } : { kind: 'document', parsed };
  });
}

function empty(lines: Lines, offset: number): Fault {
  return { code: 'text/empty', params: {}, path: [], span: lines.span(offset) };
}

function parsedDocument(file: string, index: number, parsed: YamlDocument.Parsed, text: string, lines: Lines): Parsed {
  const problems = syntaxFaults(parsed.errors, text, lines);
  const [start] = parsed.range;
  if (parsed.directives.yaml.version !== '1.2') {
    problems.unshift({
      code: 'text/yaml-feature',
      params: { feature: 'directive' },
      path: [],
      span: lines.span(start),
    });
  }
  const root = parsed.contents as ParsedNode | null;
  if (problems.length > 0) return broken(file, index, problems, lines);
  const { value, faults } = plainValue(root, text, lines);
  if (typeof value === 'string' && value.includes('：')) {
    const span = lines.span((root?.range[0] ?? 0) + value.indexOf('：'));
    const params = { problem: 'fullwidth-colon', key: null } as const;
    return broken(file, index, [{ code: 'text/syntax', params, path: [], span }], lines);
  }
  return { document: documentOf(file, index, root, value, lines), faults };
}

/** A key that stands twice is said each time; of other errors only the first, because the rest follow from it. */
function syntaxFaults(errors: readonly YAMLParseError[], text: string, lines: Lines): Fault[] {
  const doubled = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const first = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  return (first === undefined ? doubled : [first]).map((error) => {
    const { problem, offset } = misspellingOf(error, text);
    const key = problem === 'duplicate-key' ? keyAt(text, offset) : null;
    const span = lines.span(offset, offset + (key?.length ?? 0));
    return { code: 'text/syntax', params: { problem, key }, path: [], span, ...(key !== null && { about: key }) };
  });
}

function isNothing(root: ParsedNode | null): boolean {
  return root === null || (isBlank(root) && root.anchor === undefined && root.tag === undefined);
}

function keyAt(text: string, offset: number): string {
  return /^[^\s:,{}[\]]*/u.exec(text.slice(offset, offset + 200))?.[0] ?? '';
}

function broken(file: string, index: number, faults: readonly Fault[], lines: Lines): Parsed {
  return { document: documentOf(file, index, null, null, lines), faults };
}
