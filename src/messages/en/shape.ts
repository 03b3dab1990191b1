import type { Code } from '../../model/fault.ts';
import type { FaultTexts } from '../catalogue.ts';
import { keywordMessage, keywordRemedy, typeMessage, typeRemedy } from './keywords.ts';
import { addLine, choices, fieldName, quote } from './words.ts';

type ShapeCode = Extract<Code, `shape/${string}`>;

const IN_PACK = "a pack with such an error in its files can't be used.";
const OUTCOME = `Where it concerns the unit's id, its kind or the period, the plan is not checked yet; ${IN_PACK}`;

export const enShape: FaultTexts<ShapeCode> = {
  'shape/type': {
    title: 'The wrong type of content',
    message: ({ expected, actual }) => typeMessage(expected, actual),
    remedy: ({ expected, actual }) => typeRemedy(expected, actual),
    explanation:
      "Whether text, a number or a list stands after a key is fixed, and anything else can't be made sense of. " +
      'Often a “- ” is missing or too many, or a number has quotation marks or a unit. ' +
      "This is an error; rules that depend on it can't be judged, and the others are checked as usual. " +
      OUTCOME,
  },
  'shape/unknown-key': {
    title: 'Unknown key',
    message: ({ name, known }, words) =>
      `There is no key ${quote(name)} here${choices(
        known.map((key) => words.field(key)),
        words,
      )}`,
    remedy: () =>
      'Change it to a key that is known here, or delete the line. What you note in a plan for yourself, and ' +
      'need not have checked, goes under a key that begins with “x-”, such as “x-contact”.',
    explanation:
      'A key is the word before the colon; the pack and the tool fix which there are. One wrong letter and ' +
      'nobody would see what comes after it, so it is pointed out rather than silently passed over. ' +
      `This is an error; everything else is checked as usual; ${IN_PACK}`,
  },
  'shape/blank': {
    title: 'Not filled in yet',
    message: ({ key }, words) =>
      key === '' ? 'This is not filled in yet' : `${fieldName(key, words)} is not filled in yet`,
    remedy: () =>
      'Write the content after the colon and a space; a list needs at least one item. Where nothing ' +
      'asks for it, the line may also be deleted.',
    explanation:
      'A key with nothing after it may be forgotten or meant to be empty, and nobody can tell, so it does not ' +
      'count as filled in. ' +
      'This is an error; a rule that wants the same thing does not say so again. ' +
      OUTCOME,
  },
  'shape/required': {
    title: 'Something required is missing',
    message: ({ key }, words) => `The required ${fieldName(key, words)} is missing`,
    remedy: ({ key }) => `On this level, ${addLine(key, 'the other keys of the level')}.`,
    explanation:
      'Without a few things nothing can be checked: a plan names its pack, its unit and its period, and every ' +
      'entry names its term (ref). A pack may require more. ' +
      `This is an error; everything else is checked as usual. ${OUTCOME}`,
  },
  'shape/value': {
    title: 'The content is not as required',
    message: keywordMessage,
    remedy: keywordRemedy,
    explanation:
      "Some content is limited: to one of a few words, or in length, size or form. What lies outside can't be " +
      'made sense of or compared. ' +
      `This is an error; everything else is checked as usual. ${OUTCOME}`,
  },
};
