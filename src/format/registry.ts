import type { Format } from './format.ts';
import { json } from './json.ts';
import { text } from './text.ts';

/** Every format by its name on the command line. */
export const FORMATS = { text, json } as const satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];
