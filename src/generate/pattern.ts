const CLASSES: Readonly<Record<string, string>> = { d: '1', w: 'a', s: ' ', '.': '.' };
const ATOM = /^(?:\\(.)|\[([^\]]+)\]|([^()|[\]]))(?:\{(\d+)(?:,\d*)?\}|([+*?]))?/u;

/** A text that matches a simple pattern: literals, escapes, classes and counts; null where the pattern is not simple. */
export function textMatching(pattern: string): string | null {
  let rest = pattern.replace(/^\^/, '').replace(/\$$/, '');
  let text = '';
  while (rest !== '') {
    const [whole, escaped, set, literal, count, sign] = ATOM.exec(rest) ?? [];
    if (whole === undefined || set?.startsWith('^')) return null;
    const character = escaped !== undefined ? (CLASSES[escaped] ?? escaped) : (set?.[0] ?? literal ?? '');
    text += character.repeat(count !== undefined ? Number(count) : sign === '*' || sign === '?' ? 0 : 1);
    rest = rest.slice(whole.length);
  }
  return new RegExp(pattern, 'u').test(text) ? text : null;
}
