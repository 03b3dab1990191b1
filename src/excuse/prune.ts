import { isMap, isSeq, type ParsedNode, parseDocument } from 'yaml';

/** A waiver file without some of its lines, by index; all else of the text, its order and comments, stays as it is. */
export function pruned(text: string, gone: ReadonlySet<number>): string {
  const document = parseDocument(text, { logLevel: 'silent' });
  const list = document.get('waivers', true);
  if (gone.size === 0 || !isSeq(list)) return text;
  if (list.flow === true || !list.items.every(isMap)) {
    for (const index of [...gone].sort((a, b) => b - a)) list.delete(index);
    return String(document);
  }
  const left = list.items.length - gone.size;
  let kept = text;
  for (const index of [...gone].sort((a, b) => b - a)) {
    const [from, until] = linesOf(list.items[index] as ParsedNode, text);
    kept = kept.slice(0, from) + kept.slice(until);
  }
  return left > 0 ? kept : kept.replace(/^(["']?waivers["']?[ \t]*:)/m, '$1 []');
}

/** Where an item of a list begins and ends in whole lines, its dash and the comment behind it included. */
function linesOf({ range: [start, end] }: ParsedNode, text: string): readonly [from: number, until: number] {
  const dash = text.slice(0, start).search(/-[ \t]*(?:#[^\n]*)?\s*$/);
  const from = text.lastIndexOf('\n', dash - 1) + 1;
  const lastOfItem = text.slice(0, end).trimEnd().length;
  const lineEnd = text.indexOf('\n', lastOfItem);
  return [from, lineEnd === -1 ? text.length : lineEnd + 1];
}
