import type { Code, SyntaxProblem, YamlFeature } from '../../model/fault.ts';
import type { FaultTexts } from '../catalogue.ts';
import { counted, quote } from './words.ts';

type TextCode = Extract<Code, `text/${string}`>;

/** What a sentence says is wrong, and what to do about it. */
type CauseAndRemedy = readonly [cause: string, remedy: string];

const UNREADABLE: ReadonlyMap<string, CauseAndRemedy> = new Map([
  ['ENOENT', ['there is no such file', "Check the file's name, with its extension, and the folder that it is in."]],
  ['ENOTDIR', ['something in the path is not a folder', 'Check the path, folder by folder.']],
  ['EISDIR', ['this is a folder, not a file', 'Name the plan files in the folder, or only the folder itself.']],
  [
    'EACCES',
    ['there is no permission to read it', "Ask the file's owner or an administrator for permission to read it."],
  ],
  [
    'EPERM',
    ['there is no permission to read it', "Ask the file's owner or an administrator for permission to read it."],
  ],
  ['EBUSY', ['another program is using it', 'Close the program that is using it and check again.']],
  ['ELOOP', ['it is a link to somewhere else', 'Name the file itself, not a link to it.']],
  ['EMFILE', ['too many files are open at once', 'Close some programs, or check in several goes.']],
  ['ENAMETOOLONG', ['the path is too long', 'Give the file or its folders shorter names.']],
  ['not-a-file', ['it is no regular file', 'Name the file in which the plan is written.']],
  ['ENOSPC', ['the disk is full', 'Make room and try again.']],
  ['no-folder', ['there is no such folder', 'Make the folder first and try again.']],
  ['too-large', ['it is too large', 'Split it into smaller files, and keep what is no plan out of them.']],
]);

/** Why the system refused to read or write, from its code. */
export function enReason(code: string): string {
  return UNREADABLE.get(code)?.[0] ?? code;
}

const ENCODINGS: ReadonlyMap<string, string> = new Map([
  ['gb18030', 'it looks like GB18030, the Chinese national encoding'],
  ['utf-16', 'it looks like UTF-16'],
  ['unknown', "its encoding can't be recognised"],
]);

const SYNTAX: { readonly [P in SyntaxProblem]: CauseAndRemedy } = {
  'tab-indent': [
    'The line is indented with a tab',
    'Replace every tab at the start of a line by spaces, two more for each level.',
  ],
  'bad-indent': [
    'The indentation here does not fit the lines around it',
    'Let the lines of one level start in the same column, each level two spaces further in than the one above.',
  ],
  unclosed: [
    'A bracket “[ ]” or brace “{ }” is not closed',
    'Add the “]” or “}” that is missing; brackets, and the commas in them, must be half-width ones.',
  ],
  'duplicate-key': [
    'The same key stands here twice',
    'Keep one and move the content of the other into it; or correct the key if another one was meant.',
  ],
  'fullwidth-colon': [
    'The key is followed by a full-width colon',
    'Replace the full-width colon by a plain one and a space, as in “name: Chongyang Community”.',
  ],
  'fullwidth-comma': [
    'The brackets hold a full-width comma',
    'Replace the full-width comma by a plain one and a space, as in “[minutes, attendance list]”.',
  ],
  'fullwidth-space': [
    'The indentation or the key has a full-width space',
    'Replace the full-width space (or a special one, pasted from a web page or a document) by plain spaces.',
  ],
  'missing-space': ['A space is missing after the colon', 'Add a space after the colon, as in “year: 2008”.'],
  'bad-quote': [
    "Quotation marks do not pair up, or the text begins with a character that can't come first",
    'Use straight quotation marks, one at each end; put text that begins with “@”, “%” or a backtick in straight ' +
      'double quotation marks.',
  ],
  unexpected: [
    "What is written here can't be understood",
    'Look at this line and the one before: lines of one level start in the same column, a colon and a space ' +
      'stand between key and content, ' +
      'and brackets pair up; text that has a colon, a bracket or an asterisk of its own goes in straight double ' +
      'quotation marks.',
  ],
};

const FEATURES: { readonly [F in YamlFeature]: CauseAndRemedy } = {
  alias: [
    'a reference that begins with “*”',
    'Write the content out again; if the “*” belongs to the text, put the text in straight double quotation marks.',
  ],
  anchor: [
    'a mark that begins with “&”',
    'Delete the mark; if the “&” belongs to the text, put the text in straight double quotation marks.',
  ],
  tag: [
    'a type mark that begins with “!”',
    'Delete the mark; if the “!” belongs to the text, put the text in straight double quotation marks.',
  ],
  'complex-key': [
    'a key that is not a single word',
    'Write one word before the colon, with no “?” or brackets; write braces only once, as in “{ title: study ' +
      'session }”.',
  ],
  directive: ['a version declaration at the top of the file', 'Delete the line at the top that begins with “%”.'],
};

