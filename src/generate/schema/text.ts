const WIDTH = 120;
const DEEPEST = 4;

/** JSON as text, with what fits on a line, or lies deep, on one line: the same for the same value. */
export function jsonText(value: unknown): string {
  return `${lines(value, 0)}\n`;
}

function lines(value: unknown, depth: number): string {
  const flat = JSON.stringify(value);
  const isPlain = typeof value !== 'object' || value === null;
  if (isPlain || depth === DEEPEST || flat.length + depth <= WIDTH) return flat;
  const inner = ' '.repeat(depth + 1);
  const members = Array.isArray(value)
    ? value.map((item) => lines(item, depth + 1))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${lines(item, depth + 1)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${members.map((member) => inner + member).join(',\n')}\n${' '.repeat(depth)}${close}`;
}
