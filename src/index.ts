/** The public API; nothing else of the package is public. */
export { check } from './check.ts';
export { loadBaseline, loadWaivers } from './excuses.ts';
export type { PlanFile } from './generated/contract.ts';
export { type LoadedPack, loadPack } from './load.ts';
export type { Input } from './model/document.ts';
export type { CheckOptions } from './model/options.ts';
export type { Pack } from './model/pack.ts';
export type { Finding, PlanReport, Report, Summary } from './model/report.ts';
export type { TypedPack, Vocabulary } from './model/vocabulary.ts';
export { type ParsedPlan, parsePlan } from './parse-plan.ts';
export { withTypes } from './with-types.ts';
