import type { Edit, Fix } from '../model/fix.ts';

/** The fixes that can be made at once: of two that touch the same stretch the first, the other is for a next round. */
export function apart(fixes: readonly Fix[]): readonly Fix[] {
  const taken: Edit[] = [];
  return fixes.filter(({ edits }) => {
    if (edits.some((edit) => taken.some((other) => touch(edit, other)))) return false;
    taken.push(...edits);
    return true;
  });
}

/** A text with fixes made in it, the last one in the text first, so that the places of the others hold. */
export function applied(text: string, fixes: readonly Fix[]): string {
  const edits = fixes.flatMap((fix) => fix.edits).sort((a, b) => b.start - a.start);
  return edits.reduce((whole, { start, end, text: added }) => whole.slice(0, start) + added + whole.slice(end), text);
}

function touch(one: Edit, other: Edit): boolean {
  return one.start <= other.end && other.start <= one.end;
}