export const enText: FaultTexts<TextCode> = {
  'text/unreadable': {
    title: "The file can't be read",
    message: ({ reason }) =>
      `The file can't be read: ${UNREADABLE.get(reason)?.[0] ?? `the system says ${quote(reason)}`}`,
    remedy: ({ reason }) =>
      UNREADABLE.get(reason)?.[1] ??
      'Try to open the file in another program; if that fails too, ask an administrator, who can act on what the ' +
        'system says.',
    explanation:
      "To be checked, a file must first be read. The plan in a file that can't be read has not been checked, and " +
      'the tool does not take it for sound. ' +
      'This is an error; the other files are checked as usual.',
  },
  'text/encoding': {
    title: 'The file has the wrong encoding',
    message: ({ encoding }) =>
      `The file is not encoded in UTF-8; ${ENCODINGS.get(encoding) ?? `it looks like ${quote(encoding)}`}`,
    remedy: ({ encoding }) =>
      encoding === 'unknown'
        ? 'First make sure that this is a text file and not a document, a spreadsheet or an archive; if it is ' +
          'text, open it in Notepad and save it as UTF-8.'
        : 'Open the file in Notepad, choose “Save as”, choose UTF-8 under “Encoding”, save, and check again.',
    explanation:
      'The same Chinese characters are stored as different bytes in different encodings, and a wrong guess makes ' +
      'them unreadable. The tool takes only UTF-8 and does not guess. ' +
      'A file in another encoding is not checked, which is an error; the other files are checked as usual.',
  },
  'text/syntax': {
    title: "The text can't be understood",
    message: ({ problem, key }) =>
      problem === 'duplicate-key' && key ? `The key ${quote(key)} stands here twice` : SYNTAX[problem][0],
    remedy: ({ problem }) => SYNTAX[problem][1],
    explanation:
      'A file consists of lines of “key: value”, and colons, spaces, indentation, brackets and quotation marks ' +
      "have their fixed forms. Past one place that can't be understood, all the rest may be read wrongly, " +
      'so usually only the first is named; later ones show when it is corrected and checked again. ' +
      "This is an error and the plan is not checked yet; a pack with such an error in its files can't be used.",
  },
  'text/empty': {
    title: 'There is nothing here',
    message: () => 'There is no content here',
    remedy: () =>
      'Write the content and save it; if there is only a line “---” too many, delete that line. Run “guiju init” ' +
      'for a model of a plan.',
    explanation:
      'A file that has only blanks and remarks (lines that begin with “#”) says nothing. Where “---” divides a ' +
      'file into several parts, each of them needs content. ' +
      'An empty plan leaves nothing to check and the tool does not let it pass, so this is an error.',
  },
  'text/second-document': {
    title: 'More than one document',
    message: () => 'This file can hold only one document, and a second one begins here',
    remedy: () => 'Delete the “---” and move the content into the document before, or save it as a file of its own.',
    explanation:
      'A config, a waiver file and a baseline are one document each. What follows would be lost without a word, ' +
      "so a file with a second one can't be used. This is an error.",
  },
  'text/too-deep': {
    title: 'Too many levels',
    message: ({ limit }) => `The content is nested more than ${counted(limit, 'level')} deep`,
    remedy: ({ limit }) =>
      `Reduce the levels of indentation or brackets to at most ${limit}; a plan usually needs four or five.`,
    explanation:
      'An ordinary plan has a few levels. Very many usually come from broken brackets or from a file that was ' +
      'tampered with, and to read on could bring the computer to its knees. ' +
      'The whole file is therefore not checked, which is an error; the other files are checked as usual.',
  },
  'text/yaml-feature': {
    title: 'A form that is not supported',
    message: ({ feature }) => `This uses a form that is not supported: ${FEATURES[feature][0]}`,
    remedy: ({ feature }) => FEATURES[feature][1],
    explanation:
      'With some forms a computer reads something else than a person sees, for example what is written in one ' +
      'place and referred to in another. So that every plan is what it looks like, none of them is taken. ' +
      "This is an error and the plan is not checked yet; a pack whose files use such forms can't be used.",
  },
};
