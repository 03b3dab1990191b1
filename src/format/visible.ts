/** What can't be seen, or moves the cursor or the order of reading. */
export const UNSEEN =
  /[\p{Cc}\p{Zl}\p{Zp}\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|\p{Cs}/gu;

/** What a GitHub runner obeys wherever it stands in a line of the log. */
const OLD_COMMAND = /##\[/g;
/** What it obeys at the start of a line; colours do not count, for the sake of logs that are stripped of them. */
const COMMAND = /^((?:\s|\p{Cc}\[\d+m)*)::/gmu;

/** A text from outside with what can't be seen written as `\u{…}`, and no command of a runner in it. */
export function visible(text: string): string {
  return text
    .replace(UNSEEN, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
    .replace(OLD_COMMAND, '#\\u{23}[');
}

/** Lines that are about to be printed, with what a GitHub runner would take for a workflow command broken visibly. */
export function inert(lines: string): string {
  return lines.replace(OLD_COMMAND, '#\\u{23}[').replace(COMMAND, '$1\\u{3a}:');
}
