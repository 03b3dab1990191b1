import type { All } from '../model/assertion.ts';
import { type Evaluator, every } from './verdict.ts';

export const all: Evaluator<All> = ({ of }, scope) => every(of.map((assertion) => scope.evaluate(assertion, scope)));
