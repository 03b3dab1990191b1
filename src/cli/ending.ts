import type { Voice } from '../messages/speak.ts';
import type { Context } from './context.ts';
import { EXIT } from './exit.ts';
import { Trouble } from './trouble.ts';

/** How a run ends that threw something: its exit code, the sentence that says why, and text that goes before it. */
export interface Ending {
  readonly code: number;
  readonly sentence: string;
  /** Lines, or nothing. */
  readonly details: string;
}

export function failureOf(failure: unknown, { catalogue, reason }: Voice): Ending {
  const { trouble } = catalogue.ui;
  if (failure instanceof Trouble) {
    const details = failure.details === '' ? '' : `${failure.details}\n`;
    return { code: EXIT.trouble, sentence: failure.say(trouble, reason), details };
  }
  const detail = failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
  return { code: EXIT.bug, sentence: trouble.bug({ detail }), details: '' };
}

/** Whether results were lost; a reader who has had enough (`| head`) loses nothing that he wanted. */
export function lostOutput({ machine, voice }: Pick<Context, 'machine' | 'voice'>): boolean {
  const failure = machine.stdout.failure();
  if (failure === null || failure === 'EPIPE') return false;
  const { trouble } = voice.catalogue.ui;
  machine.stderr.write(`${trouble.unwritable({ file: trouble.standardOutput, reason: voice.reason(failure) })}\n`);
  return true;
}
