import { bashScript } from '../../generate/completion/bash.ts';
import { fishScript } from '../../generate/completion/fish.ts';
import type { CommandLine } from '../../generate/completion/line.ts';
import { powershellScript } from '../../generate/completion/powershell.ts';
import { zshScript } from '../../generate/completion/zsh.ts';
import { applicationIn } from '../app.ts';
import { commandLineOf } from '../command-line.ts';
import type { CommonFlags, Context } from '../context.ts';
import type { Shell } from '../routes/completion.ts';

const SCRIPTS: { readonly [S in Shell]: (line: CommandLine) => string } = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
};

/** Prints a script that completes the command line in a shell; it names what the routes have, and runs nothing. */
export async function run(this: Context, _: Pick<CommonFlags, 'lang'>, shell: Shell): Promise<void> {
  const line = await commandLineOf(applicationIn(this.voice), this);
  this.machine.stdout.write(SCRIPTS[shell](line));
}
