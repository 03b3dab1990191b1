import type { Parameter } from '../model/pack.ts';
import { CADENCES } from './cadence.ts';

/** Whether a value is one that a parameter of this type may have. */
export function isParameterValue(type: Parameter['type'], value: unknown): boolean {
  return type === 'cadence' ? CADENCES.some(({ id }) => id === value) : Number.isInteger(value);
}
