/** The words with which a text of a pack begins that a person still has to write. */
export const BLANK = { zh: '待填', en: 'To be filled' } as const;

/** Whether a text of a pack is still to be written. */
export function isUnfilled(text: string): boolean {
  return text.startsWith(BLANK.zh) || text.startsWith(BLANK.en);
}
