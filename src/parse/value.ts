import { isAlias, isCollection, isMap, isPair, isScalar, isSeq, type Node, type ParsedNode } from 'yaml';
import type { Json, Path } from '../model/document.ts';
import type { Fault, YamlFeature } from '../model/fault.ts';

/**
 * The plain value of a node, and what in it a plan may not use: aliases, anchors, tags and keys that are not text.
 * Keys such as `__proto__` become ordinary keys.
 */
export function plainValue(root: ParsedNode | null): { readonly value: Json; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const refuse = (feature: YamlFeature, path: Path) =>
    faults.push({ code: 'text/yaml-feature', params: { feature }, path });

  const convert = (node: Node | null, path: Path): Json => {
    if (node === null) return null;
    if (isAlias(node)) {
      refuse('alias', path);
      return null;
    }
    if (node.tag !== undefined) refuse('tag', path);
    if ((isScalar(node) || isCollection(node)) && node.anchor !== undefined) refuse('anchor', path);
    if (isScalar(node)) return scalar(node.value, node.source);
    if (isSeq(node)) return node.items.map((item, index) => convert(item as Node, [...path, index]));
    if (!isMap(node)) return null;
    const object: Record<string, Json> = {};
    for (const pair of node.items) {
      const key = isPair(pair) && isScalar(pair.key) ? keyText(pair.key) : null;
      if (key === null) refuse('complex-key', path);
      else define(object, key, convert(pair.value as Node | null, [...path, key]));
    }
    return object;
  };
  return { value: convert(root, []), faults };
}

/** The text of a mapping's key as it was written. */
export function keyText(key: { readonly value: unknown; readonly source?: string }): string {
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
}

function scalar(value: unknown, source: string | undefined): Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  return source ?? String(value);
}

function define(object: Record<string, Json>, key: string, value: Json): void {
  if (key === '__proto__')
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  else object[key] = value;
}
