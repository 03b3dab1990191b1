import type { CommandContext, CommandFunction } from '@stricli/core';
import type { Lang } from '../messages/catalogue.ts';
import type { Voice } from '../messages/speak.ts';
import type { Report } from '../model/report.ts';
import type { Output } from './flags.ts';
import type { Machine } from './machine.ts';

/** What every command is called with. */
export interface Context extends CommandContext {
  readonly machine: Machine;
  readonly voice: Voice;
  /** The exit code, set by the command. */
  exit: number;
  /** What the command threw; null where it did not. */
  failure: unknown;
  /** What the command reported, and where that went; null where it reported nothing. */
  reported: Reported | null;
}

export interface Reported {
  readonly report: Report;
  readonly outputs: readonly Output[];
}

/** The flags that every command takes. */
export interface CommonFlags {
  /** Already heeded when the application was made. */
  readonly lang?: Lang;
  readonly pack?: readonly string[];
}

/** Loads a command when it is called, and keeps what it throws: the library would print it as its own. */
export function lazily<F extends Readonly<Partial<Record<keyof F, unknown>>>, A extends readonly string[]>(
  load: () => Promise<{ readonly run: (this: Context, flags: F, ...args: A) => Promise<void> }>,
): () => Promise<CommandFunction<F, A, Context>> {
  return async () => {
    const { run } = await load();
    return async function guarded(this: Context, flags, ...args) {
      try {
        await run.call(this, flags, ...args);
      } catch (error) {
        this.failure = error;
      }
    };
  };
}

/** Whether a stream gets colours: `NO_COLOR` and `FORCE_COLOR` before what the stream is. */
export function wantsColor({ env }: Machine, isTerminal: boolean): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return isTerminal && env.TERM !== 'dumb';
}
