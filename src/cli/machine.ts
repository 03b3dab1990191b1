import { writeSync } from 'node:fs';
import { inert, visible } from '../format/visible.ts';
import { reasonOf } from '../read/text.ts';

/** All of the machine that commands may touch beside `read/`. Tests give another one. */
export interface Machine {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** The day in Beijing, `YYYY-MM-DD`; asked for only where something has a last day. */
  today(): string;
}

export interface Sink {
  readonly isTerminal: boolean;
  /** Writes all of a text; after a failure it writes nothing more. */
  write(text: string): void;
  /** The system's code of the first failure, such as ENOSPC; null where all was written. */
  failure(): string | null;
}

/** Asia/Shanghai is eight hours ahead all year. */
const BEIJING = 8 * 3_600_000;

export function thisMachine(): Machine {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: sinkOf(process.stdout.isTTY, 1),
    stderr: harmless(sinkOf(process.stderr.isTTY, 2)),
    today: () => new Date(Date.now() + BEIJING).toISOString().slice(0, 10),
  };
}

/** Talk is lines of sentences: what stands in names, of files above all, is shown and obeyed by nothing that reads it. */
function harmless(sink: Sink): Sink {
  return { ...sink, write: (text) => sink.write(inert(text.split('\n').map(visible).join('\n'))) };
}

/** Written at once and by the system's call, so that nothing is lost when the process ends and a full disk is noticed. */
function sinkOf(isTerminal: boolean | undefined, descriptor: number): Sink {
  let failure: string | null = null;
  return {
    isTerminal: isTerminal === true,
    failure: () => failure,
    write(text) {
      const bytes = Buffer.from(text);
      try {
        for (let done = 0; done < bytes.length && failure === null; ) done += writeSome(descriptor, bytes, done);
      } catch (error) {
        failure = reasonOf(error);
      }
    },
  };
}

const NAP = new Int32Array(new SharedArrayBuffer(4));

/** A pipe that is full for the moment is tried again. */
function writeSome(descriptor: number, bytes: Uint8Array, from: number): number {
  try {
    return writeSync(descriptor, bytes, from);
  } catch (error) {
    if (reasonOf(error) !== 'EAGAIN') throw error;
    Atomics.wait(NAP, 0, 0, 5);
    return 0;
  }
}
