import type { CST } from 'yaml';

type Item = CST.CollectionItem;

/** How many collections lie one in another, at most, in a token; walked with a stack of our own, because the input may be hostile. */
export function depthOf(token: CST.Token): number {
  let deepest = 0;
  const open: { readonly token: CST.Token; readonly depth: number }[] = [{ token, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token: current, depth } = next;
    if (current.type === 'document' && current.value !== undefined) open.push({ token: current.value, depth });
    if ('items' in current) {
      if (depth + 1 > deepest) deepest = depth + 1;
      for (const item of current.items as Item[]) {
        if (item.key) open.push({ token: item.key, depth: depth + 1 });
        if (item.value) open.push({ token: item.value, depth: depth + 1 });
      }
    }
  }
  return deepest;
}
