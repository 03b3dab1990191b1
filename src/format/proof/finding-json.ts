import { toPointer } from '../../language/pointer.ts';
import type { Voice } from '../../messages/speak.ts';
import type { Finding } from '../../model/report.ts';

/** What is found in a pack's files, for other programs; the sentences are of one language. */
export function packFindingIn({ fault, severity, file, span: { start } }: Finding, voice: Voice) {
  return {
    code: fault.code,
    severity,
    message: voice.say(fault),
    remedy: voice.remedy(fault),
    file,
    line: start.line,
    column: start.column,
    path: toPointer(fault.path),
    params: fault.params,
  };
}
