import { UNSEEN } from './visible.ts';

/**
 * A value as JSON of which nothing is obeyed when it is printed: what can't be seen is escaped, and so is the mark of a
 * runner's commands. Parsed, it is the same.
 */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent)
    .replaceAll('##[', '#\\u0023[')
    .replace(UNSEEN, (character) => (character === '\n' ? character : escaped(character)));
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
