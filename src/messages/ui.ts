import type { Modality } from '../model/pack.ts';
import type { PlanVerdict, Summary } from '../model/report.ts';
import type { ActionTroubleWords } from './action.ts';
import type { CasesWords, CaseTroubleWords, NewRuleWords } from './cases.ts';
import type { DiffWords } from './diff.ts';
import type { ExcuseWords } from './excuse.ts';
import type { FixTrouble, FixWords, WatchWords } from './fix.ts';
import type { GenWords } from './gen.ts';
import type { MutationWords } from './mutation.ts';
import type { ProofWords } from './proof.ts';
import type { SinceTroubleWords, SinceWords } from './since.ts';
import type { TraceWords } from './trace.ts';
import type { WhyWords } from './why.ts';

type Say<P = void> = P extends void ? string : (params: P) => string;

/** The sentences that are not about a fault: reports, pages, help and talk. */
export interface Ui {
  readonly verdicts: { readonly [V in PlanVerdict]: string };
  readonly modalities: { readonly [M in Modality]: string };
  readonly report: ReportWords;
  readonly page: PageWords;
  readonly skeleton: SkeletonWords;
  readonly cases: CasesWords;
  readonly since: SinceWords;
  readonly newRule: NewRuleWords;
  readonly help: HelpWords;
  readonly trouble: TroubleWords;
  readonly diff: DiffWords;
  readonly gen: GenWords;
  readonly trace: TraceWords;
  readonly mutation: MutationWords;
  readonly proof: ProofWords;
  readonly excuse: ExcuseWords;
  readonly why: WhyWords;
  readonly fix: FixWords;
  readonly watch: WatchWords;
}

/** What the text format prints around findings. */
export interface ReportWords {
  readonly clause: Say<{ clause: string; term: string | null }>;
  readonly basis: Say;
  readonly remedy: Say;
  readonly meant: Say<{ name: string }>;
  readonly related: Say;
  readonly interpretations: Say;
  readonly parameter: Say<{ id: string; value: string; overridden: boolean }>;
  readonly document: Say<{ number: number }>;
  readonly attest: Say<{ title: string; rule: string }>;
  readonly more: Say<{ plans: number }>;
  readonly product: Say<{ plans: number; rules: number }>;
  readonly checks: Say<{ product: string; checks: number }>;
  readonly counts: Say<Pick<Summary, 'pass' | 'fail' | 'waived' | 'notApplicable' | 'exempt' | 'needsReview'>>;
  readonly unchecked: Say<{ plans: number }>;
  readonly severities: Say<{ errors: number; warnings: number; notes: number }>;
}

/** The headings of `explain` and `requirements`. */
export interface PageWords {
  readonly binds: Say;
  readonly everyKind: Say;
  readonly where: Say<{ condition: string }>;
  readonly strength: Say;
  readonly source: Say;
  readonly effective: Say<{ from: string; until: string }>;
  readonly readings: Say;
  readonly chosen: Say;
  readonly reason: Say;
  readonly parameters: Say;
  readonly overridden: Say<{ own: string }>;
  readonly remedy: Say;
  readonly passing: Say;
  readonly failing: Say;
  readonly review: Say;
  readonly codes: Say;
  readonly duties: Say<{ kind: string; pack: string; count: number }>;
  readonly entryIn: Say<{ collection: string; ref: string }>;
  readonly with: Say<{ fields: string }>;
  readonly parts: Say<{ parts: string }>;
  readonly atLeast: Say<{ cadence: string }>;
  readonly on: Say<{ event: string; timing: string | null }>;
  readonly notIn: Say<{ collection: string; term: string }>;
  readonly between: Say<{
    collection: string;
    terms: string;
    min: number | null;
    max: number | null;
    orReason: boolean;
  }>;
  readonly eachEntry: Say<{ collection: string; what: string }>;
  readonly named: Say<{ collections: string; field: string; target: string }>;
  readonly served: Say<{ values: string; collections: string; field: string }>;
  readonly valueAt: Say<{ path: string; what: string }>;
  readonly either: Say;
  readonly attest: Say<{ question: string }>;
  readonly dueIn: Say<{ cadence: string }>;
}

/** The comments of a plan skeleton. */
export interface SkeletonWords {
  readonly top: Say<{ pack: string; kind: string; command: string }>;
  readonly blank: Say<{ field: string }>;
  readonly duty: Say<{ title: string; clauses: string }>;
  readonly sampleUnit: Say;
  readonly sample: Say<{ field: string }>;
}

