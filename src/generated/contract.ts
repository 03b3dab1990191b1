// Generated from schemas/ by `npm run generate`. Not edited by hand.
/**
 * 严重程度：错误、警告、提示。 / How grave a finding is.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "severity".
 *
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^[a-z0-9-]+/[a-z0-9.-]+$".
 */
export type Severity = 'error' | 'warning' | 'note';
/**
 * 日期，年-月-日（ISO 8601）。 / A date, year-month-day (ISO 8601).
 */
export type PlainDate = string;
/**
 * 一种结果，或各个发现。 / An outcome, or findings one by one.
 */
export type CaseSaying = string | string[];
/**
 * 计划中的路径。 / A path into a plan.
 */
export type CasePlace = string;
/**
 * 一个发现：规则、代码或两者，和它的位置；规则发现的是错误，不是错误的写上 warning 或 note。 / A finding: rule, code or both, and its place; what a rule finds is an error where neither warning nor note is said.
 */
export type ExpectedFinding = string;
/**
 * 标识：小写字母、数字和连字符。 / An id: lower-case letters, digits and hyphens.
 */
export type Id = string;
/**
 * 规则标识：术语标识，第二条规则加后缀。 / A rule id: the term's id, with a suffix for a second rule on it.
 */
export type RuleId = string;
/**
 * 结果：pass、notApplicable、needsReview，或所有发现，各写“代码 @ 行:列”“规则 @ 位置”或“规则 代码 @ 位置”，change 的位置是路径；fail 是原因已由读计划时说过。 / pass, notApplicable, needsReview, or each finding as “code @ line:column”, “rule @ place” or “rule code @ place”, where the place of a change is a path; fail where the reading of the plan has said why.
 */
export type Expectation = ('pass' | 'fail' | 'notApplicable' | 'needsReview') | ExpectedFinding[];
/**
 * 一条为什么不约束谁：标题、背景、号召、解释、重复。 / Why a clause binds nobody: it is a heading, background, an exhortation, a definition or a repetition.
 */
export type AsideClass = 'heading' | 'background' | 'exhortation' | 'definition' | 'repetition';
/**
 * 其他叫法。 / Other names that a plan may use.
 *
 * @maxItems 50
 */
export type Aliases = string[];
/**
 * 约束强度：必须、应当、可以、不得。 / How strongly a rule binds.
 */
export type Modality = 'must' | 'should' | 'may' | 'must-not';
/**
 * 频次，由密到疏：每周、每月、每两月、每季度、每半年、每年。 / A cadence, most frequent first.
 */
export type Cadence = 'weekly' | 'monthly' | 'bimonthly' | 'quarterly' | 'semiannual' | 'annual';
/**
 * 在事件之前、当时或之后。 / Before, at or after the event.
 */
export type Timing = 'before' | 'at' | 'after';
/**
 * 条号，如 182、221-224 或 98-99,105。 / Clause numbers: 182, 221-224 or 98-99,105.
 */
export type Clause = number | string;
/**
 * JSON Schema 的 type。 / As in JSON Schema.
 */
export type TypeKeyword =
  | ('array' | 'boolean' | 'integer' | 'null' | 'number' | 'object' | 'string')
  | ('array' | 'boolean' | 'integer' | 'null' | 'number' | 'object' | 'string')[];
/**
 * 备注，任意文字。 / A remark, any text.
 */
export type Note = string;
/**
 * 术语：标识、名称或其他叫法。 / A term: id, label or alias.
 */
export type TermName = string;
/**
 * 责任岗位（写岗位，不写人名）。 / The post that answers for it, not a person's name.
 */
export type Post = string;
/**
 * 频次：weekly、monthly、bimonthly、quarterly、semiannual、annual，或每周、每月、每两月、每季度、每半年、每年。 / A cadence, by id or label.
 */
export type CadenceName = string;
/**
 * 事前 before、当时 at、事后 after。 / Before, at or after the event.
 */
export type TimingName = string;
/**
 * 若干术语。 / Some terms.
 *
 * @maxItems 500
 */
export type TermNames = TermName[];
/**
 * 条目清单。 / A list of entries.
 *
 * @maxItems 500
 */
export type Entries = PlanEntry[];
/**
 * 单位；不明时为 null。 / The unit; null where unknown.
 */
export type ReportUnit = {
  /**
   * 单位标识。 / The unit's id.
   */
  id: string;
  /**
   * 单位名称。 / The unit's name.
   */
  name: string;
} | null;
/**
 * 免除它的约定；没有时为 null。 / The agreed exception that excuses it; null where none does.
 */
export type ReportWaiver = {
  /**
   * 写在何处：waiver 豁免文件，ignore 计划中的注释。 / Where it is written: a waiver file, or a comment in the plan.
   */
  kind: 'waiver' | 'ignore';
  /**
   * 理由。 / Why.
   */
  reason: string;
  /**
   * 批准的岗位。 / The post that approved it.
   */
  approver: string;
  /**
   * 首日；没有时为 null。 / The first day; null where none is set.
   */
  from: null | PlainDate;
  until: PlainDate;
  /**
   * 所在文件。 / The file it stands in.
   */
  file: string;
  /**
   * 所在行。 / The line it stands on.
   */
  line: number;
} | null;
/**
 * 基线及其结果；没有用基线时为 null。 / The baseline and what came of it; null where the run has none.
 */
export type ReportBaseline = {
  /**
   * 基线文件。 / The file of the baseline.
   */
  file: string;
  known: ReportKnown;
  /**
   * 最早一项的日期；没有时为 null。 / The day of its oldest entry; null where it has none.
   */
  oldest: null | PlainDate;
  /**
   * 其中已不再出现的各项。 / Its entries that are found no more.
   */
  fixed: ReportFixed[];
} | null;
/**
 * 本次改动（--since）触及之处；未作比较时为 null。 / What the change (--since) touched; null where the run compares with nothing.
 */
export type ReportChanges = {
  /**
   * 改动没有影响到、因而没有列入的计划份数。 / How many plans the change does not bear on and the report leaves out.
   */
  leftOut?: number;
  /**
   * 与之比较的提交。 / What it was compared with.
   */
  ref: string;
  /**
   * 改动过的文件。 / The files that changed.
   */
  files: ReportChangedFile[];
  /**
   * 改动自己加上的豁免、忽略和基线项。 / The waivers, ignores and baseline entries that the change itself adds.
   */
  exceptions: ReportAddedException[];
} | null;
/**
 * 单位类型，或 "*" 表示全部。 / Unit kinds, or "*" for all.
 */
export type Kinds = '*' | Id[];
/**
 * 计划中的清单名。 / The name of a list of the plan.
 */
export type Collection = string;
/**
 * 要有的部分，或 all 表示全部。 / The parts demanded, or all of them.
 */
export type PartsDemanded = 'all' | Id[];
/**
 * 条目中的项目名，可带下级，如 measure/target。 / A field of an entry, nested ones as measure/target.
 */
export type FieldName = string;
/**
 * 整数或参数。 / An integer or a parameter.
 */
export type Quantity = number | ParameterRef;
/**
 * 频次或参数。 / A cadence or a parameter.
 */
export type CadenceValue = Cadence | ParameterRef;
/**
 * 一个或几个清单。 / One or more lists.
 *
 * @minItems 1
 * @maxItems 20
 */
export type Collections = Collection[];
/**
 * 指名术语的项目。 / A field that names terms.
 */
export type NamingField = 'ref' | 'serves';
/**
 * JSON Schema 的 type。 / As in JSON Schema.
 */
export type TypeKeyword1 =
  | ('array' | 'boolean' | 'integer' | 'null' | 'number' | 'object' | 'string')
  | ('array' | 'boolean' | 'integer' | 'null' | 'number' | 'object' | 'string')[];

export interface Contract {}
/**
 * 基线：某一刻已经接受的发现，由 guiju baseline write 写成。 / A baseline: findings accepted at one moment, written by guiju baseline write.
 */
export interface BaselineFile {
  /**
   * 本格式的版本。 / The version of this format.
   */
  schema: 'guiju/baseline@1';
  /**
   * 接受的发现，按单位、规则、指纹排列。 / The findings, by unit, rule and fingerprint.
   *
   * @maxItems 200000
   */
  entries: BaselineEntry[];
}
/**
 * 一项发现。 / One finding.
 */
