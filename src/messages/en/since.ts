import type { SinceTroubleWords, SinceWords } from '../since.ts';

export const enSince: SinceWords = {
  since: 'Report only on the plans that a change since this git ref bears on, such as origin/main',
  staged: 'Report only on the plans that what is staged (git add) bears on',
  scope: ({ ref, plans, leftOut }) =>
    `Compared with ${ref}: the change bears on ${plans} plans${plans === 0 ? '' : ', shown above'}; ${leftOut} others are not touched and not listed.`,
};

export const enSinceTrouble: SinceTroubleWords = {
  sinceAndStaged: 'Use either --since or --staged, not both.',
  noPast: ({ why, ref }) =>
    ({
      'no-git': 'There is no git here to compare with. Install git, or leave out --since and --staged.',
      'no-repository': 'This folder is in no git repository, so there is nothing to compare with.',
      'unknown-ref': `The git repository has no “${ref}”. Check how it is written, or run git fetch first.`,
      shallow: `This clone is shallow and lacks “${ref}” or the history that it shares with it. Run git fetch --unshallow origin, then git fetch origin with the branch of “${ref}”; in GitHub Actions, give actions/checkout fetch-depth: 0.`,
      unrelated: `“${ref}” and the present commit share no history, so they can't be compared.`,
    })[why],
};
