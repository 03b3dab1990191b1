import { addedExceptions } from '../../added.ts';
import type { Input } from '../../model/document.ts';
import type { AddedException } from '../../model/report.ts';
import type { Past } from '../../read/git/changes.ts';
import { readInput } from '../../read/text.ts';
import type { ExceptionFiles } from '../exceptions.ts';

/** The exceptions that the change adds, and those that it takes away. */
export async function exceptionsIn(
  inputs: readonly Input[],
  touched: readonly string[],
  { waivers, baseline }: ExceptionFiles,
  past: Past,
  pathOf: (file: string) => string,
  real: (path: string) => string,
): Promise<readonly [added: readonly AddedException[], removed: readonly AddedException[]]> {
  const then = (file: string, path: string): Input | null => {
    const text = past.textThen(path);
    return text === null ? null : { file, text };
  };
  const after = {
    waivers: waivers && readInput(waivers.path, waivers.name),
    baseline: baseline && readInput(baseline.path, baseline.name),
    plans: inputs.filter(({ file }) => touched.includes(file)),
  };
  const before = {
    waivers: waivers && then(waivers.name, real(waivers.path)),
    baseline: baseline && then(baseline.name, real(baseline.path)),
    plans: touched.flatMap((file) => then(file, pathOf(file)) ?? []),
  };
  return [await addedExceptions(before, after), await addedExceptions(after, before)];
}
