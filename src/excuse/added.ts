import { byCodeUnit, grouped } from '../language/order.ts';
import type { AddedException } from '../model/report.ts';

const KINDS: readonly AddedException['kind'][] = ['waiver', 'ignore', 'baseline'];

/** An exception as it is written, and what tells it from others: one whose words or dates change is another one. */
export interface Written extends AddedException {
  readonly identity: string;
}

/** The exceptions of `after` that `before` has not, by kind, file and line; of equal ones as many as there are more. */
export function added(before: readonly Written[], after: readonly Written[]): readonly AddedException[] {
  const had = grouped(before, ({ identity }) => identity);
  return [...grouped(after, ({ identity }) => identity)]
    .flatMap(([identity, all]) => all.slice(had.get(identity)?.length ?? 0))
    .map(({ identity: _, ...exception }) => exception)
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || byCodeUnit(a.file, b.file) || a.line - b.line);
}