export interface BaselineEntry {
  /**
   * 单位标识；没有写明时为 null。 / The unit's id; null where it has none.
   */
  unit: string | null;
  /**
   * 规则。 / The rule.
   */
  rule: string;
  /**
   * 问题的种类。 / What kind of finding it is.
   */
  code: string;
  severity: Severity;
  since: PlainDate;
  /**
   * 指纹。 / Its fingerprint.
   */
  fingerprint: string;
}
/**
 * 检验用例的结果（rules test --format json）。只增项目，不改项目。 / What came of the cases (rules test --format json). Fields are added, never changed.
 */
export interface CasesReportFile {
  /**
   * 本格式的版本。 / The version of this format.
   */
  schema: 'guiju/cases-report@1';
  /**
   * 工具及其版本。 / The tool and its version.
   */
  tool: string;
  pack: CasesReportPack;
  summary: CasesReportSummary;
  /**
   * 每个用例的结果。 / What came of each case.
   */
  cases: CasesReportCase[];
  /**
   * 每条规则在自己的用例里各种结果的次数；没有 --coverage 时为空。 / How often each rule came out each way in its own cases; empty without --coverage.
   */
  coverage: CasesReportRule[];
  /**
   * --update 改写或没能改写的。 / What --update changed or could not.
   */
  updates: CasesReportUpdate[];
  /**
   * 要人看的。 / What a person should look at.
   */
  findings: CasesReportFinding[];
}
/**
 * 检验的规则包。 / The pack that was tested.
 */
export interface CasesReportPack {
  /**
   * 标识。 / Its id.
   */
  id: string;
  /**
   * 版本。 / Its version.
   */
  version: string;
  /**
   * 规则数。 / How many rules it has.
   */
  rules: number;
}
/**
 * 合计。 / The counts.
 */
export interface CasesReportSummary {
  /**
   * 运行了的用例数。 / How many cases were run.
   */
  cases: number;
  /**
   * 相符的。 / Those as expected.
   */
  met: number;
  /**
   * 不符的。 / Those not as expected.
   */
  unmet: number;
  /**
   * 没能运行的地方。 / What could not be run.
   */
  unrun: number;
}
/**
 * 一个用例。 / One case.
 */
export interface CasesReportCase {
  /**
   * 用例文件。 / The file of cases.
   */
  file: string;
  /**
   * 在文件中的路径。 / Its path in the file.
   */
  path: string;
  /**
   * 检验的规则。 / The rule under test.
   */
  rule: string;
  /**
   * 用例说明。 / What it shows.
   */
  name: string;
  /**
   * 是否相符。 / Whether it is as expected.
   */
  met: boolean;
  /**
   * 规则的结果。 / The rule's outcome.
   */
  outcome: 'pass' | 'fail' | 'needsReview' | 'notApplicable' | 'unchecked';
  expected: CaseSaying;
  actual: CaseSaying;
}
/**
 * 一条规则。 / One rule.
 */
export interface CasesReportRule {
  /**
   * 规则。 / The rule.
   */
  rule: string;
  /**
   * 通过的次数。 / How often it passed.
   */
  pass: number;
  /**
   * 不通过或待确认的次数。 / How often it failed or needed review.
   */
  fail: number;
  /**
   * 不适用的次数。 / How often it did not apply.
   */
  notApplicable: number;
}
/**
 * 一处 expect。 / One expectation.
 */
export interface CasesReportUpdate {
  /**
   * 用例文件。 / The file of cases.
   */
  file: string;
  /**
   * 行。 / The line.
   */
  line: number;
  /**
   * 规则。 / The rule.
   */
  rule: string;
  /**
   * 用例说明。 / What the case shows.
   */
  name: string;
  from: CaseSaying;
  to: CaseSaying;
  /**
   * 为什么没有改；改了为 null。 / Why it was not changed; null where it was.
   */
  refused: 'unchecked' | 'comment' | null;
}
/**
 * 一个发现。 / One finding.
 */
export interface CasesReportFinding {
  /**
   * 规则。 / The rule.
   */
  rule: string;
  /**
   * 代码。 / The code.
   */
  code: string;
  severity: Severity;
  /**
   * 说明。 / What is wrong.
   */
  message: string;
  /**
   * 改法。 / What to do.
   */
  remedy: string | null;
  /**
   * 文件。 / The file.
   */
  file: string;
  /**
   * 行。 / The line.
   */
  line: number;
  /**
   * 列。 / The column.
   */
  column: number;
  /**
   * 止于哪一行。 / The last line.
   */
  endLine: number;
  /**
   * 止于哪一列，不含。 / The column after the last.
   */
  endColumn: number;
  /**
   * 在文件中的路径。 / The path in the file.
   */
  path: string;
}
/**
 * 规则的用例：一份小计划，或者对最小合格计划的一处改动，和这条规则应当给出的结果。 / Cases of rules: a small plan, or a change to the smallest plan that passes, and what the rule must say of it.
 */
export interface CasesFile {
  pack: Id;
  /**
   * 用例。 / The cases.
   *
   * @minItems 1
   * @maxItems 5000
   */
  cases: Case[];
}
/**
 * 一个用例，写 plan 或 change 之一；只看这条规则和 expect 里点名的结果。 / One case, with either a plan or a change; only this rule's outcome counts, and what expect names.
 */
export interface Case {
  /**
   * 用例说明。 / What the case shows.
   */
  name: string;
  rule: RuleId;
  /**
   * 采用的参数值。 / Parameter values to use.
   */
  parameters?: {
    [k: string]: string | number;
  };
  /**
   * 计划全文（YAML）。 / The plan's text (YAML).
   */
  plan?: string;
  change?: WitnessChange;
  expect: Expectation;
}
/**
 * 对某类单位最小合格计划的改动。 / A change to the smallest plan of a unit kind that meets every rule.
 */
export interface WitnessChange {
  kind: Id;
  /**
   * 写上的值，按路径；条目以术语指称，如 /systems/quarterly-meeting/cadence。 / Values to write, by path; entries go by their terms, as in /systems/quarterly-meeting/cadence.
   */
  set?: {
    /**
     * 要写的值。 / The value to write.
     */
    [k: string]: {
      [k: string]: unknown;
    };
  };
  /**
   * 去掉的部分，写路径。 / What to take out, by path.
   *
   * @minItems 1
   * @maxItems 100
   */
  remove?: CasePlace[];
}
/**
 * 规则包的台账 clauses.yaml：原文的每一条，由哪些术语引用，或者为什么不约束谁。不存原文。 / The ledger of a pack: every clause of the source, which terms cite it, or why it binds nobody. It stores no text of the source.
 */
export interface ClausesFile {
  /**
   * 各条，按原文先后。 / The clauses, in the order of the source.
   *
   * @minItems 1
   * @maxItems 20000
   */
  clauses: ClauseLine[];
}
/**
 * 一条：有 terms 或 rules，或者有 aside。 / One clause: with terms or rules, or set aside.
 */
export interface ClauseLine {
  /**
   * 条号，从 1 起。 / The clause's number, from 1.
   */
  number: number;
  /**
   * 在原文中的起止位置，按码点计，从 0 起，不含末位。 / Start and end in the source, in code points, 0-based, end exclusive.
   *
   * @minItems 2
   * @maxItems 2
   */
  span: number[];
  /**
   * 本条文字的 SHA-256，UTF-8 编码，十六进制。 / SHA-256 of the clause's text in UTF-8, in hexadecimal.
   */
  sha256: string;
  /**
   * 引用本条的术语。 / The terms that cite the clause.
   *
   * @minItems 1
   * @maxItems 200
   */
  terms?: Id[];
  /**
   * 引用本条、而所涉及的术语都不引它的规则。 / The rules that cite the clause while none of the terms that they name does.
   *
   * @minItems 1
   * @maxItems 200
   */
  rules?: RuleId[];
  aside?: SetAside;
}
/**
 * 不约束谁的一条：属于哪一类，为什么。 / A clause that binds nobody: its class, and why.
 */
export interface SetAside {
  class: AsideClass;
  reason: Localized;
}
/**
 * 中英两种文字。 / A text in both languages.
 */
export interface Localized {
  /**
   * 中文。 / The Chinese text.
   */
  zh: string;
  /**
   * 英文。 / The English text.
   */
  en: string;
}
/**
 * 有标识和名称的事物。 / A thing with an id and a name.
 */
export interface NamedThing {
  id: Id;
  label: Localized;
  aliases?: Aliases;
}
/**
 * 起止日期，首尾两天都算在内。 / First and last day, both included.
 */
