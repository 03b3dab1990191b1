import type { FaultTexts, LedgerCode } from '../catalogue.ts';
import { counted, lowered, quote } from './words.ts';

const LISTS = { term: 'terms', rule: 'rules' } as const;
const WHY =
  'The ledger (clauses.yaml) accounts for every clause of the source: terms cite it, or it says why it binds nobody. ';
const WARNED = 'This is a warning; the pack can still be used.';
const TILING = `Clauses that follow each other from the first character to the last prove that nothing was left out. ${WARNED}`;
const FLIPPING =
  'Each option of an interpretation says in “set” how the rules would read, so that another reading can be tried without touching a rule. ';
const COPY =
  'A pack stores nothing of its source but a digest (SHA-256) a clause. With --source, a copy of the text is compared with them, clause by clause. ';

const characters = (from: number, until: number) =>
  until - from === 1 ? `Character ${until}` : `Characters ${from + 1} to ${until}`;
const numbers = (all: readonly number[]) => all.join(', ');
const clauses = (all: readonly number[]) => `${all.length === 1 ? 'clause' : 'clauses'} ${numbers(all)}`;

export const enLedger: FaultTexts<LedgerCode> = {
  'ledger/number': {
    title: 'Clause numbers do not run on',
    message: ({ expected, actual }) => `This should be clause ${expected}, and it is numbered ${actual}`,
    remedy: () => 'Number the clauses from 1, one after the other; add what was left out, delete what stands twice.',
    explanation: `${WHY}The numbers run from 1, a line a clause, without a break. ${WARNED}`,
  },
  'ledger/count': {
    title: 'The number of clauses is wrong',
    message: ({ expected, actual }) =>
      `The ledger has ${counted(actual, 'clause')}, and by pack.yaml the source has ${expected}`,
    remedy: () => 'Add those that are missing, or correct “clauses” under “source” in pack.yaml.',
    explanation: `${WHY}Those that are missing are not accounted for. ${WARNED}`,
  },
  'ledger/span': {
    title: 'The place of a clause is wrong',
    message: ({ clause, start, end, length }) =>
      start >= end
        ? `The span [${start}, ${end}] of clause ${clause} holds no character`
        : `The span [${start}, ${end}] of clause ${clause} goes past the end of the source, which has ${counted(length, 'character')}`,
    remedy: () => 'Give the number of characters before the clause, then the number up to its end.',
    explanation: `Spans count characters (code points) from 0, and their end is exclusive. ${TILING}`,
  },
  'ledger/gap': {
    title: 'A gap in the ledger',
    message: ({ from, until }) =>
      `${characters(from, until)} of the source ${until - from === 1 ? 'is' : 'are'} in no clause`,
    remedy: () => 'Let each span begin where the one before it ends; add a clause that was left out.',
    explanation: TILING,
  },
  'ledger/overlap': {
    title: 'Two clauses overlap',
    message: ({ clause, before, from, until }) =>
      `Clause ${clause} overlaps clause ${before}: ${lowered(characters(from, until))} of the source ${until - from === 1 ? 'is' : 'are'} in both`,
    remedy: () => 'Correct the two spans, so that the second begins where the first ends.',
    explanation: TILING,
  },
  'ledger/no-such-clause': {
    title: 'No such clause',
    message: ({ clause, count }) => `Clause ${clause} is cited, and the source has ${counted(count, 'clause')}`,
    remedy: () => 'Correct “clause” in the citation.',
    explanation: `A citation names clauses of the source that can be looked up. ${WARNED}`,
  },
  'ledger/outside': {
    title: 'Words that are not in the clause cited',
    message: ({ term, clause }) => `The span of ${quote(term)} does not lie inside clause ${clause}`,
    remedy: () => 'Correct the clause or the span, so that the words lie whole inside one clause that is cited.',
    explanation: `A citation's clause and its span must speak of one place, or nobody finds the words. ${WARNED}`,
  },
  'ledger/unaccounted': {
    title: 'A clause that nothing accounts for',
    message: ({ clause }) => `No term or rule cites clause ${clause}, and nothing says why it binds nobody`,
    remedy: () =>
      'If it asks for something, write the term and the rule and list the term in “terms”; if not, add “aside” with its class and the reason.',
    explanation: `${WHY}One that nothing accounts for may be a duty that was left out. ${WARNED}`,
  },
  'ledger/contradicted': {
    title: 'Set aside and yet cited',
    message: ({ clause }) => `Clause ${clause} is set aside as binding nobody, and yet it is cited`,
    items: ({ by }) => by,
    remedy: () => 'If it asks for something, delete “aside” and list the terms; if not, take it out of the citations.',
    explanation: `${WHY}It can't be both. ${WARNED}`,
  },
  'ledger/uncited': {
    title: 'The ledger lists what does not cite',
    message: ({ clause, what, id }) =>
      what === 'term'
        ? `By the ledger the term ${quote(id)} cites clause ${clause}, and it does not`
        : `By the ledger the rule ${quote(id)} alone cites clause ${clause}; it does not, or a term that it names does`,
    remedy: ({ what, id }) => `Delete ${id} from “${LISTS[what]}” here, or correct its citations.`,
    explanation: `The ledger and the citations of terms and rules must agree, both ways. ${WARNED}`,
  },
  'ledger/omits': {
    title: 'The ledger leaves out a citation',
    message: ({ clause, what, id }) =>
      `The ${what} ${quote(id)} cites clause ${clause}, and the ledger does not list it there`,
    remedy: ({ what, id }) =>
      `Add ${id} to “${LISTS[what]}” of this clause, or correct its citations if they are wrong.`,
    explanation: `The ledger and the citations of terms and rules must agree, both ways. A rule is listed where none of the terms that it names cites the clause. ${WARNED}`,
  },
  'reading/unset': {
    title: 'An option that says nothing of the rules',
    message: ({ reading, option }) =>
      `The option ${quote(option)} of the interpretation ${quote(reading)} has no “set”: what it means in the rules is not said`,
    remedy: () => 'Add “set”, with the rule, the key (the path in the rule) and the value.',
    explanation: `${FLIPPING}An option without “set” can't be tried. ${WARNED}`,
  },
  'reading/unnamed': {
    title: 'A rule that does not name its interpretation',
    message: ({ rule, reading }) =>
      `The interpretation ${quote(reading)} would change the rule ${quote(rule)}, which does not name it in “interpretations”`,
    remedy: ({ reading }) => `Add ${reading} to the rule's “interpretations”.`,
    explanation: `A finding that rests on an interpretation names it, so that whoever gets it knows what is open. ${WARNED}`,
  },
  'reading/differs': {
    title: 'A rule that does not follow the choice',
    message: ({ rule, key, option }) =>
      `The option ${quote(option)} is chosen, and the rule ${quote(rule)} has another value at ${key}`,
    remedy: () => 'Correct the rule or the value here; if another option is meant, correct “choice”.',
    explanation: `${FLIPPING}The option that is chosen must be what the rules say now. ${WARNED}`,
  },
  'reading/unfit': {
    title: 'An option that the rule has no place for',
    message: ({ rule, key, problem }) =>
      problem === 'nowhere'
        ? `The rule ${quote(rule)} has nothing at ${key}`
        : `With this value at ${key}, the rule ${quote(rule)} would be no rule`,
    remedy: ({ problem }) =>
      problem === 'nowhere'
        ? 'Correct the key: the keys of the rule from the outside in, such as /applies/kinds; items of a list count from 0.'
        : 'Correct the value: it must have the shape that rules have, and the kinds, terms and events that it names must be declared.',
    explanation: `${FLIPPING}With such an option the pack would be unusable. This is an error; until it is corrected the pack can't be used and no plan is checked.`,
  },
  'source/differs': {
    title: 'Another text',
    message: ({ clauses: changed, why }) =>
      ({
        clauses: `The copy is not the text that the pack encodes: it differs in ${clauses(changed)}`,
        'no-ledger':
          "The copy is not the text that the pack encodes, and without a ledger it can't be compared clause by clause",
        digest:
          'Every clause of the copy is as the ledger has it, and yet the whole does not have the digest given here',
      })[why],
    remedy: () =>
      'See first that it is the same edition. If the text was changed, revise the rules, then the digests in pack.yaml and the ledger.',
    explanation: `${COPY}${WARNED}`,
  },
  'source/digest': {
    title: 'A wrong digest in the ledger',
    message: ({ clause }) =>
      `The copy is the text that the pack encodes, and yet clause ${clause} does not have the digest given here`,
    remedy: () => 'Correct the sha256 or the span of this clause.',
    explanation: `${COPY}Where the whole is the same and a clause is not, it is the ledger that is wrong. ${WARNED}`,
  },
  'source/stale': {
    title: 'A stale citation',
    message: ({ what, id, clause, term, changed }) =>
      `What the ${what} ${quote(id)} cites (clause ${clause.replaceAll(',', ', ')}${term === null ? '' : ` ${quote(term)}`}) is changed in the copy${clause === numbers(changed) ? '' : `: ${clauses(changed)}`}`,
    remedy: () =>
      'Read these clauses again: if what they ask for has changed, change the rule; if not, bring the ledger up to date.',
    explanation: `${COPY}Each citation that the change touches is named, and none that it does not. ${WARNED}`,
  },
  'source/misplaced': {
    title: 'Words that do not stand where they should',
    message: ({ term, found }) => `By the citation this is ${quote(term)}, and the source has ${quote(found)} there`,
    remedy: () => 'Find the words in the source and correct “term” and “span”.',
    explanation: `${COPY}Every cited term must stand exactly at its span. ${WARNED}`,
  },
};
