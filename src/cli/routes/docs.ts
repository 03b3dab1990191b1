import type { Voice } from '../../messages/speak.ts';
import type { HelpTexts } from '../../messages/ui.ts';

/** What `--help` says of a command. */
export function docsOf(name: keyof HelpTexts, { catalogue }: Voice) {
  const { commands, full } = catalogue.ui.help;
  return { brief: commands[name], fullDescription: full[name] };
}
