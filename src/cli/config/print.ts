import type { Path } from '../../model/document.ts';
import type { Context } from '../context.ts';
import type { Settings } from '../settings.ts';
import { originOf } from './merge.ts';

/** The keys whose values are shown one by one. */
const JOINED = ['severities', 'parameters', 'limits'] as const;
const SINGLE = ['plans', 'ignore', 'packs', 'failOn', 'formats', 'waivers', 'baseline', 'inlineIgnores'] as const;

/** Values that come from the command line, by key. */
export type Given = Readonly<Record<string, unknown>>;

/** The settings as a config that says of each value where it was set. */
export function printed(settings: Settings, given: Given, { voice }: Context): string {
  const { excuse } = voice.catalogue.ui;
  const { layers } = settings;
  const whence = (path: Path): string => {
    if (given[String(path[0])] !== undefined) return excuse.flag;
    const origin = originOf(layers, path);
    return origin === null ? excuse.default : `${origin.layer.name}:${origin.line}`;
  };
  const head = layers.length === 0 ? excuse.noConfig : excuse.readFrom({ files: layers.map(({ name }) => name) });
  const single = SINGLE.map((key): Row => {
    const value = given[key] ?? (key === 'packs' ? settings.packs.map(({ name }) => name) : settings[key]);
    const isUnset = value === null || (Array.isArray(value) && value.length === 0);
    return [isUnset ? `# ${key}:` : `${key}: ${written(value)}`, whence([key])];
  });
  const joined = JOINED.flatMap((key): readonly Row[] => {
    const entries = Object.entries(settings[key]);
    if (entries.length === 0) return [[`# ${key}:`, excuse.default]];
    return [
      [`${key}:`, ''],
      ...entries.map(([name, value]): Row => [`  ${name}: ${written(value)}`, whence([key, name])]),
    ];
  });
  const rows = [...single, ...joined];
  return `# ${head}\n${rows.map(([text, origin]) => (origin === '' ? text : `${text} # ${origin}`)).join('\n')}\n`;
}

type Row = readonly [text: string, origin: string];

/** A value as YAML in one line. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  return typeof value === 'string' && /^[\p{L}\p{N}][\p{L}\p{N}_./-]*$/u.test(value) && Number.isNaN(Number(value))
    ? value
    : JSON.stringify(value);
}
