import { isMap, isScalar, isSeq, type Pair, type ParsedNode, type Scalar } from 'yaml';
import type { Anchor, Document, Json, Path } from '../model/document.ts';
import type { Lines } from './lines.ts';
import { keyText } from './value.ts';

type Range = readonly [start: number, end: number];
type Member = Pair<ParsedNode, ParsedNode | null>;

/** What the parser returns for one document of a file. `root` and its ranges serve only to find places. */
export function documentOf(file: string, index: number, root: ParsedNode | null, value: Json, lines: Lines): Document {
  return {
    file,
    index,
    value,
    line: lines.text,
    locate: (path, anchor = 'value') =>
      lines.span(...(root === null ? ([0, 0] as const) : rangeOf(root, path, anchor))),
  };
}

function rangeOf(root: ParsedNode, path: Path, anchor: Anchor): Range {
  let node: ParsedNode = root;
  let nearest = firstKey(root);
  for (const [depth, step] of path.entries()) {
    const isLast = depth === path.length - 1;
    if (isSeq(node)) {
      const item = node.items[Number(step)] as ParsedNode | undefined;
      if (item === undefined) return nearest;
      nearest = firstKey(item);
      if (isLast && anchor === 'key') return nearest;
      node = item;
      continue;
    }
    const member = isMap(node) ? memberOf(node.items as Member[], String(step)) : undefined;
    if (member === undefined) return nearest;
    nearest = written(member.key);
    if ((isLast && anchor === 'key') || member.value === null || isBlank(member.value)) return nearest;
    node = member.value;
  }
  return path.length === 0 ? nearest : written(node);
}

/** A mapping is pointed at by its first key, a list or a scalar by itself. */
function firstKey(node: ParsedNode): Range {
  const first = isMap(node) ? (node.items[0] as Member | undefined) : undefined;
  return written(first?.key ?? node);
}

/** Where a key stands twice, the last one, whose value holds. */
function memberOf(members: readonly Member[], name: string): Member | undefined {
  return members.findLast(({ key }) => isScalar(key) && keyText(key as Scalar) === name);
}

function written(node: ParsedNode): Range {
  return [node.range[0], node.range[1]];
}

/** Whether nothing is written where a value could be. */
export function isBlank(node: ParsedNode): boolean {
  return isScalar(node) && node.range[0] === node.range[1];
}
