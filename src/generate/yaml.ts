import { Document, isMap, isScalar, isSeq, type Node, type Pair, visit, type YAMLMap } from 'yaml';
import type { Draft } from './draft.ts';

/** Comments for a plan in YAML: at its top, above a list, above an entry (by list and ref), and behind a blank (by key). */
export interface Comments {
  readonly top?: string;
  readonly list?: (list: string) => string | undefined;
  readonly entry?: (list: string, ref: string) => string | undefined;
  readonly blank?: (key: string) => string | undefined;
}

/** A draft as the text of a plan; short lists of words stay on their line, and a blank is a key with nothing behind it. */
export function planText(draft: Draft, comments: Comments = {}): string {
  const document = new Document(draft);
  const root = document.contents as YAMLMap;
  if (comments.top !== undefined) document.commentBefore = comment(comments.top);
  visit(document, {
    Seq: (_, node) => {
      if (node.items.every((item) => isScalar(item) && item.value !== null)) node.flow = true;
    },
    Pair: (_, pair) => {
      const { key, value } = pair as Pair<{ value: string }, Node | null>;
      if (value !== null && isScalar(value) && value.value === null) {
        const hint = comments.blank?.(key.value);
        if (hint !== undefined) value.comment = ` ${hint}`;
      }
    },
  });
  for (const [index, pair] of (root.items as Pair<Node & { value: string }, Node>[]).entries()) {
    if (!isSeq(pair.value)) continue;
    const list = pair.key.value;
    pair.key.spaceBefore = index > 0;
    const above = comments.list?.(list);
    if (above !== undefined) pair.key.commentBefore = comment(above);
    for (const item of pair.value.items) {
      const ref = isMap(item) ? String(item.get('ref') ?? '') : '';
      const about = comments.entry?.(list, ref);
      if (about !== undefined) (item as Node).commentBefore = comment(about);
    }
  }
  return document.toString({ lineWidth: 0, nullStr: '', flowCollectionPadding: false }).replace(/[ \t]+$/gm, '');
}

function comment(text: string): string {
  return text
    .split('\n')
    .map((line) => ` ${line}`)
    .join('\n');
}
