import { validateCasesFile } from '../generated/cases.validators.js';
import type { CasesFile } from '../generated/contract.ts';
import { violations } from '../language/violations.ts';
import type { RuleCase } from '../model/case.ts';
import type { Document, Input } from '../model/document.ts';
import type { Fault, PackFault } from '../model/fault.ts';
import { parseInput } from './text.ts';

/** Cases read from their files; `documents` gives places to what is found later. */
export interface ParsedCases {
  readonly cases: readonly RuleCase[];
  readonly documents: ReadonlyMap<string, Document>;
  readonly faults: readonly PackFault[];
}

/** Reads files of cases of one pack. Never throws; a file with a fault gives no case. */
export function parseCases(inputs: readonly Input[], pack: string): ParsedCases {
  const files = inputs.map((input) => ({ file: input.file, ...parseFile(input, pack) }));
  return {
    cases: files.flatMap(({ file, cases }) =>
      cases.map((each, index) => ({ ...each, origin: { file, path: ['cases', index] } })),
    ),
    documents: new Map(files.flatMap(({ file, document }) => (document === undefined ? [] : [[file, document]]))),
    faults: files.flatMap(({ file, faults }) => faults.map((fault) => ({ file, fault }))),
  };
}

interface ParsedFile {
  readonly document: Document | undefined;
  readonly cases: CasesFile['cases'];
  readonly faults: readonly Fault[];
}

function parseFile(input: Input, pack: string): ParsedFile {
  const [parsed, second] = parseInput(input);
  const document = parsed?.document;
  if (parsed === undefined || document === undefined) return { document, cases: [], faults: [] };
  const faults = [...parsed.faults, ...(second === undefined ? [] : [secondDocument(second.document)])];
  if (faults.length > 0) return { document, cases: [], faults };
  const { value } = document;
  if (!validateCasesFile(value)) return { document, cases: [], faults: violations(validateCasesFile.errors, value) };
  const file = value as unknown as CasesFile;
  const wrong = file.pack === pack ? file.cases.flatMap(choiceFault) : [otherPack(file.pack, pack)];
  return { document, cases: wrong.length === 0 ? file.cases : [], faults: wrong };
}

/** A case is about one plan, written out or made from the witness. */
function choiceFault({ plan, change }: CasesFile['cases'][number], index: number): readonly Fault[] {
  const both = plan !== undefined;
  if (both !== (change !== undefined)) return [];
  const path = ['cases', index, ...(both ? ['change'] : [])];
  return [{ code: 'case/plan-or-change', params: { both }, path, anchor: 'key' }];
}

function otherPack(name: string, wanted: string): Fault {
  return { code: 'case/other-pack', params: { name, wanted }, path: ['pack'] };
}

function secondDocument(document: Document): Fault {
  return { code: 'pack/second-document', params: {}, path: [], span: document.locate([]) };
}
