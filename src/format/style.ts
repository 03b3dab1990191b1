/** Marks up text for a terminal, or leaves it as it is. */
export type Style = { readonly [K in keyof typeof CODES]: (text: string) => string };

const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;

export function styleOf(color: boolean): Style {
  const entries = Object.entries(CODES).map(([name, [on, off]]) => [
    name,
    color ? (text: string) => `\u001b[${on}m${text}\u001b[${off}m` : (text: string) => text,
  ]);
  return Object.fromEntries(entries) as Style;
}
