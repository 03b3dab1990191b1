import type { FixTrouble, FixWords, WatchWords } from '../fix.ts';

export const enFix: FixWords = {
  fixed: ({ file, count }) => `Changed ${file}: fixed ${findings(count)}.`,
  wouldFix: ({ file, count }) => `${file}: ${findings(count)} can be fixed; nothing was changed.`,
  nothing: 'There is nothing that can be fixed without a person.',
};

export const enWatch: WatchWords = {
  waiting:
    'Waiting for changes of plans, packs, the config, waivers or the baseline, to check again. Ctrl+C ends this.',
  changed: ({ file }) => `${file} has changed; checking again:`,
  ended: 'Stopped.',
};

export const enFixTrouble: FixTrouble = {
  fixStaged:
    "--staged checks what is staged, which can't be fixed in place. Leave out --staged, and git add the fixed files afterwards.",
  fixStdin: "A plan on standard input (-) can't be fixed in place. Name the file of the plan.",
  fixDryRunFormat: '--fix-dry-run prints the patch; have reports written to files, as FORMAT=FILE.',
  watchStdin: "--watch can't check standard input (-): it never changes again. Name a file or a folder.",
  watchWithFix:
    "--watch can't be used with --fix, --fix-dry-run or --fix-unsafe: they would change a plan that is still being written.",
};

function findings(count: number): string {
  return `${count} ${count === 1 ? 'finding' : 'findings'}`;
}
