/** The command line as a shell needs to know it: every command with its flags and arguments. */
export interface CommandLine {
  readonly name: string;
  /** The tool itself, groups of commands and commands, in the order of the help. */
  readonly commands: readonly Command[];
}

export interface Command {
  /** As it is typed after the tool's name, such as `rules lint`; empty for the tool itself. */
  readonly path: readonly string[];
  readonly brief: string;
  /** False for the tool and for a group, which other commands follow. */
  readonly isCommand: boolean;
  readonly flags: readonly Flag[];
  /** What each argument may be; after the last of these comes `rest`, as often as one likes. */
  readonly args: readonly Takes[];
  readonly rest: Takes | null;
}

export interface Flag {
  /** With its dashes. */
  readonly long: string;
  readonly short: string | null;
  readonly brief: string;
  readonly isRepeatable: boolean;
  /** Null for a flag without a value. */
  readonly takes: Takes | null;
}

/** What a value may be; `thenFile`: a word may be followed by `=` and a file. */
export type Takes =
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly thenFile: boolean }
  | { readonly kind: 'files' | 'folders' | 'anything' };

/** The commands under a path, by their last word. */
export function under({ commands }: CommandLine, path: readonly string[]): readonly Command[] {
  return commands.filter(
    (each) => each.path.length === path.length + 1 && path.every((step, at) => step === each.path[at]),
  );
}

/** What other commands follow: the tool itself and the groups. */
export function groupsOf({ commands }: CommandLine): readonly Command[] {
  return commands.filter(({ isCommand }) => !isCommand);
}
