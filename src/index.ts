/** The public API; nothing else of the package is public. */
export { type CheckOptions, check } from './check.ts';
export { type LoadedPack, loadPack } from './load.ts';
export type { Input } from './model/document.ts';
export type { Pack } from './model/pack.ts';
export type { Finding, PlanReport, Report, Summary } from './model/report.ts';
