import type { KeywordParams } from '../../model/fault.ts';
import type { Words } from '../catalogue.ts';
import { lengthOf, sizeOf } from '../shown.ts';
import { choices, counted, quote } from './words.ts';

const TYPES: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['number', 'a number'],
  ['integer', 'a whole number'],
  ['boolean', '“true” or “false”'],
  ['array', 'a list (one item a line, each starting with “- ”)'],
  ['object', 'lines of “key: value”'],
  ['null', 'nothing'],
]);

const PATTERNS: ReadonlyMap<string, string> = new Map([
  ['^[a-z0-9]+(-[a-z0-9]+)*$', 'only lower-case letters and digits, joined by hyphens (-), are allowed'],
  [
    '^[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)?$',
    'only lower-case letters and digits, joined by hyphens (-), are allowed, in two parts at most with one dot between',
  ],
  ['^[0-9]+\\.[0-9]+\\.[0-9]+$', 'it must be three numbers with dots between, such as “1.0.0”'],
  ['^[a-z][a-zA-Z0-9]*$', 'only letters and digits are allowed, beginning with a lower-case letter'],
  [
    '^[1-9][0-9]*(-[1-9][0-9]*)?(,[1-9][0-9]*(-[1-9][0-9]*)?)*$',
    'it must be clause numbers, with “-” for a stretch and commas between separate ones, such as “98-99,105”',
  ],
]);

/** The types whose word as a demand would be clumsy for what was found. */
const FOUND: ReadonlyMap<string, string> = new Map([
  ['number', 'a decimal number'],
  ['integer', 'a number'],
  ['array', 'a list'],
]);

/** A type of JSON Schema in words. */
export function typeWord(type: string): string {
  return TYPES.get(type) ?? type;
}

/** What should stand here, and what does. */
export function typeMessage(expected: readonly string[], actual: string): string {
  return `This must be ${expected.map(typeWord).join(' or ')}, but it is ${FOUND.get(actual) ?? typeWord(actual)}`;
}

export function typeRemedy([expected]: readonly string[], actual: string): string {
  switch (expected) {
    case 'array':
      if (actual === 'object')
        return 'Put “- ” (a hyphen and a space) before the first line of each item, which makes it a list.';
      return (
        'Start a new line and write a list: one item a line, two spaces further in, each starting with “- ” (a ' +
        'hyphen and a space).'
      );
    case 'object':
      if (actual === 'array')
        return 'Take away the “- ” at the start of the lines and leave plain lines of “key: value”.';
      return 'Start a new line, two spaces further in, and write lines of “key: value”.';
    case 'number':
    case 'integer':
      if (actual === 'number') return 'Write a whole number, without decimals.';
      return 'Write digits only, with no quotation marks, units or words.';
    case 'boolean':
      return 'Write true (yes) or false (no), without quotation marks.';
    default:
      if (actual === 'array') return 'Write a single value, not a list.';
      if (actual === 'object')
        return (
          'Write one piece of text; if it has a colon in it, put the whole of it in straight double quotation ' +
          'marks.'
        );
      return 'Put the value in straight double quotation marks, which makes it text, for example "2008".';
  }
}

/** What a keyword of JSON Schema asks, and what it met. */
export function keywordMessage({ keyword, limit, actual }: KeywordParams, words: Words): string {
  const [bound = ''] = limit;
  const size = sizeOf(actual);
  const found = size === null ? '' : `, but there ${size === 1 ? 'is' : 'are'} ${size}`;
  switch (keyword) {
    case 'type':
      return typeMessage(limit, actual);
    case 'enum':
      return `${quote(actual)} is not allowed here${choices(limit.map(quote), words)}`;
    case 'oneOf':
    case 'anyOf':
      return `${quote(actual)} is not allowed here${choices(limit.map(asChoice), words)}`;
    case 'const':
      return `Only ${quote(bound)} is allowed here, but it is ${quote(actual)}`;
    case 'minimum':
      return `This number may not be less than ${bound}, but it is ${actual}`;
    case 'maximum':
      return `This number may not be more than ${bound}, but it is ${actual}`;
    case 'minLength':
      return `This text needs at least ${counted(bound, 'character')}, but ${quote(actual)} has ${lengthOf(actual)}`;
    case 'maxLength':
      return `This text may have at most ${counted(bound, 'character')}, but ${quote(actual)} has ${lengthOf(actual)}`;
    case 'minItems':
    case 'minProperties':
      return `At least ${counted(bound, 'item')} ${Number(bound) === 1 ? 'is' : 'are'} needed here${found}`;
    case 'maxItems':
    case 'maxProperties':
      return `At most ${counted(bound, 'item')} ${Number(bound) === 1 ? 'is' : 'are'} allowed here${found}`;
    case 'pattern':
      return (
        `${quote(actual)} is not written as it should be: ` +
        `${PATTERNS.get(bound) ?? `it must have the form ${quote(bound)}`}`
      );
    case 'format':
      return `${quote(actual)} is not a date; a date is written year-month-day, as in “2008-03-05”`;
    default:
      return `${quote(actual)} does not meet the demand: ${words.list([keyword, ...limit])}`;
  }
}

export function keywordRemedy({ keyword, limit, actual }: KeywordParams): string {
  const [bound = ''] = limit;
  switch (keyword) {
    case 'type':
      return typeRemedy(limit, actual);
    case 'enum':
    case 'oneOf':
    case 'anyOf':
      return limit.length === 0
        ? 'Correct it after the model of the same thing elsewhere.'
        : 'Change it to one of those listed, letter for letter.';
    case 'const':
      return `Change it to ${quote(bound)}.`;
    case 'minimum':
      return `Check the number and change it to ${bound} or more.`;
    case 'maximum':
      return `Check the number and change it to ${bound} or less.`;
    case 'minLength':
      return 'Write it out more fully.';
    case 'maxLength':
      return 'Write it more briefly.';
    case 'minItems':
    case 'minProperties':
      return `Add more, until there ${Number(bound) === 1 ? 'is' : 'are'} at least ${bound}.`;
    case 'maxItems':
    case 'maxProperties':
      return `Delete what is too many, so that at most ${bound} ${Number(bound) === 1 ? 'is' : 'are'} left.`;
    case 'format':
      return 'Write it year-month-day: four digits for the year, two each for month and day, with hyphens between.';
    default:
      return 'Correct it to the form that is asked for.';
  }
}

function asChoice(text: string): string {
  return TYPES.has(text) ? typeWord(text) : quote(text);
}
