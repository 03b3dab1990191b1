import type { Fixer } from './fixer.ts';
import { replaced } from './name.ts';

/** A colon, comma or space in its full-width form, or a colon without the space behind it. */
export const mark: Fixer<'text/syntax'> = ({ fault, finding, source: { text, offset } }) => {
  const start = offset(finding.span.start);
  const spaced = /^[\s，：]?$/u.test(text[start + 1] ?? '') ? '' : ' ';
  switch (fault.params.problem) {
    case 'fullwidth-colon':
      return text[start] === '：' ? [{ start, end: start + 1, text: `:${spaced}` }] : null;
    case 'fullwidth-comma':
      return text[start] === '，' ? [{ start, end: start + 1, text: `,${spaced}` }] : null;
    case 'fullwidth-space':
      return /[\u3000\u00a0]/.test(text[start] ?? '') ? [{ start, end: start + 1, text: ' ' }] : null;
    case 'missing-space':
      return text[start] === ':' ? [{ start: start + 1, end: start + 1, text: ' ' }] : null;
    default:
      return null;
  }
};

/** A whole number in full-width digits or in quotation marks. */
export const number: Fixer<'shape/type'> = ({ fault, finding, source }) => {
  if (!fault.params.expected.includes('integer') || fault.params.actual !== 'string') return null;
  const [start, end] = [source.offset(finding.span.start), source.offset(finding.span.end)];
  const [, digits] =
    /^(["']?)\s*(-?\d{1,15})\s*\1$/u.exec(source.text.slice(start, end).normalize('NFKC'))?.slice(1) ?? [];
  return digits === undefined ? null : [{ start, end, text: digits }];
};

/** A date in another writing than `YYYY-MM-DD`; digits alone must be eight, or they could be divided in several ways. */
export const date: Fixer<'plan/bad-date'> = (found) => {
  const { text, nearest } = found.fault.params;
  if (nearest === null || /^\d{1,7}$/.test(text.normalize('NFKC').trim())) return null;
  if (/^\d{5,7}\D|\D\d{3}\D?$/u.test(text.normalize('NFKC').trim())) return null;
  return replaced(found, nearest);
};
