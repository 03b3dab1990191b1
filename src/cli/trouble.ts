import type { TroubleWords } from '../messages/ui.ts';

/** Why a command could not do what was asked, in the words of whatever language is spoken; exit code 2. */
export class Trouble extends Error {
  readonly say: (words: TroubleWords, reason: (code: string) => string) => string;
  /** Text that goes before the sentence, such as the faults of a pack. */
  readonly details: string;

  constructor(say: Trouble['say'], details = '') {
    super('trouble');
    this.say = say;
    this.details = details;
  }
}
