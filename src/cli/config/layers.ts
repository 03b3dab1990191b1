import { dirname, isAbsolute, resolve } from 'node:path';
import type { ConfigFile } from '../../generated/contract.ts';
import { violations } from '../../language/violations.ts';
import type { Voice } from '../../messages/speak.ts';
import type { Document, Input } from '../../model/document.ts';
import type { Fault } from '../../model/fault.ts';
import { parseInput } from '../../parse/text.ts';
import { readInput } from '../../read/text.ts';
import { nameOf } from './names-of-files.ts';
import { refuse } from './refuse.ts';

/** A config file as read, with the document that places its values. `name` is its path as reports say it. */
export interface Layer {
  readonly name: string;
  readonly file: string;
  readonly folder: string;
  readonly value: ConfigFile;
  readonly document: Document;
}

/** A config and those that it extends, the nearest first. What is wrong with one of them is trouble, at its place. */
export async function readLayers(file: string, cwd: string, voice: Voice): Promise<readonly Layer[]> {
  const layers: Layer[] = [];
  const seen = new Set<string>();
  for (let next: string | null = file; next !== null; ) {
    const name = nameOf(next, cwd);
    seen.add(next);
    const layer = await readLayer(readInput(next, name), next, voice);
    layers.push(layer);
    next = extended(layer, seen, cwd, voice);
  }
  return layers;
}

/** The file that a config extends; null where it extends none. */
function extended({ value, folder, name, document }: Layer, seen: ReadonlySet<string>, cwd: string, voice: Voice) {
  const path = value.extends;
  if (path === undefined) return null;
  const target = resolve(folder, path);
  const fault = (): Fault | null => {
    if (isAbsolute(path) || /^[a-z][a-z0-9+.-]*:/i.test(path))
      return { code: 'config/not-local', params: { path }, path: ['extends'] };
    if (seen.has(target))
      return { code: 'config/extends-cycle', params: { file: nameOf(target, cwd) }, path: ['extends'] };
    const input = readInput(target, path);
    if ('text' in input || input.unreadable === 'encoding') return null;
    const { reason = '' } = input.params;
    return { code: 'config/unreadable', params: { file: nameOf(target, cwd), reason }, path: ['extends'] };
  };
  const found = fault();
  if (found !== null) refuse([{ name, document, faults: [found] }], voice);
  return target;
}

async function readLayer(input: Input, file: string, voice: Voice): Promise<Layer> {
  const { validateConfigFile } = await import('../../generated/config.validators.js');
  const [parsed, second] = parseInput(input);
  if (parsed === undefined) throw new Error(`${input.file} has no document`);
  const { document } = parsed;
  const place = { name: input.file, document };
  if (second !== undefined) {
    const fault: Fault = { code: 'text/second-document', params: {}, path: [], span: second.document.locate([]) };
    refuse([{ ...place, faults: [fault] }], voice);
  }
  if (parsed.faults.length > 0) refuse([{ ...place, faults: parsed.faults }], voice);
  if (!validateConfigFile(document.value))
    refuse([{ ...place, faults: violations(validateConfigFile.errors, document.value) }], voice);
  return { name: input.file, file, folder: dirname(file), document, value: document.value as ConfigFile };
}
