import { findingsText } from '../../format/text.ts';
import type { Voice } from '../../messages/speak.ts';
import type { Document } from '../../model/document.ts';
import type { Fault } from '../../model/fault.ts';
import { packFindings } from '../../report/packs.ts';
import { Trouble } from '../trouble.ts';

/** A config, with what is wrong in it. */
export interface Refused {
  readonly name: string;
  readonly document: Document;
  readonly faults: readonly Fault[];
}

/** Ends the run because of what is wrong in configs, each fault with its lines. */
export function refuse(files: readonly Refused[], voice: Voice): never {
  const findings = packFindings(
    files.flatMap(({ name, faults }) => faults.map((fault) => ({ file: name, fault }))),
    new Map(files.map(({ name, document }) => [name, document])),
    'config',
  );
  const file = files.map(({ name }) => name).join(voice.lang === 'zh' ? '、' : ', ');
  const details = findingsText({ findings, packs: [] }, voice, false);
  throw new Trouble((words) => words.brokenConfig({ file }), details);
}
