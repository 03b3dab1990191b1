import { isAlias, isScalar, isSeq, type ParsedNode, type YAMLMap } from 'yaml';
import type { Json } from '../model/document.ts';
import type { Fault, YamlFeature } from '../model/fault.ts';
import type { Lines } from './lines.ts';
import { misspeltKey } from './syntax.ts';

/**
 * The plain value of a node, and what in it a plan may not use: aliases, anchors, tags, keys that are not text, and
 * keys that hold the colon or the space that should have ended them. Keys such as `__proto__` become ordinary keys.
 */
export function plainValue(
  root: ParsedNode | null,
  text: string,
  lines: Lines,
): { readonly value: Json; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const at: (string | number)[] = [];
  const refuse = (feature: YamlFeature, { range: [start] }: ParsedNode) => {
    const before = PROPERTIES.exec(text.slice(Math.max(0, start - LONGEST), start))?.[0].length ?? 0;
    const span = lines.span(start - before, start - before + 1);
    faults.push({ code: 'text/yaml-feature', params: { feature }, path: [...at], span });
  };

  const sayMisspelling = (node: ParsedNode, key: string) => {
    const found = misspeltKey(key);
    if (found === null) return;
    const span = lines.span(node.range[0] + found.offset, node.range[0] + found.offset + 1);
    faults.push({ code: 'text/syntax', params: { problem: found.problem, key: null }, path: [], span, about: key });
  };

  const convert = (node: ParsedNode | null): Json => {
    if (node === null) return null;
    if (isAlias(node)) {
      refuse('alias', node);
      return null;
    }
    if (node.tag !== undefined) {
      // What a tag makes of a node need not be a node any more, so nothing in it can be looked at.
      refuse('tag', node);
      return null;
    }
    if (node.anchor !== undefined) refuse('anchor', node);
    if (isScalar(node)) return scalar(node.value, node.source);
    return isSeq(node) ? list(node.items as ParsedNode[]) : mapping((node as YAMLMap.Parsed).items);
  };

  const list = (items: readonly ParsedNode[]): Json =>
    items.map((item, index) => {
      at.push(index);
      if (isScalar(item) && item.type === 'PLAIN' && isLostKey(String(item.value)))
        sayMisspelling(item, String(item.value));
      const value = convert(item);
      at.pop();
      return value;
    });

  const mapping = (members: YAMLMap.Parsed['items']): Json => {
    const object: Record<string, Json> = {};
    for (const { key, value } of members) {
      if (!isScalar(key)) {
        refuse('complex-key', key);
        continue;
      }
      const name = keyText(key);
      if (key.type === 'PLAIN') sayMisspelling(key, name);
      at.push(name);
      define(object, name, convert(value));
      at.pop();
    }
    return object;
  };
  return { value: convert(root), faults };
}

/** Tags and anchors right before a node, which its own range leaves out. */
const PROPERTIES = /(?:[!&]\S*\s+)+$/;
const LONGEST = 200;

/** An item of a list that was to be a mapping: the key that such items begin with, then a full-width colon. */
const LOST_KEY = /^(?:ref|title|rule|date)：/;

export function isLostKey(text: string): boolean {
  return LOST_KEY.test(text);
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
