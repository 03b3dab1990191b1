import type { FaultTexts, RuleCode } from '../catalogue.ts';
import { keywordMessage } from './keywords.ts';
import { addLine, counted, fieldName, lists, lowered, named, periods, quote } from './words.ts';

const WEIGHT =
  'Whether this is an error, a warning or a note depends on the rule: “must” and “must not” make errors, ' +
  '“should” warnings, “may” notes.';
const MEANT = 'A misspelt name, an entry in the wrong list or a blank is reported by itself and not said again here.';
const ALIGNED = 'starting in the same column as “ref”';

export const enRule: FaultTexts<RuleCode> = {
  'entry/missing': {
    title: 'A missing entry',
    message: ({ term, collection }, words) =>
      `The list ${quote(words.collection(collection))} has no entry for ${named(term, words)}`,
    remedy: null,
    explanation: `A rule wants an entry for this term in a list of the plan, and there is none. ${MEANT} ${WEIGHT}`,
  },
  'entry/missing-field': {
    title: 'An entry lacks something',
    message: ({ term, field, label }, words) =>
      `The entry for ${named(term, words)} does not state ${fieldName(field, words, label)}`,
    remedy: ({ term, field }, words) => `In the entry for ${named(term, words)}, ${addLine(field, '“ref”')}.`,
    explanation:
      'The entry is there, but the rule wants something more of it, for example which post answers for it or ' +
      'which records show it. ' +
      `This is said where the whole line is missing; a key with nothing after it is reported by itself. ${WEIGHT}`,
  },
  'entry/missing-part': {
    title: 'A missing part',
    message: ({ term, part }, words) => `The “parts” of ${named(term, words)} do not include ${named(part, words)}`,
    remedy: null,
    explanation:
      'Some terms consist of parts, and the rule wants each of them named in parts of the entry; every one that is ' +
      `missing is reported. ${MEANT} ${WEIGHT}`,
  },
  'entry/forbidden': {
    title: 'An entry that is not allowed',
    message: ({ term, collection }, words) =>
      `The list ${quote(words.collection(collection))} must not have an entry for ${named(term, words)}`,
    remedy: null,
    explanation:
      'A rule forbids units of this kind to have this entry in their plan, and the plan has it. A name that is ' +
      `slightly misspelt but clearly means it counts as well. ${WEIGHT}`,
  },
  'count/too-few': {
    title: 'Too few entries',
    message: ({ collection, terms, bound, actual, orReason }, words) => {
      const list = `The list ${quote(words.collection(collection))}`;
      const what = words.list(terms.map((term) => named(term, words)));
      const reason = orReason ? ', and “declined” gives no reason either' : '';
      if (terms.length === 1 && bound === 1) return `${list} has no suitable entry for ${what}${reason}`;
      const among = terms.length === 0 ? '' : ` among ${what}`;
      return (
        `${list} needs at least ${counted(bound, 'suitable entry', 'suitable entries')}${among}, but has ` +
        `${actual}${reason}`
      );
    },
    remedy: null,
    explanation:
      'A rule wants a list to have at least so many suitable entries; entries that do not meet its conditions do ' +
      'not count. ' +
      'Where the rule lets a reason stand instead, an item in declined with the term (ref) and the reason ' +
      `(reason) will do. ${WEIGHT}`,
  },
  'count/too-many': {
    title: 'Too many entries',
    message: ({ collection, terms, bound, actual }, words) => {
      const what = words.list(terms.map((term) => named(term, words)));
      const among = terms.length === 0 ? 'of this sort' : `for ${what}`;
      return (
        `The list ${quote(words.collection(collection))} may have at most ${counted(bound, 'entry', 'entries')} ` +
        `${among}, but has ${actual}`
      );
    },
    remedy: null,
    explanation:
      'A rule lets a list have only so many entries of this sort. The place shown is the first one too many, and ' +
      `the ones before it are listed with it. ${WEIGHT}`,
  },
  'cadence/missing': {
    title: 'No cadence stated',
    message: ({ term, required }, words) =>
      `The entry for ${named(term, words)} states no “cadence”, and the rule wants it at least ` +
      `${words.cadence(required)}`,
    remedy: ({ term, required }, words) =>
      `In the entry for ${named(term, words)}, add a line “cadence: ${words.cadence(required)}”, ${ALIGNED}; ` +
      'more often will do too.',
    explanation:
      'The rule wants this done at a certain cadence, and as long as the plan does not say how often, nobody can ' +
      'tell whether it is enough. From most to least frequent, a cadence is weekly, monthly, every two months, ' +
      'quarterly, twice a year or yearly. ' +
      WEIGHT,
  },
  'cadence/too-rare': {
    title: 'Too rare',
    message: ({ term, actual, required }, words) =>
      `The “cadence” of ${named(term, words)} is ${words.cadence(actual)}, ` +
      `but the rule wants it at least ${words.cadence(required)}`,
    remedy: null,
    explanation:
      'The cadence that the plan states is rarer than the one the rule wants. From most to least frequent, a ' +
      'cadence is weekly, monthly, every two months, quarterly, twice a year or yearly; more often than required ' +
      'is fine. ' +
      WEIGHT,
  },
  'cadence/no-due': {
    title: 'No report dates',
    message: ({ term, required }, words) =>
      `The report on ${named(term, words)} has no dates in “due”, and the rule wants it at least ` +
      `${words.cadence(required)}`,
    remedy: ({ term, required }, words) =>
      `In the report on ${named(term, words)}, ${addLine('due', '“ref”')}; the dates must be at least ` +
      `${words.cadence(required)} all through the plan's period.`,
    explanation:
      'For a report a cadence is not enough: only its dates show that every stretch of the time is reported on. ' +
      'They stand in due, in the list of reports. ' +
      WEIGHT,
  },
  'cadence/uncovered': {
    title: 'Periods without a report',
    message: ({ term, required, periods: missing }, words) =>
      `The report on ${named(term, words)} must come at least ${words.cadence(required)}, ` +
      `but no date in “due” falls in: ${periods(missing, words)}`,
    remedy: ({ term, periods: missing }, words) =>
      `In “due” of ${named(term, words)}, add a date for ` +
      `${missing.length === 1 ? 'the 1 period' : `each of the ${missing.length} periods`} without one, written like ` +
      '“2008-06-30”.',
    explanation:
      "The rule wants at least one report in every stretch of the plan's period, such as every quarter; enough " +
      'reports that crowd together in a few of them will not do. ' +
      'Weeks begin on Monday and pairs of months in January; a stretch that the plan only touches counts too. ' +
      `${WEIGHT}`,
  },
  'event/missing': {
    title: 'No event stated',
    message: ({ term, event }, words) =>
      `The entry for ${named(term, words)} states no event (“on”), and the rule ties it to the event ` +
      `${named(event, words)}`,
    remedy: ({ term, event }, words) =>
      `In the entry for ${named(term, words)}, add a line “on: ${words.local(event)}”, ${ALIGNED}.`,
    explanation:
      'Some work goes not by the calendar but by something that happens, such as a change of term or a disaster. ' +
      'The rule wants the entry to name that event in “on”, and it does not. ' +
      WEIGHT,
  },
  'event/wrong': {
    title: 'The wrong event',
    message: ({ term, event, actual }, words) =>
      `The event (“on”) of ${named(term, words)} is ${named(actual, words)}, but the rule wants ${named(event, words)}`,
    remedy: null,
    explanation: `The rule ties the entry to one event, and the plan names another. ${WEIGHT}`,
  },
  'timing/missing': {
    title: 'No timing stated',
    message: ({ term, event, timing }, words) =>
      `The entry for ${named(term, words)} states no “timing”, and the rule wants it ` +
      `${words.timing(timing)} the event ${named(event, words)}`,
    remedy: ({ term, event, timing }, words) =>
      `In the entry for ${named(term, words)}, add a line “timing: ${words.timing(timing)}”, ${ALIGNED}, ` +
      `which means that it is done ${words.timing(timing)} the event ${named(event, words)}.`,
    explanation:
      'The rule not only ties the entry to an event but also wants it done before, at or after it, for example ' +
      'views heard before a decision. The plan does not say which, so nobody can tell. ' +
      WEIGHT,
  },
  'timing/wrong': {
    title: 'The wrong timing',
    message: ({ term, event, timing, actual }, words) =>
      `The “timing” of ${named(term, words)} is ${words.timing(actual)} the event ${named(event, words)}, ` +
      `but the rule wants it ${words.timing(timing)}`,
    remedy: null,
    explanation: `The rule wants this done before, at or after an event, and the plan states something else. ${WEIGHT}`,
  },
  'reference/dangling': {
    title: 'Named here but not there',
    message: ({ value, collections, term }, words) =>
      term === null
        ? `${named(value, words)} is named here but not in ${lists(collections, words)}`
        : `${named(value, words)} is named here but not in the entry for ${named(term, words)} in ` +
          `${lists(collections, words)}`,
    remedy: null,
    explanation:
      'The rule wants everything that is named here to be named in a certain list or entry as well, so that the ' +
      `two agree. What is reported stands in the one and not in the other. ${WEIGHT}`,
  },
  'value/unserved': {
    title: 'Something has no entry',
    message: ({ value, collections, field }, words) =>
      `In ${lists(collections, words)}, no entry names ${named(value, words)} in ${fieldName(field, words)}`,
    remedy: null,
    explanation: `The rule wants at least one entry for this, and the plan has none. ${MEANT} ${WEIGHT}`,
  },
  'field/missing': {
    title: 'Something the rule wants is missing',
    message: ({ key }, words) => `${fieldName(key, words)} is not stated here, and the rule wants it`,
    remedy: ({ key }) => `On this level, ${addLine(key, 'the other keys of the level')}.`,
    explanation:
      'The rule asks something of the content at one place of the plan, and the whole line is missing there. A key ' +
      `with nothing after it is reported by itself. ${WEIGHT}`,
  },
  'field/value': {
    title: 'Content against the rule',
    message: keywordMessage,
    remedy: null,
    explanation:
      'The rule asks something of the content at one place of the plan, such as its length, size, number or form, ' +
      `and the content is different. Only the first thing that does not fit is reported at a time. ${WEIGHT}`,
  },
  'any/none': {
    title: 'None of several ways',
    message: ({ alternatives }, words) => {
      const ways = alternatives.map(
        (faults, index) => `(${index + 1}) ${faults.map((fault) => lowered(words.say(fault))).join(', and ')}`,
      );
      return `At least one of these must be met, but none is: ${ways.join('; ')}`;
    },
    remedy: null,
    explanation:
      'The rule allows several ways, and any one of them will do. The plan meets none, so what each of them lacks ' +
      `is listed; choose one and make it good. ${WEIGHT}`,
  },
};