/** A text for each command. */
export interface HelpTexts {
  readonly check: Say;
  readonly explain: Say;
  readonly why: Say;
  readonly requirements: Say;
  readonly init: Say;
  readonly config: Say;
  readonly waiversList: Say;
  readonly waiversPrune: Say;
  readonly baselineWrite: Say;
  readonly completion: Say;
  readonly rulesLint: Say;
  readonly rulesDiff: Say;
  readonly rulesTrace: Say;
  readonly rulesTest: Say;
  readonly rulesNew: Say;
  readonly rulesMutate: Say;
  readonly rulesWitness: Say;
}

/** Help texts; keys are commands and flags as they are typed. */
export interface HelpWords {
  readonly tool: Say;
  readonly commands: HelpTexts;
  readonly rules: Say;
  readonly waivers: Say;
  readonly baseline: Say;
  readonly full: HelpTexts;
  readonly flags: {
    readonly format: Say;
    readonly lang: Say;
    readonly failOn: Say;
    readonly fix: Say;
    readonly fixDryRun: Say;
    readonly fixUnsafe: Say;
    readonly watch: Say;
    readonly pack: Say;
    readonly plans: Say;
    readonly source: Say;
    readonly cases: Say;
    readonly interpretations: Say;
    readonly proofFormat: Say;
    readonly minScore: Say;
    readonly planFormat: Say;
    readonly lintAsOf: Say;
    readonly lintFormat: Say;
    readonly waivers: Say;
    readonly baseline: Say;
    readonly asOf: Say;
    readonly print: Say;
    readonly write: Say;
    readonly baselineOutput: Say;
    readonly kind: Say;
    readonly year: Say;
    readonly output: Say;
    readonly update: Say;
    readonly coverage: Say;
    readonly casesFormat: Say;
    readonly chapter: Say;
    readonly assert: Say;
    readonly term: Say;
    readonly termClass: Say;
    readonly list: Say;
    readonly kinds: Say;
    readonly modality: Say;
    readonly atLeast: Say;
    readonly event: Say;
    readonly fields: Say;
    readonly clause: Say;
    readonly help: Say;
    readonly version: Say;
    readonly escape: Say;
  };
  readonly paths: Say;
  readonly rule: Say;
  readonly newRule: Say;
  readonly plan: Say;
  readonly shell: Say;
  readonly folder: Say;
  readonly edition: Say;
  readonly headers: {
    readonly usage: Say;
    readonly aliases: Say;
    readonly commands: Say;
    readonly flags: Say;
    readonly arguments: Say;
  };
  readonly default: Say;
  readonly separator: Say;
}

/** What goes wrong before or after a check; all but `bug` end in exit code 2. */
export interface TroubleWords extends CaseTroubleWords, SinceTroubleWords, FixTrouble, ActionTroubleWords {
  readonly unknownCommand: Say<{ input: string; nearest: string | null }>;
  readonly unknownFlag: Say<{ input: string; nearest: string | null }>;
  readonly flagValue: Say<{ flag: string; input: string; allowed: readonly string[] }>;
  readonly flagNeedsValue: Say<{ flag: string }>;
  readonly flagMissing: Say<{ flag: string }>;
  readonly argumentMissing: Say<{ name: string }>;
  readonly argumentExtra: Say<{ input: string }>;
  readonly flagTwice: Say<{ flag: string }>;
  readonly badArguments: Say;
  readonly nothingGiven: Say;
  readonly nothingFound: Say<{ paths: readonly string[] }>;
  readonly unreadable: Say<{ file: string; reason: string }>;
  readonly unwritable: Say<{ file: string; reason: string }>;
  readonly exists: Say<{ file: string }>;
  readonly stdinTwice: Say;
  readonly outputTwice: Say;
  readonly outputsInOneFile: Say<{ file: string }>;
  readonly outputOverPlan: Say<{ file: string }>;
  readonly linted: Say<{ folder: string; rules: number | null; errors: number; warnings: number }>;
  readonly standardOutput: Say;
  readonly packWarnings: Say<{ folder: string; warnings: number }>;
  readonly brokenPack: Say<{ folder: string; faults: number }>;
  readonly brokenConfig: Say<{ file: string }>;
  readonly brokenFile: Say<{ file: string }>;
  readonly noPack: Say<{ folder: string }>;
  readonly severalPacks: Say<{ packs: readonly string[] }>;
  readonly unknownKind: Say<{ name: string; nearest: string | null; known: readonly string[] }>;
  readonly unknownRule: Say<{ name: string; nearest: string | null }>;
  readonly yearOutside: Say<{ year: number; from: string; until: string }>;
  readonly written: Say<{ file: string }>;
  readonly tryHelp: Say<{ command: string }>;
  readonly bug: Say<{ detail: string }>;
}
