import { buildCommand } from '@stricli/core';
import type { Voice } from '../../messages/speak.ts';
import { BadValue } from '../bad-value.ts';
import type { CommonFlags } from '../context.ts';
import { type Context, lazily } from '../context.ts';
import { sharedFlags } from '../flags.ts';
import { docsOf } from './docs.ts';

const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof SHELLS)[number];

export function completionRoute(voice: Voice) {
  const { lang } = sharedFlags(voice);
  const { shell } = voice.catalogue.ui.help;
  return buildCommand<Pick<CommonFlags, 'lang'>, [Shell], Context>({
    loader: lazily(() => import('../commands/completion.ts')),
    parameters: {
      flags: { lang },
      positional: {
        kind: 'tuple',
        parameters: [{ brief: shell, parse: parseShell, placeholder: 'SHELL', proposeCompletions: () => SHELLS }],
      },
    },
    docs: docsOf('completion', voice),
  });
}

function parseShell(text: string): Shell {
  const shell = SHELLS.find((each) => each === text);
  if (shell === undefined) throw new BadValue(SHELLS);
  return shell;
}
