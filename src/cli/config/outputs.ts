import { relative, resolve } from 'node:path';
import { FORMAT_NAMES } from '../../format/registry.ts';
import { nearest } from '../../language/names.ts';
import type { Voice } from '../../messages/speak.ts';
import { BadValue } from '../bad-value.ts';
import { type Output, parseOutput } from '../flags.ts';
import type { Settings } from '../settings.ts';
import { originOf } from './merge.ts';
import { refuse } from './refuse.ts';

/** The outputs that the config asks for; their files start at the config. A format that there is not is refused. */
export function outputsOf({ formats, folder, layers }: Settings, cwd: string, voice: Voice): readonly Output[] {
  return formats.map((text, index) => {
    try {
      const output = parseOutput(text);
      const { file } = output;
      return file === null ? output : { ...output, file: relative(cwd, resolve(folder, file)) };
    } catch (error) {
      const layer = originOf(layers, ['formats'])?.layer;
      if (!(error instanceof BadValue) || layer === undefined) throw error;
      const name = text.split('=')[0] ?? text;
      const params = { name, nearest: nearest(name, FORMAT_NAMES), known: FORMAT_NAMES };
      const fault = { code: 'config/unknown-format', params, path: ['formats', index] } as const;
      return refuse([{ name: layer.name, document: layer.document, faults: [fault] }], voice);
    }
  });
}