export interface DateRange {
  from: PlainDate;
  until: PlainDate;
}
/**
 * 出处：条号、原文词语及其位置。 / Where the source says so: clause, the words, and where they stand.
 */
export interface Citation {
  clause: Clause;
  /**
   * 原文中连续的词语，至多 20 个字符。 / A contiguous slice of the source, at most 20 code points.
   */
  term?: string;
  /**
   * 词语在原文中的起止位置，按码点计，从 0 起，不含末位。 / Start and end of the words in the source, in code points, 0-based, end exclusive.
   *
   * @minItems 2
   * @maxItems 2
   */
  span?: number[];
}
/**
 * guiju.config.yaml：一个计划库的设置，路径从本文件起。 / guiju.config.yaml: the settings of a repository of plans; paths start at this file.
 */
export interface ConfigFile {
  /**
   * 先采用的另一份设置：本机上的文件，相对路径。 / Another config to start from: a local file, by relative path.
   */
  extends?: string;
  /**
   * 要检查的计划（文件、文件夹或通配符）。 / The plans to check: files, folders or globs.
   *
   * @minItems 1
   * @maxItems 200
   */
  plans?: string[];
  /**
   * 文件夹和通配符里不算计划的文件（通配符）；写明文件名的总要检查。 / What folders and globs leave out, as globs; a file named outright is always checked.
   *
   * @maxItems 200
   */
  ignore?: string[];
  /**
   * 规则包所在的文件夹。 / The folders of packs.
   *
   * @maxItems 50
   */
  packs?: string[];
  /**
   * 达到哪一级就算不通过。 / The severity from which a run fails.
   */
  failOn?: 'error' | 'warning' | 'note' | 'never';
  /**
   * 输出格式，写成“格式”或“格式=文件”，和 -f 一样。 / The formats to print, as “format” or “format=file”, like -f.
   *
   * @minItems 1
   * @maxItems 20
   */
  formats?: string[];
  /**
   * 改动的严重程度，键为“规则包/规则”；不能关掉一条规则。 / Severities overridden, by “pack/rule”; a rule can't be turned off.
   */
  severities?: {
    [k: string]: Severity;
  };
  /**
   * 改动的参数，键为“规则包/参数”。 / Parameters overridden, by “pack/parameter”.
   */
  parameters?: {
    /**
     * 参数的值。 / The parameter's value.
     *
     * This interface was referenced by `undefined`'s JSON-Schema definition
     * via the `patternProperty` "^[a-z0-9-]+/[a-z0-9-]+$".
     */
    [k: string]: string | number;
  };
  /**
   * 豁免文件；不写就是旁边的 waivers.yaml（有的话）。 / The waiver file; the waivers.yaml beside this file, if there is one, where absent.
   */
  waivers?: string;
  /**
   * 基线文件。 / The baseline file.
   */
  baseline?: string;
  /**
   * 计划里的 guiju-ignore 注释：not-must 除“必须”以外的规则都可以（默认），all 都可以，none 都不可以。 / guiju-ignore comments in plans: not-must for all rules but those that must hold (default), all, or none.
   */
  inlineIgnores?: 'not-must' | 'all' | 'none';
  limits?: ConfigLimits;
}
/**
 * 读计划的上限。 / How much of a plan is read at most.
 */
export interface ConfigLimits {
  /**
   * 层数。 / How many levels deep.
   */
  depth?: number;
}
/**
 * 一版。 / One edition.
 */
export interface DiffEdition {
  /**
   * 标识。 / Its id.
   */
  id: string;
  /**
   * 版本。 / Its version.
   */
  version: string;
  /**
   * 规则数。 / How many rules.
   */
  rules: number;
}
/**
 * 一个发现。 / One finding.
 */
export interface DiffFinding {
  /**
   * 代码。 / The code.
   */
  code: string;
  /**
   * 严重程度。 / How grave.
   */
  severity: 'error' | 'warning' | 'note';
  /**
   * 一句话。 / In a sentence.
   */
  message: string;
  /**
   * 文件。 / The file.
   */
  file: string;
  /**
   * 行，从 1 起。 / The line, from 1.
   */
  line: number;
  /**
   * 列，从 1 起，按 UTF-16 单位。 / The column, from 1, in UTF-16 units.
   */
  column: number;
  /**
   * 位置，JSON 指针。 / The place, a JSON pointer.
   */
  path: string;
}
/**
 * 两版规则包的比较（rules diff --format json）。只增项目，不改项目。 / Two editions of a pack compared. Fields are added, never changed.
 */
export interface DiffFile {
  /**
   * 本格式的版本。 / The version of this format.
   */
  schema: 'guiju/diff@1';
  from: DiffEdition;
  to: DiffEdition;
  version: DiffVersion;
  /**
   * 新版的规则包文件里的发现。 / What is found in the files of the new edition.
   */
  findings: DiffPackFinding[];
  /**
   * 不同之处。 / What differs.
   */
  differences: DiffDifference[];
  /**
   * 比较过的计划；没有给时为 null。 / The plans compared; null where none were given.
   */
  plans: null | DiffPlans;
}
/**
 * 版本号应当怎样升。 / How the version must rise.
 */
export interface DiffVersion {
  /**
   * 应升的。 / What is due.
   */
  bump: 'none' | 'patch' | 'minor' | 'major';
  /**
   * 新版升了的。 / By how much the new one rises.
   */
  stated: 'none' | 'patch' | 'minor' | 'major';
  /**
   * 至少写的版本。 / The least version that says enough.
   */
  due: string;
  /**
   * 是否升得不够。 / Whether it says too little.
   */
  understated: boolean;
}
/**
 * 一个发现。 / One finding.
 */
export interface DiffPackFinding {
  /**
   * 代码。 / The code.
   */
  code: string;
  /**
   * 严重程度。 / How grave.
   */
  severity: 'error' | 'warning' | 'note';
  /**
   * 一句话。 / In a sentence.
   */
  message: string;
  /**
   * 改法；没有时为 null。 / What to do; null where nothing is said.
   */
  remedy: string | null;
  /**
   * 文件。 / The file.
   */
  file: string;
  /**
   * 行，从 1 起。 / The line, from 1.
   */
  line: number;
  /**
   * 列，从 1 起，按 UTF-16 单位。 / The column, from 1, in UTF-16 units.
   */
  column: number;
  /**
   * 位置，JSON 指针。 / The place, a JSON pointer.
   */
  path: string;
  /**
   * 句子里的数据。 / The data of the sentence.
   */
  params: {};
}
/**
 * 一处。 / One of them.
 */
export interface DiffDifference {
  /**
   * 是什么。 / What it is.
   */
  what:
    | 'rule'
    | 'kind'
    | 'term'
    | 'part'
    | 'event'
    | 'vocabulary'
    | 'value'
    | 'class'
    | 'field'
    | 'parameter'
    | 'interpretation'
    | 'pack';
  /**
   * 标识。 / Its id.
   */
  id: string;
  /**
   * 名称。 / Its name.
   */
  label: string;
  /**
   * 怎样变了。 / What became of it.
   */
  effect: 'added' | 'removed' | 'tightened' | 'relaxed' | 'changed' | 'renamed' | 'extended' | 'recited' | 'reworded';
  /**
   * 由此应升的。 / What rise it makes due.
   */
  bump: 'none' | 'patch' | 'minor' | 'major';
  /**
   * 变了的地方。 / Where it differs.
   */
  details: DiffDetail[];
}
/**
 * 一个地方。 / One place.
 */
export interface DiffDetail {
  /**
   * 位置，JSON 指针。 / The place, a JSON pointer.
   */
  path: string;
  /**
   * 只在旧版的值。 / Values in the old one only.
   */
  removed: unknown[];
  /**
   * 只在新版的值。 / Values in the new one only.
   */
  added: unknown[];
}
export interface DiffPlans {
  /**
   * 份数。 / How many.
   */
  compared: number;
  /**
   * 别的规则包的，或不是计划的。 / Of another pack, or no plans.
   */
  others: number;
  /**
   * 结论或发现变了的计划。 / The plans of which something else is said.
   */
  changes: DiffPlan[];
}
/**
 * 一份计划。 / One plan.
 */
