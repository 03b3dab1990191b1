import { writeSync } from 'node:fs';

/** All of the machine that commands may touch beside `read/`. Tests give another one. */
export interface Machine {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Sink;
  readonly stderr: Sink;
}

export interface Sink {
  readonly isTerminal: boolean;
  /** Writes all of a text, or throws the system's error. */
  write(text: string): void;
}

export function thisMachine(): Machine {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: sinkOf(process.stdout.isTTY, 1),
    stderr: sinkOf(process.stderr.isTTY, 2),
  };
}

/** Written at once and by the system's call, so that nothing is lost when the process ends and a full disk is noticed. */
function sinkOf(isTerminal: boolean | undefined, descriptor: number): Sink {
  return {
    isTerminal: isTerminal === true,
    write(text) {
      const bytes = Buffer.from(text);
      for (let done = 0; done < bytes.length; ) done += writeSome(descriptor, bytes, done);
    },
  };
}

const NAP = new Int32Array(new SharedArrayBuffer(4));

function writeSome(descriptor: number, bytes: Uint8Array, from: number): number {
  try {
    return writeSync(descriptor, bytes, from);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    Atomics.wait(NAP, 0, 0, 5);
    return 0;
  }
}
