import type { ActionTroubleWords } from '../action.ts';

export const enActionTrouble: ActionTroubleWords = {
  inputValue: ({ name, input, allowed }) =>
    `The input ${name} can't be “${input}”${allowed.length === 0 ? '' : `; it can be ${allowed.join(', ')}`}. Change it under “with” of this step in the workflow file.`,
  incomplete: 'Some paths can’t be read or hold no plan, so not all was checked. The log of this step says which.',
};