export interface DiffPlan {
  /**
   * 文件。 / The file.
   */
  file: string;
  /**
   * 文件里的第几份，从 0 起。 / Which document of the file, from 0.
   */
  document: number;
  /**
   * 单位。 / The unit.
   */
  unit: string | null;
  /**
   * 旧版的结论。 / The verdict of the old one.
   */
  from: 'pass' | 'fail' | 'needsReview' | 'unchecked';
  /**
   * 新版的结论。 / The verdict of the new one.
   */
  to: 'pass' | 'fail' | 'needsReview' | 'unchecked';
  /**
   * 是否由此不再通过。 / Whether it no longer passes.
   */
  newlyFails: boolean;
  /**
   * 结果变了的规则。 / The rules that come out otherwise.
   */
  outcomes: DiffOutcome[];
  /**
   * 规则以外新有的发现。 / What no rule finds, and is new.
   */
  appeared: DiffFinding[];
  /**
   * 规则以外不再有的发现。 / What no rule finds, and is gone.
   */
  vanished: DiffFinding[];
}
/**
 * 一条规则。 / One rule.
 */
export interface DiffOutcome {
  /**
   * 规则。 / The rule.
   */
  rule: string;
  /**
   * 旧版的结果；没有这条规则时为 null。 / The old outcome; null without the rule.
   */
  from: 'pass' | 'fail' | 'needsReview' | 'notApplicable' | null;
  /**
   * 新版的结果；没有这条规则时为 null。 / The new outcome; null without the rule.
   */
  to: 'pass' | 'fail' | 'needsReview' | 'notApplicable' | null;
  /**
   * 新版的发现。 / What the new one finds.
   */
  findings: DiffFinding[];
}
/**
 * 逐个换一种理解，计划的结论会怎样变（rules trace --interpretations --format json）。只增项目，不改项目。 / What other readings would change. Fields are added, never changed.
 */
export interface FlipsFile {
  /**
   * 本格式的版本。 / The version of this format.
   */
  schema: 'guiju/flips@1';
  /**
   * 规则包。 / The pack.
   */
  pack: string;
  /**
   * 每个没有选的选项。 / Each option that is not chosen.
   */
  flips: FlippedOption[];
}
/**
 * 换成一个选项。 / One option.
 */
export interface FlippedOption {
  /**
   * 理解。 / The interpretation.
   */
  interpretation: string;
  /**
   * 现在选的。 / The option chosen now.
   */
  from: string;
  /**
   * 换成的。 / The option tried.
   */
  to: string;
  /**
   * 比较了几份计划。 / How many plans were compared.
   */
  compared: number;
  /**
   * 结论会变的计划。 / The plans that would come out otherwise.
   */
  plans: FlippedPlan[];
}
/**
 * 一份计划。 / One plan.
 */
export interface FlippedPlan {
  /**
   * 文件。 / The file.
   */
  file: string;
  /**
   * 文件里的第几份，从 0 起。 / Which document of the file, from 0.
   */
  document: number;
  /**
   * 单位。 / The unit.
   */
  unit: string | null;
  /**
   * 现在的结论。 / The verdict now.
   */
  from: 'pass' | 'fail' | 'needsReview' | 'unchecked';
  /**
   * 会变成的结论。 / The verdict then.
   */
  to: 'pass' | 'fail' | 'needsReview' | 'unchecked';
  /**
   * 结果会变的规则。 / The rules that would come out otherwise.
   */
  outcomes: FlippedOutcome[];
}
/**
 * 一条规则。 / One rule.
 */
export interface FlippedOutcome {
  /**
   * 规则。 / The rule.
   */
  rule: string;
  /**
   * 现在的结果；没有这条规则时为 null。 / The outcome now; null without the rule.
   */
  from: 'pass' | 'fail' | 'needsReview' | 'notApplicable' | null;
  /**
   * 会变成的结果。 / The outcome then.
   */
  to: 'pass' | 'fail' | 'needsReview' | 'notApplicable' | null;
}
/**
 * 一个发现。 / One finding.
 */
export interface MutationFinding {
  /**
   * 代码。 / The code.
   */
  code: string;
  /**
   * 严重程度。 / How grave.
   */
  severity: 'error' | 'warning' | 'note';
  /**
   * 一句话。 / In a sentence.
   */
  message: string;
  /**
   * 改法；没有时为 null。 / What to do; null where nothing is said.
   */
  remedy: string | null;
  /**
   * 文件。 / The file.
   */
  file: string;
  /**
   * 行，从 1 起。 / The line, from 1.
   */
  line: number;
  /**
   * 列，从 1 起，按 UTF-16 单位。 / The column, from 1, in UTF-16 units.
   */
  column: number;
  /**
   * 位置，JSON 指针。 / The place, a JSON pointer.
   */
  path: string;
  /**
   * 句子里的数据。 / The data of the sentence.
   */
  params: {};
}
/**
 * 弄坏规则要求、改动规则的结果（rules mutate --format json）。只增项目，不改项目。 / What came of broken demands and changed rules. Fields are added, never changed.
 */
export interface MutationFile {
  /**
   * 本格式的版本。 / The version of this format.
   */
  schema: 'guiju/mutation@1';
  pack: MutatedPack;
  demands: MutatedDemands;
  rules: MutatedRules;
  /**
   * 没有用例察觉的改动，和过时的理由。 / Changes that nothing notices, and reasons that hold no longer.
   */
  findings: MutationFinding[];
}
/**
 * 规则包。 / The pack.
 */
export interface MutatedPack {
  /**
   * 标识。 / Its id.
   */
  id: string;
  /**
   * 版本。 / Its version.
   */
  version: string;
  /**
   * 规则数。 / How many rules.
   */
  rules: number;
}
/**
 * 逐处弄坏规则要求的事项。 / Each thing that a rule demands, broken.
 */
export interface MutatedDemands {
  /**
   * 弄坏了多少处。 / How many were broken.
   */
  breaks: number;
  /**
   * 规则报出的占百分之几。 / How many of a hundred were seen.
   */
  score: number;
  /**
   * 漏网的。 / Those that survived.
   */
  survivors: DemandSurvivor[];
  /**
   * 没有一处弄得坏的规则。 / Rules of which nothing could be broken.
   */
  unbroken: string[];
  /**
   * 在这一时段不适用的规则。 / Rules that do not hold in the period.
   */
  idle: string[];
  /**
   * 由联系带出的其他规则。 / Other rules that failed by a link.
   */
  links: DemandLink[];
}
/**
 * 一处。 / One of them.
 */
export interface DemandSurvivor {
  /**
   * 规则。 / The rule.
   */
  rule: string;
  /**
   * 单位类型。 / The unit kind.
   */
  kind: string;
  /**
   * 弄坏的是什么。 / What was broken.
   */
  thing:
    | 'entry'
    | 'excluded'
    | 'part'
    | 'field'
    | 'cadence'
    | 'due'
    | 'event'
    | 'timing'
    | 'count'
    | 'covered'
    | 'reference'
    | 'value'
    | 'keyword'
    | 'attestation';
  /**
   * 具体是哪个。 / Which one exactly.
   */
  detail: string;
  /**
   * 在计划里的位置，JSON 指针。 / The place in the plan, a JSON pointer.
   */
  path: string;
  /**
   * 规则是否在那里报了。 / Whether the rule failed there.
   */
  seen: boolean;
  /**
   * 没有联系却也报了的规则。 / Rules that failed too, to which nothing leads.
   */
  others: string[];
}
/**
 * 一种联系。 / One link.
 */
export interface DemandLink {
  /**
   * 弄坏的规则。 / The rule broken.
   */
  from: string;
  /**
   * 也报了的规则。 / The rule that failed too.
   */
  to: string;
  /**
   * 怎样联系。 / What leads there.
   */
  link: 'ref' | 'serves' | 'group';
  /**
   * 多少处。 / In how many breaks.
   */
  breaks: number;
}
/**
 * 逐处改动规则。 / The rules, changed one thing at a time.
 */
export interface MutatedRules {
  /**
   * 多少种改动。 / How many changes.
   */
  mutants: number;
  /**
   * 用例察觉的。 / How many a case notices.
   */
  killed: number;
  /**
   * 与原来等同、无从察觉的。 / How many ask just the same.
   */
  equivalent: number;
  /**
   * 察觉的占百分之几。 / How many of a hundred are noticed.
   */
  score: number;
  /**
   * 有理由不必察觉的。 / Those that need not be noticed, and why.
   */
  explained: ExplainedMutant[];
}
/**
 * 一种改动。 / One change.
 */
export interface ExplainedMutant {
  /**
   * 规则。 / The rule.
   */
  rule: string;
  /**
   * 改动。 / The change.
   */
  mutant: string;
  /**
   * 理由。 / The reason.
   */
  reason: string;
}
/**
 * 一个项目：它在条目中的路径、名称和取值要求。 / A field: its path in the entry, its name and what values it takes.
 */
