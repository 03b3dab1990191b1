import {
  AliasNotFoundError,
  type ApplicationText,
  ArgumentParseError,
  ArgumentScannerError,
  EnumValidationError,
  FlagNotFoundError,
  UnexpectedFlagError,
  UnexpectedPositionalError,
  UnsatisfiedFlagError,
  UnsatisfiedPositionalError,
} from '@stricli/core';
import type { Voice } from '../messages/speak.ts';
import { BadValue } from './bad-value.ts';

/** All that the command-line library would say, in the words of a language. */
export function applicationText({ catalogue }: Voice): ApplicationText {
  const { help, trouble } = catalogue.ui;
  const bug = (error: unknown) =>
    trouble.bug({ detail: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  return {
    headers: help.headers,
    keywords: { default: help.default, separator: help.separator },
    briefs: {
      help: help.flags.help,
      helpAll: help.flags.help,
      version: help.flags.version,
      argumentEscapeSequence: help.flags.escape,
    },
    noCommandRegisteredForInput: ({ input, corrections: [nearest] }) =>
      trouble.unknownCommand({ input, nearest: bare(nearest) }),
    noTextAvailableForLocale: () => '',
    exceptionWhileParsingArguments: (error) => {
      if (!(error instanceof ArgumentScannerError)) return bug(error);
      const known: unknown = error;
      const text = scannerText(known, trouble);
      return `${text ?? trouble.badArguments}\n${trouble.tryHelp({ command: 'guiju' })}`;
    },
    exceptionWhileLoadingCommandFunction: bug,
    exceptionWhileLoadingCommandContext: bug,
    exceptionWhileRunningCommand: bug,
    exceptionWhileRunningIntegrationHook: ({ exception }) => bug(exception),
    exceptionWhileRunningIntegrationFlag: ({ exception }) => bug(exception),
    commandErrorResult: ({ message }) => message,
    currentVersionIsNotLatest: () => '',
  };
}

function scannerText(error: unknown, trouble: Voice['catalogue']['ui']['trouble']): string | null {
  if (error instanceof FlagNotFoundError)
    return trouble.unknownFlag({
      input: dashed(error.input),
      nearest: error.corrections[0] === undefined ? null : dashed(error.corrections[0]),
    });
  if (error instanceof AliasNotFoundError) return trouble.unknownFlag({ input: `-${error.input}`, nearest: null });
  if (error instanceof EnumValidationError) {
    return trouble.flagValue({ flag: dashed(error.externalFlagName), input: error.input, allowed: error.values });
  }
  if (error instanceof ArgumentParseError) {
    const allowed = error.exception instanceof BadValue ? error.exception.allowed : [];
    return trouble.flagValue({ flag: dashed(error.externalFlagNameOrPlaceholder), input: error.input, allowed });
  }
  if (error instanceof UnsatisfiedFlagError) {
    const flag = dashed(error.externalFlagName);
    return flag === '--kind' && error.nextFlagName === undefined
      ? trouble.flagMissing({ flag })
      : trouble.flagNeedsValue({ flag });
  }
  if (error instanceof UnexpectedFlagError) return trouble.flagTwice({ flag: dashed(error.externalFlagName) });
  if (error instanceof UnsatisfiedPositionalError) return trouble.argumentMissing({ name: error.placeholder });
  return error instanceof UnexpectedPositionalError ? trouble.argumentExtra({ input: error.input }) : null;
}

/** A flag as it is typed; an argument, whose placeholder is in capitals, as the help calls it. */
function dashed(flag: string): string {
  if (/^[A-Z]+$/.test(flag)) return flag;
  return flag.startsWith('-') ? flag : `--${flag.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function bare(text: string | undefined): string | null {
  return text?.replaceAll('`', '') ?? null;
}
