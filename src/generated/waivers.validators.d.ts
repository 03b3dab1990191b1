// Generated from schemas/ by `npm run generate`. Not edited by hand.
import type { Validator } from './validator.ts';

export const validateWaiversFile: Validator;
