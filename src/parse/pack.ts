import type { ChapterFile, Citation as CitationFile, ClausesFile, PackFile } from '../generated/contract.ts';
import { validateChapterFile, validateClausesFile, validatePackFile } from '../generated/pack.validators.js';
import type { Validator } from '../generated/validator.ts';
import { BUILT_IN_CLASSES } from '../language/classes.ts';
import { violations } from '../language/violations.ts';
import type { Document, Path } from '../model/document.ts';
import type { Fault, PackFault } from '../model/fault.ts';
import type { Citation, Ledger, Origin, Pack, TermClass } from '../model/pack.ts';
import { parseText } from './text.ts';

/** A pack read from its files, or the reasons why it can't be; `documents` gives places to faults found later. */
export interface ParsedPack {
  readonly pack: Pack | null;
  readonly documents: ReadonlyMap<string, Document>;
  readonly faults: readonly PackFault[];
}

/** Files in a pack's folder that are no chapters. */
const PACK_FILE = 'pack.yaml';
const LEDGER_FILE = 'clauses.yaml';
const NO_CHAPTERS: readonly string[] = [PACK_FILE, LEDGER_FILE];

/** Joins the files of a pack. File names may have folders before them; only what follows the last slash counts. */
export function parsePack(files: readonly { readonly file: string; readonly text: string }[]): ParsedPack {
  const documents = new Map<string, Document>();
  const faults: PackFault[] = [];
  const read = (file: string, text: string, validate: Validator): unknown => {
    const [parsed, second] = parseText(file, text);
    if (parsed === undefined) return null;
    if (second !== undefined) {
      faults.push({
        file,
        fault: { code: 'pack/second-document', params: {}, path: [], span: second.document.locate([]) },
      });
    }
    documents.set(file, parsed.document);
    const { value } = parsed.document;
    const found = parsed.faults.length > 0 || validate(value) ? parsed.faults : violations(validate.errors, value);
    faults.push(...found.map((fault) => ({ file, fault })));
    return found.length === 0 ? value : null;
  };

  const byName = new Map(files.map((each) => [nameOf(each.file), each]));
  const main = byName.get(PACK_FILE);
  if (main === undefined) {
    const file = files[0]?.file ?? PACK_FILE;
    const fault: Fault = { code: 'pack/no-pack-file', params: { folder: file.replace(/[^/]*$/, '') }, path: [] };
    return { pack: null, documents, faults: [{ file, fault }] };
  }
  const head = read(main.file, main.text, validatePackFile) as PackFile | null;
  if (head === null) return { pack: null, documents, faults };

  const chapters = head.chapters.flatMap((id, index): LoadedChapter[] => {
    const each = byName.get(`${id}.yaml`);
    if (each === undefined) {
      const fault: Fault = {
        code: 'pack/missing-chapter',
        params: { chapter: id },
        path: ['chapters', index],
        about: id,
      };
      faults.push({ file: main.file, fault });
      return [];
    }
    const content = read(each.file, each.text, validateChapterFile) as ChapterFile | null;
    return content === null ? [] : [{ id, file: each.file, content }];
  });
  const lines = byName.get(LEDGER_FILE);
  const clauses =
    lines === undefined ? null : (read(lines.file, lines.text, validateClausesFile) as ClausesFile | null);
  const ledger = lines === undefined || clauses === null ? null : ledgerOf(clauses, lines.file);
  for (const [name, { file }] of byName) {
    const id = name.replace(/\.yaml$/, '');
    if (!name.endsWith('.yaml') || NO_CHAPTERS.includes(name) || head.chapters.includes(id)) continue;
    faults.push({ file, fault: { code: 'pack/stray-chapter', params: { chapter: id }, path: [] } });
    documents.set(file, parseText(file, '')[0]?.document as Document);
  }
  const isWhole = faults.every(({ fault }) => fault.code === 'pack/stray-chapter');
  return { pack: isWhole ? { ...joined(head, main.file, chapters), ledger } : null, documents, faults };
}

interface LoadedChapter {
  readonly id: string;
  readonly file: string;
  readonly content: ChapterFile;
}

function joined(head: PackFile, file: string, chapters: readonly LoadedChapter[]): Omit<Pack, 'ledger'> {
  const placed = <K extends 'terms' | 'rules' | 'interpretations'>(key: K) =>
    chapters.flatMap(({ id, file, content }) =>
      (content[key] ?? []).map((item, index) => ({
        ...item,
        ...placeOf(item),
        chapter: id,
        origin: { file, path: [key, index] },
      })),
    );
  return {
    id: head.id,
    version: head.version,
    title: head.title,
    source: head.source,
    effective: head.effective,
    kinds: head.unit.kinds,
    unitFields: head.unit.fields ?? [],
    classes: classesOf(head, file),
    events: head.events ?? [],
    vocabularies: head.vocabularies ?? [],
    parameters: head.parameters ?? [],
    chapters: chapters.map(({ id, content }) => ({ id, title: content.title })),
    terms: placed('terms') as unknown as Pack['terms'],
    rules: placed('rules') as unknown as Pack['rules'],
    interpretations: placed('interpretations') as unknown as Pack['interpretations'],
    origin: { file, path: [] satisfies Path } satisfies Origin,
  };
}

function ledgerOf({ clauses }: ClausesFile, file: string): Ledger {
  return {
    clauses: clauses.map(({ number, span: [start = 0, end = 0], sha256, terms = [], rules = [], aside = null }) => ({
      number,
      span: [start, end],
      sha256,
      terms,
      rules,
      aside,
    })),
    origin: { file, path: [] },
  };
}

function placeOf(item: object): { readonly citations?: readonly Citation[] } {
  return 'citations' in item ? { citations: (item.citations as readonly CitationFile[]).map(citationOf) } : {};
}

function citationOf({ clause, term, span }: CitationFile): Citation {
  const [start, end] = span ?? [];
  return {
    clause: String(clause),
    term: term ?? null,
    span: start === undefined || end === undefined ? null : [start, end],
  };
}

/** A class with a built-in id adds its fields to the built-in one. */
function classesOf({ classes = [] }: PackFile, file: string): readonly TermClass[] {
  const declared = classes.map(({ id, label, collection = null, fields = [] }, index): TermClass => {
    const builtIn = BUILT_IN_CLASSES.find((each) => each.id === id);
    return {
      id,
      label,
      fields,
      origin: { file, path: ['classes', index] },
      collection: builtIn?.collection ?? collection,
    };
  });
  return [...BUILT_IN_CLASSES.filter(({ id }) => declared.every((each) => each.id !== id)), ...declared];
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
