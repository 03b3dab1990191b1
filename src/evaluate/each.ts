import type { Each } from '../model/assertion.ts';
import { type Evaluator, every } from './verdict.ts';

export const each: Evaluator<Each> = ({ collection, terms, assert }, scope) =>
  every(
    (scope.plan.collections.get(collection) ?? [])
      .filter(({ ref }) => terms === null || terms.some((term) => term === ref.known || term === ref.meant))
      .map((entry) => scope.evaluate(assert, { ...scope, root: entry })),
  );
