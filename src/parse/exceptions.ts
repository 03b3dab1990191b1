import type { BaselineFile, WaiversFile } from '../generated/contract.ts';
import type { Validator } from '../generated/validator.ts';
import { violations } from '../language/violations.ts';
import type { Document, Input } from '../model/document.ts';
import type { Baseline, WaiverEntry, WaiverFile } from '../model/excuse.ts';
import type { Fault } from '../model/fault.ts';
import { parseInput } from './text.ts';

/** What was read from a file that excuses findings, or why nothing could be. */
export interface ReadExceptions<T> {
  readonly value: T | null;
  readonly document: Document;
  readonly faults: readonly Fault[];
}

/** Reads a waiver file. A file without content has no waivers. */
export function parseWaivers(input: Input, validate: Validator): ReadExceptions<WaiverFile> {
  const { document, value, faults } = shaped<WaiversFile>(input, validate);
  if (value === null) {
    const isBlank = faults.every(({ code }) => code === 'text/empty');
    return { document, value: isBlank ? { document, entries: [] } : null, faults: isBlank ? [] : faults };
  }
  const entries = value.waivers.map((line, index): WaiverEntry => {
    const { unit = null, kind = null } = line;
    return { ...line, unit, kind, path: ['waivers', index] };
  });
  const aimless = entries.flatMap(({ unit, kind, path }): readonly Fault[] =>
    unit === null && kind === null
      ? [{ code: 'shape/required', params: { key: 'unit' }, path: [...path, 'unit'], about: 'unit' }]
      : [],
  );
  return { document, value: aimless.length > 0 ? null : { document, entries }, faults: aimless };
}

/** Reads a baseline. */
export function parseBaseline(input: Input, validate: Validator): ReadExceptions<Baseline> {
  const { document, value, faults } = shaped<BaselineFile>(input, validate);
  return { document, value: value && { file: input.file, entries: value.entries }, faults };
}

function shaped<T>(input: Input, validate: Validator): ReadExceptions<T> {
  const [parsed, second] = parseInput(input);
  if (parsed === undefined) throw new Error(`${input.file} has no document`);
  const { document } = parsed;
  const more: readonly Fault[] =
    second === undefined
      ? []
      : [{ code: 'text/second-document', params: {}, path: [], span: second.document.locate([]) }];
  const own =
    parsed.faults.length > 0 || validate(document.value) ? parsed.faults : violations(validate.errors, document.value);
  const faults = [...own, ...more];
  return { document, value: faults.length > 0 ? null : (document.value as T), faults };
}