export interface FieldDeclaration {
  /**
   * 从条目起的路径，如 /measure/target；* 指清单中的每一项。 / The path from the entry, such as /measure/target; * is every item of a list.
   */
  path: string;
  label: Localized;
  /**
   * 是否必填。 / Whether it must be there.
   */
  required?: boolean;
  names?: Id;
  type?: TypeKeyword;
  /**
   * JSON Schema 的 enum。 / As in JSON Schema.
   *
   * @minItems 1
   * @maxItems 200
   */
  enum?: unknown[];
  /**
   * JSON Schema 的 const。 / As in JSON Schema.
   */
  const?: string | number | boolean;
  /**
   * JSON Schema 的 minimum。 / As in JSON Schema.
   */
  minimum?: number;
  /**
   * JSON Schema 的 maximum。 / As in JSON Schema.
   */
  maximum?: number;
  /**
   * JSON Schema 的 minLength。 / As in JSON Schema.
   */
  minLength?: number;
  /**
   * JSON Schema 的 maxLength。 / As in JSON Schema.
   */
  maxLength?: number;
  /**
   * JSON Schema 的 minItems。 / As in JSON Schema.
   */
  minItems?: number;
  /**
   * JSON Schema 的 maxItems。 / As in JSON Schema.
   */
  maxItems?: number;
  /**
   * JSON Schema 的 pattern。 / As in JSON Schema.
   */
  pattern?: string;
  /**
   * JSON Schema 的 format；可用 date。 / As in JSON Schema; date is known.
   */
  format?: 'date';
}
/**
 * 规则包的 pack.yaml：出处、有效期、单位类型和词汇。 / The pack.yaml of a pack: source, period, unit kinds and vocabulary.
 */
export interface PackFile {
  id: Id;
  /**
   * 版本号（语义化版本）。 / The version (semantic versioning).
   */
  version: string;
  title: Localized;
  source: Source;
  effective: DateRange;
  unit: UnitVocabulary;
  /**
   * 除制度、载体和报告之外的术语类别。 / Classes of term beside system, carrier and reporting.
   *
   * @maxItems 50
   */
  classes?: TermClass[];
  /**
   * 制度可以挂靠的事件。 / Events that an entry may be tied to.
   *
   * @maxItems 100
   */
  events?: NamedThing[];
  /**
   * 其他固定用语，如级别。 / Other fixed vocabularies, such as levels.
   *
   * @maxItems 50
   */
  vocabularies?: Vocabulary[];
  /**
   * 原文没有说定、由规则包给出默认值的数值，采用者可以改。 / Values that the source leaves open; adopters may override them.
   *
   * @maxItems 100
   */
  parameters?: Parameter[];
  /**
   * 各章文件名（不带扩展名），按原文先后。 / The chapter files without extension, in the order of the source.
   *
   * @minItems 1
   * @maxItems 200
   */
  chapters: Id[];
}
/**
 * 所依据的公开文本，足以让外人找到它。 / The published text, so that a stranger can find it.
 */
export interface Source {
  /**
   * 标题。 / The title.
   */
  title: string;
  /**
   * 作者的机关。 / The author's office.
   */
  author: string;
  /**
   * 发表年份。 / The year of publication.
   */
  year: number;
  /**
   * 长度，按码点计。 / The length in code points.
   */
  length: number;
  /**
   * 条数。 / How many clauses it has.
   */
  clauses: number;
  /**
   * 全文的 SHA-256，UTF-8 编码，十六进制。 / SHA-256 of the text in UTF-8, in hexadecimal.
   */
  digest: string;
}
/**
 * 提交计划的单位有哪些类型、还要填写什么。 / The kinds of unit, and what else a unit states of itself.
 */
export interface UnitVocabulary {
  /**
   * 单位类型。 / The kinds of unit.
   *
   * @minItems 1
   * @maxItems 100
   */
  kinds: NamedThing[];
  /**
   * 单位另需填写的项目。 / Further fields of the unit.
   *
   * @maxItems 50
   */
  fields?: FieldDeclaration[];
}
/**
 * 一个术语类别。 / One class of term.
 */
export interface TermClass {
  id: Id;
  label: Localized;
  /**
   * 计划中列出它的清单；没有清单的类别只能被引用。 / The list of a plan that holds it; a class without one is only referred to.
   */
  collection?: string;
  /**
   * 每个条目另有的项目。 / Further fields of an entry.
   *
   * @maxItems 50
   */
  fields?: FieldDeclaration[];
}
/**
 * 一组固定用语。 / One fixed vocabulary.
 */
export interface Vocabulary {
  id: Id;
  label: Localized;
  /**
   * 可用的值。 / The values.
   *
   * @minItems 1
   * @maxItems 200
   */
  values: NamedThing[];
}
/**
 * 一个参数。 / One parameter.
 */
export interface Parameter {
  id: Id;
  label: Localized;
  /**
   * 是频次还是整数。 / Whether it is a cadence or an integer.
   */
  type: 'cadence' | 'integer';
  /**
   * 默认值。 / The default value.
   */
  value: string | number;
  reason: Localized;
}
/**
 * 一个条目：做什么、谁负责、怎么做。 / An entry: what, by whom, how.
 */
