// Generated from schemas/ by `npm run generate`. Not edited by hand.
import type { ErrorObject } from 'ajv';

/** Tells whether a value has the shape; after a false, `errors` says where it has not. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ErrorObject[] | null;
}
