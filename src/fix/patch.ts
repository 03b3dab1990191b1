import { createTwoFilesPatch } from 'diff';

/** What changed in a file, as a unified diff that `patch -p1` takes; empty where nothing did. */
export function patchOf(file: string, before: string, after: string): string {
  if (before === after) return '';
  const name = /[\s"\\\p{Cc}]/u.test(file) ? JSON.stringify : (text: string) => text;
  const patch = createTwoFilesPatch(name(`a/${file}`), name(`b/${file}`), before, after, undefined, undefined, {
    context: 3,
  });
  return patch.replace(/^=+\n/, '');
}