export interface PlanEntry {
  ref: TermName;
  owner?: Post;
  cadence?: CadenceName;
  /**
   * 佐证材料。 / The records that show it.
   *
   * @minItems 1
   * @maxItems 100
   */
  evidence?: string[];
  serves?: TermNames;
  parts?: TermNames;
  /**
   * 活动。 / Activities.
   *
   * @minItems 1
   * @maxItems 500
   */
  activities?: Activity[];
  measure?: Measure;
  /**
   * 挂靠的事件：标识、名称或其他叫法。 / The event that it is tied to: id, label or alias.
   */
  on?: string;
  timing?: TimingName;
  note?: Note;
  /**
   * 自用项目，不作检查。 / A field of your own, not checked.
   *
   * This interface was referenced by `PlanEntry`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | TermName
    | string[]
    | TermNames
    | Activity[]
    | Measure
    | undefined;
}
/**
 * 一次活动。 / One activity.
 */
export interface Activity {
  /**
   * 名称。 / What it is.
   */
  title: string;
  date?: PlainDate;
  note?: Note;
  /**
   * 自用项目，不作检查。 / A field of your own, not checked.
   *
   * This interface was referenced by `Activity`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string
    | undefined;
}
/**
 * 怎样衡量。 / How it is measured.
 */
export interface Measure {
  /**
   * 衡量什么。 / What is measured.
   */
  what?: string;
  /**
   * 目标值。 / The target.
   */
  target?: string | number;
  note?: Note;
  /**
   * 自用项目，不作检查。 / A field of your own, not checked.
   *
   * This interface was referenced by `Measure`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string
    | number
    | undefined;
}
/**
 * 一次检查的全部结果（--format json）。只增项目，不改项目。 / All that happened in one run (--format json). Fields are added, never changed.
 */
export interface ReportFile {
  /**
   * 本格式的版本。 / The version of this format.
   */
  schema: 'guiju/report@1';
  /**
   * 工具及其版本。 / The tool and its version.
   */
  tool: string;
  /**
   * 判断期限所用的日期；不需要时为 null。 / The date by which periods were judged; null where none was needed.
   */
  asOf: null | PlainDate;
  /**
   * 用到的规则包。 / The packs used.
   */
  packs: ReportPack[];
  summary: ReportSummary;
  /**
   * 各份计划的结论。 / The verdict on each plan.
   */
  plans: ReportPlan[];
  /**
   * 所有发现，按文件、位置排列。 / Every finding, by file and place.
   */
  findings: ReportFinding[];
  baseline: ReportBaseline;
  changes: ReportChanges;
}
/**
 * 一个规则包。 / One pack.
 */
export interface ReportPack {
  /**
   * 标识。 / Its id.
   */
  id: string;
  /**
   * 版本。 / Its version.
   */
  version: string;
  /**
   * 规则数。 / How many rules it has.
   */
  rules: number;
}
/**
 * 合计；checks 等于各种结果之和。 / The counts; checks is the sum of the outcomes.
 */
export interface ReportSummary {
  /**
   * 计划数，含未能检查的。 / Plans, those that could not be checked included.
   */
  plans: number;
  /**
   * 规则数。 / Rules.
   */
  rules: number;
  /**
   * 核对次数。 / Checks: rules × plans checked.
   */
  checks: number;
  /**
   * 通过。 / Passed.
   */
  pass: number;
  /**
   * 未通过。 / Failed.
   */
  fail: number;
  /**
   * 已豁免。 / Waived.
   */
  waived: number;
  /**
   * 不适用。 / Not applicable.
   */
  notApplicable: number;
  exempt: ReportExemptions;
  /**
   * 待人确认。 / Needing a person.
   */
  needsReview: number;
  /**
   * 未能检查的计划数。 / Plans that could not be checked.
   */
  unchecked: number;
  /**
   * 错误数。 / Errors.
   */
  errors: number;
  /**
   * 警告数。 / Warnings.
   */
  warnings: number;
  /**
   * 提示数。 / Notes.
   */
  notes: number;
}
/**
 * 不适用中，规则约束这类单位而仍不适用的。 / Of those not applicable: rules that bind the unit kind and yet do not apply.
 */
export interface ReportExemptions {
  /**
   * 不在规则的有效期。 / Outside the rule's period.
   */
  period: number;
  /**
   * 不合规则的条件。 / By the rule's condition.
   */
  condition: number;
}
/**
 * 一份计划。 / One plan.
 */
export interface ReportPlan {
  /**
   * 文件。 / The file.
   */
  file: string;
  /**
   * 文件中的第几份，从 0 起。 / Which document of the file, from 0.
   */
  document: number;
  /**
   * 规则包；不明时为 null。 / The pack; null where unknown.
   */
  pack: string | null;
  unit: ReportUnit;
  /**
   * 单位类型；不明时为 null。 / The unit kind; null where unknown.
   */
  kind: string | null;
  /**
   * 结论：通过、未通过、待人确认、未能检查。 / The verdict.
   */
  verdict: 'pass' | 'fail' | 'needsReview' | 'unchecked';
  /**
   * 通过的规则数。 / How many rules passed.
   */
  pass: number;
  /**
   * 不适用的规则数。 / How many rules did not apply.
   */
  notApplicable: number;
  /**
   * 其余规则的结果，按规则。 / The other outcomes, by rule.
   */
  outcomes: {
    [k: string]: 'fail' | 'waived' | 'needsReview';
  };
  /**
   * 约束本类单位而不适用于本计划的规则及缘由：period 不在有效期，condition 条件不成立。 / The rules that bind the kind and yet do not apply, and why: their period, or their condition on the unit.
   */
  exempt: {
    [k: string]: 'period' | 'condition';
  };
}
/**
 * 一个发现。 / One finding.
 */
export interface ReportFinding {
  /**
   * 规则，如 hubin-2008/quarterly-meeting 或 plan/syntax。 / The rule.
   */
  rule: string;
  /**
   * 问题的种类。 / What kind of finding it is.
   */
  code: string;
  /**
   * 严重程度。 / How grave it is.
   */
  severity: 'error' | 'warning' | 'note';
  /**
   * 说明，按所选语言。 / What is wrong, in the language chosen.
   */
  message: string;
  /**
   * 文件。 / The file.
   */
  file: string;
  /**
   * 文件中的第几份，从 0 起。 / Which document of the file, from 0.
   */
  document: number;
  /**
   * 行，从 1 起。 / The line, from 1.
   */
  line: number;
  /**
   * 列，从 1 起，按 UTF-16 单元计。 / The column, from 1, in UTF-16 units.
   */
  column: number;
  /**
   * 末行。 / The last line.
   */
  endLine: number;
  /**
   * 末列，不含。 / The last column, exclusive.
   */
  endColumn: number;
  /**
   * 计划中的路径（JSON Pointer），可指缺少之物应在之处。 / The place in the plan (JSON Pointer); for what is absent, where it should be.
   */
  path: string;
  /**
   * 单位标识；不明时为 null。 / The unit's id; null where unknown.
   */
  unit: string | null;
  /**
   * 该行原文。 / The line as written.
   */
  excerpt: string;
  /**
   * 怎么改；没有时为 null。 / What to do; null where there is nothing to say.
   */
  remedy: string | null;
  /**
   * 最接近的写法；没有时为 null。 / The nearest known name; null where there is none.
   */
  suggestion: string | null;
  /**
   * 有关的其他位置。 / Other places that matter.
   */
  related: ReportRelated[];
  /**
   * 出处。 / Where the source says so.
   */
  citations: ReportCitation[];
  /**
   * 所依的理解。 / The interpretations it rests on.
   */
  interpretations: string[];
  /**
   * 所依的参数。 / The parameters it rests on.
   */
  parameters: ReportParameter[];
  /**
   * 同一发现每次相同的标识。 / The same for the same finding in every run.
   */
  fingerprint: string;
  waiver: ReportWaiver;
  /**
   * 整个清单缺少时，其中应有的各条规则；其他发现为空。 / What a missing list owes, rule by rule; empty for every other finding.
   */
  owed: ReportOwed[];
  /**
   * 基线接受它的日期；没有时为 null。 / The day on which a baseline accepted it; null where none did.
   */
  baselined: null | PlainDate;
}
/**
 * 一处。 / One place.
 */
export interface ReportRelated {
  /**
   * 文件。 / The file.
   */
  file: string;
  /**
   * 行。 / The line.
   */
  line: number;
  /**
   * 列。 / The column.
   */
  column: number;
  /**
   * 路径。 / The path.
   */
  path: string;
}
/**
 * 一处出处。 / One citation.
 */
export interface ReportCitation {
  /**
   * 条号。 / The clause numbers.
   */
  clause: string;
  /**
   * 原文词语；没有时为 null。 / The source's words; null where none.
   */
  term: string | null;
}
/**
 * 一个参数。 / One parameter.
 */
export interface ReportParameter {
  /**
   * 标识。 / Its id.
   */
  id: string;
  /**
   * 采用的值。 / The value used.
   */
  value: string | number;
  /**
   * 是否由采用者改过。 / Whether an adopter changed it.
   */
  overridden: boolean;
}
/**
 * 一条规则。 / One rule.
 */
export interface ReportOwed {
  /**
   * 规则。 / The rule.
   */
  rule: string;
  /**
   * 义务，按所选语言。 / The obligation, in the language chosen.
   */
  title: string;
  /**
   * 出处。 / Where the source says so.
   */
  citations: ReportCitation[];
}
/**
 * 本次由它放行的发现数，按严重程度。 / How many findings it excuses in this run, by severity.
 */
export interface ReportKnown {
  /**
   * 错误。 / Errors.
   */
  error: number;
  /**
   * 警告。 / Warnings.
   */
  warning: number;
  /**
   * 提示。 / Notes.
   */
  note: number;
}
/**
 * 一项。 / One entry.
 */
export interface ReportFixed {
  /**
   * 规则。 / The rule.
   */
  rule: string;
  /**
   * 单位标识；不明时为 null。 / The unit's id; null where unknown.
   */
  unit: string | null;
  /**
   * 发现的标识。 / The finding's fingerprint.
   */
  fingerprint: string;
}
/**
 * 一个文件。 / One file.
 */
export interface ReportChangedFile {
  /**
   * 文件。 / The file.
   */
  file: string;
  /**
   * 改动过的各段行。 / The stretches of lines that changed.
   */
  lines: ReportChangedLines[];
}
/**
 * 一段。 / One stretch.
 */
export interface ReportChangedLines {
  /**
   * 首行，从 1 起。 / The first line, from 1.
   */
  from: number;
  /**
   * 末行，含。 / The last line, inclusive.
   */
  until: number;
}
/**
 * 一项。 / One of them.
 */
export interface ReportAddedException {
  /**
   * 哪一种。 / Which kind.
   */
  kind: 'waiver' | 'ignore' | 'baseline';
  /**
   * 文件。 / The file.
   */
  file: string;
  /**
   * 行。 / The line.
   */
  line: number;
  /**
   * 规则。 / The rule.
   */
  rule: string;
  /**
   * 单位标识或类型；不明时为 null。 / The unit's id or kind; null where unknown.
   */
  unit: string | null;
  /**
   * 末日；没有时为 null。 / The last day; null where none.
   */
  until: null | PlainDate;
  /**
   * 批准的岗位；没有时为 null。 / The post that approved it; null where none.
   */
  approver: string | null;
  /**
   * 理由；没有时为 null。 / Why; null where none.
   */
  reason: string | null;
}
/**
 * 单位的年度计划。规则包可另加清单和项目。 / A unit's yearly plan; a pack may add lists and fields.
 */
export interface PlanFile {
  /**
   * 依据哪个规则包。 / The pack that the plan answers to.
   */
  pack: string;
  unit: PlanUnit;
  period: PlanPeriod;
  systems?: Entries;
  carriers?: Entries;
  /**
   * 报告安排。 / Reports.
   *
   * @maxItems 500
   */
  reporting?: ReportFile[];
  /**
   * 说明理由、不承担的事项。 / What the unit does not take up, with its reason.
   *
   * @maxItems 500
   */
  declined?: Declined[];
  /**
   * 由人确认的事项。 / What a person attests.
   *
   * @maxItems 500
   */
  attested?: Attestation[];
  note?: Note;
  /**
   * 自用项目，不作检查。 / A field of your own, not checked.
   *
   * This interface was referenced by `PlanFile`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string
    | PlanUnit
    | PlanPeriod
    | Entries
    | ReportFile[]
    | Declined[]
    | Attestation[]
    | undefined;
}
/**
 * 提交计划的单位。 / The unit that submits the plan.
 */
export interface PlanUnit {
  /**
   * 单位标识，每年不变。 / The unit's id, the same every year.
   */
  id: string;
  /**
   * 单位名称。 / The unit's name.
   */
  name: string;
  /**
   * 单位类型：标识、名称或其他叫法。 / The unit kind: id, label or alias.
   */
  kind: string;
  note?: Note;
  /**
   * 自用项目，不作检查。 / A field of your own, not checked.
   *
   * This interface was referenced by `PlanUnit`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string
    | undefined;
}
/**
 * 计划的时间：写年份，或写起止日期。 / The time of the plan: a year, or first and last day.
 */
export interface PlanPeriod {
  /**
   * 年份。 / The year.
   */
  year?: number;
  from?: PlainDate;
  until?: PlainDate;
  note?: Note;
  /**
   * 自用项目，不作检查。 / A field of your own, not checked.
   *
   * This interface was referenced by `PlanPeriod`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | number
    | PlainDate
    | undefined;
}
/**
 * 一项不承担的事项。 / One thing not taken up.
 */
export interface Declined {
  ref: TermName;
  /**
   * 理由。 / The reason.
   */
  reason: string;
  note?: Note;
  /**
   * 自用项目，不作检查。 / A field of your own, not checked.
   *
   * This interface was referenced by `Declined`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | TermName
    | undefined;
}
/**
 * 一项确认。 / One attestation.
 */
export interface Attestation {
  /**
   * 规则标识。 / The rule's id.
   */
  rule: string;
  /**
   * 由谁确认（岗位）。 / Who attests it (a post).
   */
  by: string;
  date: PlainDate;
  note?: Note;
  /**
   * 自用项目，不作检查。 / A field of your own, not checked.
   *
   * This interface was referenced by `Attestation`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string
    | undefined;
}
/**
 * 一个术语。 / A term.
 */
export interface Term {
  id: Id;
  class: Id;
  label: Localized;
  aliases?: Aliases;
  /**
   * 组成部分。 / Its parts.
   *
   * @minItems 1
   * @maxItems 50
   */
  parts?: NamedThing[];
  /**
   * 出处。 / Where the source names it.
   *
   * @minItems 1
   * @maxItems 50
   */
  citations: Citation[];
}
/**
 * 原文没有说定的一个问题，以及本规则包的选择。 / A question that the source leaves open, and the choice made.
 */
export interface Interpretation {
  id: Id;
  question: Localized;
  /**
   * 可能的理解。 / The possible readings.
   *
   * @minItems 2
   * @maxItems 20
   */
  options: InterpretationOption[];
  choice: Id;
  reason: Localized;
  /**
   * 影响哪些单位类型。 / The unit kinds it affects.
   *
   * @minItems 1
   * @maxItems 100
   */
  affects: Id[];
}
/**
 * 一种理解。 / One reading.
 */
export interface InterpretationOption {
  id: Id;
  label: Localized;
  /**
   * 这种理解在规则中的写法。 / What it means in the rules.
   *
   * @minItems 1
   * @maxItems 200
   */
  set?: InterpretationSetting[];
}
/**
 * 一处改动：规则、键和值。 / One setting: rule, key and value.
 */
export interface InterpretationSetting {
  rule: RuleId;
  /**
   * 规则中的路径，如 /applies/kinds。 / The path in the rule, such as /applies/kinds.
   */
  key: string;
  /**
   * 取的值。 / The value it takes.
   */
  value: {
    [k: string]: unknown;
  };
}
/**
 * 一条规则：约束谁、要求什么、强度如何、依据哪一条。 / One rule: whom it binds, what must hold, how strongly, by which clause.
 */
export interface Rule {
  id: RuleId;
  title: Localized;
  modality: Modality;
  applies: Applies;
  effective?: DateRange;
  assert: AssertionShape;
  /**
   * 出处。 / Where the source says so.
   *
   * @minItems 1
   * @maxItems 50
   */
  citations: Citation[];
  /**
   * 本条所依的理解。 / The interpretations it rests on.
   *
   * @minItems 1
   * @maxItems 20
   */
  interpretations?: Id[];
  remedy: Localized;
  /**
   * 规则的哪些改动不必有用例察觉，为什么。 / Which changes to the rule no case need notice, and why.
   *
   * @minItems 1
   * @maxItems 50
   */
  survivors?: ExplainedMutant1[];
}
/**
 * 约束哪些单位。 / Whom it binds.
 */
export interface Applies {
  kinds: Kinds;
  where?: AssertionShape;
}
/**
 * 断言：恰有一个键，键名就是种类。 / An assertion: exactly one key, which is its kind.
 */
export interface AssertionShape {
  includes?: Includes;
  excludes?: Excludes;
  count?: Count;
  cadence?: CadenceDemand;
  onEvent?: OnEvent;
  each?: Each;
  refersTo?: RefersTo;
  covers?: Covers;
  field?: FieldDemand;
  /**
   * 全部成立。 / All of these hold.
   *
   * @minItems 1
   * @maxItems 50
   */
  all?: AssertionShape[];
  /**
   * 至少一个成立。 / At least one of these holds.
   *
   * @minItems 1
   * @maxItems 50
   */
  any?: AssertionShape[];
  manual?: Manual;
}
/**
 * 清单中有这个术语，连同部分和项目。 / The list has this term, with parts and fields.
 */
export interface Includes {
  in: Collection;
  ref: Id;
  parts?: PartsDemanded;
  /**
   * 必须填写的项目。 / The fields that must be filled in.
   *
   * @minItems 1
   * @maxItems 50
   */
  fields?: FieldName[];
}
/**
 * 清单中不得有这个术语。 / The list does not have this term.
 */
export interface Excludes {
  in: Collection;
  ref: Id;
}
/**
 * 符合条件的条目有多少。 / How many entries meet a condition.
 */
export interface Count {
  in: Collection;
  /**
   * 只数这些术语。 / Count only these terms.
   *
   * @minItems 1
   * @maxItems 200
   */
  refs?: Id[];
  where?: AssertionShape;
  min?: Quantity;
  max?: Quantity;
  /**
   * 也可以在 declined 中说明理由。 / A reason in declined serves too.
   */
  orReason?: true;
}
/**
 * 取参数的值。 / The value of a parameter.
 */
export interface ParameterRef {
  parameter: Id;
}
/**
 * 频次不低于。 / At least as often as.
 */
export interface CadenceDemand {
  in: Collection;
  ref: Id;
  atLeast: CadenceValue;
}
/**
 * 挂靠在某个事件上。 / Tied to an event.
 */
export interface OnEvent {
  in: Collection;
  ref: Id;
  event: Id;
  timing?: Timing;
}
/**
 * 清单中的每个条目都满足。 / Every entry of the list meets this.
 */
export interface Each {
  in: Collection;
  /**
   * 只看这些术语。 / Only entries of these terms.
   *
   * @minItems 1
   * @maxItems 200
   */
  refs?: Id[];
  assert: AssertionShape;
}
/**
 * 某项的每个值都是别处的一个条目。 / Every value of a field names an entry elsewhere.
 */
export interface RefersTo {
  in: Collections;
  field: NamingField;
  to: Target;
}
/**
 * 应当见于何处。 / Where the names must stand.
 */
export interface Target {
  in: Collections;
  ref?: Id;
  field?: NamingField;
}
/**
 * 这些值每个都有条目对应。 / Each of these values is served by some entry.
 */
export interface Covers {
  /**
   * 要对应的术语。 / The terms to be served.
   *
   * @minItems 1
   * @maxItems 200
   */
  values: Id[];
  in: Collections;
  field: NamingField;
}
/**
 * 某个路径上的值符合 JSON Schema 关键字。 / The value at a path meets JSON Schema keywords.
 */
export interface FieldDemand {
  /**
   * 路径；* 指清单中的每一项。 / The path; * is every item of a list.
   */
  path: string;
  type?: TypeKeyword1;
  /**
   * JSON Schema 的 enum。 / As in JSON Schema.
   *
   * @minItems 1
   * @maxItems 200
   */
  enum?: unknown[];
  /**
   * JSON Schema 的 const。 / As in JSON Schema.
   */
  const?: string | number | boolean;
  /**
   * JSON Schema 的 minimum。 / As in JSON Schema.
   */
  minimum?: number;
  /**
   * JSON Schema 的 maximum。 / As in JSON Schema.
   */
  maximum?: number;
  /**
   * JSON Schema 的 minLength。 / As in JSON Schema.
   */
  minLength?: number;
  /**
   * JSON Schema 的 maxLength。 / As in JSON Schema.
   */
  maxLength?: number;
  /**
   * JSON Schema 的 minItems。 / As in JSON Schema.
   */
  minItems?: number;
  /**
   * JSON Schema 的 maxItems。 / As in JSON Schema.
   */
  maxItems?: number;
  /**
   * JSON Schema 的 pattern。 / As in JSON Schema.
   */
  pattern?: string;
  /**
   * JSON Schema 的 format；可用 date。 / As in JSON Schema; date is known.
   */
  format?: 'date';
}
/**
 * 须由人确认；计划写明确认人后成立。 / A person must attest it.
 */
export interface Manual {
  question: Localized;
}
/**
 * 一处改动和理由。 / One change and the reason.
 */
export interface ExplainedMutant1 {
  /**
   * 改动，照 guiju rules mutate 的写法，如 /assert/cadence/atLeast =weekly。 / The change as guiju rules mutate writes it, such as /assert/cadence/atLeast =weekly.
   */
  mutant: string;
  reason: Localized;
}
/**
 * 规则包的一章：术语、对原文的理解和规则。 / A chapter of a pack: terms, interpretations and rules.
 */
export interface ChapterFile {
  title: Localized;
  /**
   * 原文提到的事物。 / What the source names.
   *
   * @maxItems 1000
   */
  terms?: Term[];
  /**
   * 原文没有说定之处的理解。 / Readings of what the source leaves open.
   *
   * @maxItems 200
   */
  interpretations?: Interpretation[];
  /**
   * 规则，一项义务一条。 / The rules, one an obligation.
   *
   * @maxItems 2000
   */
  rules?: Rule[];
}
/**
 * 总数、有引用的和不约束谁的。 / Of how many, cited and set aside.
 */
export interface TraceCoverage {
  /**
   * 总数。 / Of how many.
   */
  of: number;
  /**
   * 有引用的。 / Cited.
   */
  cited: number;
  /**
   * 不约束谁的。 / Set aside.
   */
  setAside: number;
}
/**
 * 原文逐条对到术语、规则和用例（rules trace --format json）。只增项目，不改项目。 / From every clause of the source to its terms, rules and cases. Fields are added, never changed.
 */
export interface TraceFile {
  /**
   * 本格式的版本。 / The version of this format.
   */
  schema: 'guiju/trace@1';
  /**
   * 规则包。 / The pack.
   */
  pack: {
    /**
     * 标识。 / Its id.
     */
    id: string;
    /**
     * 版本。 / Its version.
     */
    version: string;
  };
  /**
   * 有着落的有多少。 / How much is accounted for.
   */
  coverage: {
    clauses: TraceCoverage;
    characters: TraceCoverage;
  };
  /**
   * 不约束谁的各条，按类别。 / The clauses set aside, by class.
   */
  asides: TracedAside[];
  /**
   * 用例；没有找到时为 null。 / The cases; null where none were found.
   */
  cases: null | TracedCases;
  /**
   * 没有用例的规则。 / The rules that no case tries.
   */
  untried: string[];
  /**
   * 给的原文；没有给时为 null。 / The copy of the source; null without one.
   */
  copy: null | TracedCopy;
  /**
   * 各条。 / The clauses.
   */
  clauses: TracedClause[];
}
/**
 * 一类。 / One class.
 */
export interface TracedAside {
  class: AsideClass;
  /**
   * 条数。 / How many clauses.
   */
  clauses: number;
  /**
   * 字符数。 / How many characters.
   */
  characters: number;
}
export interface TracedCases {
  /**
   * 文件夹。 / The folder.
   */
  folder: string;
  /**
   * 个数。 / How many.
   */
  count: number;
}
export interface TracedCopy {
  /**
   * 文件。 / The file.
   */
  file: string;
  /**
   * 全文的摘要是否相符。 / Whether the whole has the digest.
   */
  same: boolean;
  /**
   * 读的时候不算的。 / What was passed over in reading.
   */
  passedOver: ('bom' | 'line-ends' | 'last-line-end')[];
  /**
   * 有改动的各条。 / The clauses that differ.
   */
  changed: number[];
  /**
   * 过时的或位置不对的出处。 / The citations that are stale or misplaced.
   */
  stale: StaleCitation[];
}
/**
 * 一处。 / One of them.
 */
export interface StaleCitation {
  /**
   * 代码。 / The code.
   */
  code: string;
  /**
   * 一句话。 / In a sentence.
   */
  message: string;
  /**
   * 术语还是规则；都不是为 null。 / Whether a term or a rule cites it; null where neither does.
   */
  what: 'term' | 'rule' | null;
  /**
   * 它的标识。 / Its id.
   */
  id: string | null;
}
/**
 * 一条。 / One clause.
 */
export interface TracedClause {
  /**
   * 条号。 / Its number.
   */
  number: number;
  /**
   * 在原文中的位置。 / Where it stands in the source.
   *
   * @minItems 2
   * @maxItems 2
   */
  span: number[];
  /**
   * 摘要。 / Its digest.
   */
  sha256: string;
  /**
   * 引用它的术语。 / The terms that cite it.
   */
  terms: string[];
  /**
   * 引用它或涉及这些术语的规则。 / The rules that cite it, or name a term that does.
   */
  rules: TracedRule[];
  /**
   * 用例的个数。 / How many cases try its rules.
   */
  cases: number;
  /**
   * 不约束谁的类别和理由；有引用时为 null。 / Why it binds nobody; null where it is cited.
   */
  aside: null | TracedReason;
  /**
   * 给的原文里是否有改动；没有给时为 null。 / Whether the copy has it otherwise; null without one.
   */
  changed: boolean | null;
}
/**
 * 一条规则。 / One rule.
 */
export interface TracedRule {
  /**
   * 标识。 / Its id.
   */
  id: string;
  /**
   * 引用的词语。 / The words that it cites there.
   */
  cited: CitedWords[];
  /**
   * 用例的个数。 / How many cases try it.
   */
  cases: number;
}
/**
 * 一处词语。 / Some words.
 */
export interface CitedWords {
  /**
   * 词语。 / The words.
   */
  term: string;
  /**
   * 在本条里的位置。 / Where they stand inside the clause.
   *
   * @minItems 2
   * @maxItems 2
   */
  span: number[];
}
export interface TracedReason {
  class: AsideClass;
  /**
   * 理由。 / The reason.
   */
  reason: string;
}
/**
 * waivers.yaml：约定的例外，每一条都有批准的岗位和最后一天。 / waivers.yaml: agreed exceptions, each with the post that approved it and a last day.
 */
export interface WaiversFile {
  /**
   * 各条豁免。 / The waivers.
   *
   * @maxItems 5000
   */
  waivers: WaiverLine[];
}
/**
 * 一条豁免：一条规则，对一个单位或一类单位。 / One waiver: a rule, for a unit or a kind of units.
 */
export interface WaiverLine {
  /**
   * 规则：标识或完整标识，也可以是 plan/… 。 / The rule: its id, bare or with its pack, or plan/….
   */
  rule: string;
  /**
   * 单位的标识或名称。 / The unit, by id or name.
   */
  unit?: string;
  /**
   * 单位类型的标识或名称。 / The unit kind, by id or name.
   */
  kind?: string;
  /**
   * 理由。 / Why.
   */
  reason: string;
  /**
   * 批准的岗位，不写人名。 / The post that approved it, not a person's name.
   */
  approver: string;
  from: PlainDate;
  until: PlainDate;
}
