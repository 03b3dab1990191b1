// Generated from schemas/ by `npm run generate`. Not edited by hand.
import type { Validator } from './validator.ts';

export const validatePackFile: Validator;
export const validateChapterFile: Validator;
export const validateRule: Validator;
export const validateClausesFile: Validator;
