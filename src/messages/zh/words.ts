import { CADENCES, TIMINGS } from '../../language/cadence.ts';
import type { Localized } from '../../model/names.ts';
import type { Citation } from '../../model/pack.ts';
import type { Catalogue, Words } from '../catalogue.ts';
import { clausesOf, clip, inSentence, nested, periodParts } from '../shown.ts';

const CADENCE = new Map(CADENCES.map(({ id, label }) => [id, label.zh]));
const TIMING = new Map(TIMINGS.map(({ id, label }) => [id, label.zh]));
const QUARTERS = ['一', '二', '三', '四'];

const COLLECTIONS = labelled({
  systems: '制度',
  carriers: '载体',
  reporting: '报告',
  declined: '不承担的事项',
  attested: '确认事项',
});

const FIELDS = labelled({
  pack: '规则包',
  unit: '单位',
  period: '计划时间',
  id: '标识',
  name: '名称',
  title: '名称',
  kind: '单位类型',
  year: '年份',
  from: '起始日期',
  until: '截止日期',
  ref: '术语',
  owner: '责任岗位',
  cadence: '频次',
  evidence: '佐证材料',
  serves: '服务的工程或目标',
  parts: '组成部分',
  activities: '活动',
  measure: '衡量办法',
  'measure/what': '衡量内容',
  'measure/target': '目标值',
  what: '衡量内容',
  target: '目标值',
  on: '事件',
  timing: '时间先后',
  due: '日期',
  to: '报送对象',
  reason: '理由',
  rule: '规则',
  by: '确认岗位',
  date: '日期',
  note: '备注',
  // What only packs have.
  version: '版本号',
  source: '原文信息',
  author: '作者',
  length: '长度',
  clauses: '条数',
  digest: '校验值',
  effective: '有效期',
  kinds: '单位类型',
  chapters: '各章',
  class: '类别',
  label: '名称',
  aliases: '其他叫法',
  zh: '中文',
  en: '英文',
  type: '类型',
  value: '值',
  values: '取值',
  citations: '出处',
  clause: '条号',
  question: '问题',
  options: '选项',
  choice: '选定的选项',
  affects: '影响的单位类型',
  modality: '约束强度',
  applies: '约束对象',
  assert: '要求',
  remedy: '改法',
});

export const zhWords: Omit<Catalogue['words'], 'reason'> = {
  list: (items) => items.join('、'),
  labelled: (label, key) => `${label}（${key}）`,
  listing: (sentence, items) => `${sentence}：${items.join('；')}`,
  cadence: (cadence) => CADENCE.get(cadence) ?? cadence,
  timing: (timing) => TIMING.get(timing) ?? timing,
  period(key) {
    const parts = periodParts(key);
    if (parts === null) return key;
    const { year, unit, first, last } = parts;
    switch (unit) {
      case null:
        return `${year}年`;
      case '':
        return `${year}年${first}月`;
      case 'W':
        return `${year}年第${first}周`;
      case 'M':
        return `${year}年${first}至${last}月`;
      case 'Q':
        return `${year}年第${QUARTERS[first - 1] ?? first}季度`;
      case 'H':
        return `${year}年${first === 1 ? '上' : '下'}半年`;
    }
  },
  collection: (key) => COLLECTIONS.get(key) ?? key,
  field: (key) => FIELDS.get(key) ?? COLLECTIONS.get(key) ?? key,
};

function labelled(labels: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(labels).map(([key, label]) => [key, `${label}（${key}）`]));
}

/** A text as somebody wrote it, in quotation marks. */
export function quote(text: string): string {
  return `“${clip(text)}”`;
}

/** The name of a thing in quotation marks. */
export function named(thing: Localized, words: Words): string {
  return quote(nested(words.local(thing)));
}

/** Things in a row, the first few of them; quoted ones stand side by side. */
export function some(items: readonly string[], most: number, words: Words): string {
  const first = items.slice(0, most);
  const row = first.every((item) => item.startsWith('“')) ? first.join('') : words.list(first);
  return items.length <= most ? row : `${row}等 ${items.length} 个`;
}

/** `；可以写…`, or nothing where nothing can be. */
export function choices(items: readonly string[], words: Words, most = 8): string {
  return items.length === 0 ? '' : `；可以写${some(items, most, words)}`;
}

/** Calendar periods in a row. */
export function periods(keys: readonly string[], words: Words): string {
  return some(
    keys.map((key) => words.period(key)),
    6,
    words,
  );
}

/** Some lists of a plan in a row. */
export function lists(keys: readonly string[], words: Words): string {
  return words.list(keys.map((key) => listName(key, words)));
}

/** A list of a plan; one that the words do not know, in quotation marks. */
export function listName(key: string, words: Words): string {
  return labelOr(key, words.collection(key));
}

/** A field of an entry, by its label in the pack if it has one; one that nobody has a name for, in quotation marks. */
export function fieldName(key: string, words: Words, label: Localized | null = null): string {
  return label === null ? labelOr(key, words.field(key)) : `${words.local(label)}（${key}）`;
}

function labelOr(key: string, label: string): string {
  return label === key ? quote(key) : label;
}

/** What is owed, with where the source says so: `季度例会定期召开（第 182、187 条）`. */
export function owedItem(title: Localized, citations: readonly Citation[], words: Words): string {
  const clauses = clausesOf(citations);
  return `${inSentence(words.local(title))}${clauses.length === 0 ? '' : `（第 ${words.list(clauses)} 条）`}`;
}

const EXAMPLES: ReadonlyMap<string, string> = new Map([
  ['unit', 'unit: { id: chongyang, name: 崇阳社区, kind: community }'],
  ['period', 'period: { year: 2008 }'],
  ['kind', 'kind: 单位类型'],
  ['ref', 'ref: 术语的标识或名称'],
  ['serves', 'serves: [术语的标识或名称]'],
  ['parts', 'parts: [组成部分的标识或名称]'],
  ['on', 'on: 事件的标识或名称'],
  ['rule', 'rule: 规则的标识'],
  ['id', 'id: chongyang'],
  ['name', 'name: 崇阳社区'],
  ['year', 'year: 2008'],
  ['from', 'from: 2008-01-01'],
  ['until', 'until: 2008-12-31'],
  ['owner', 'owner: 支部书记'],
  ['cadence', 'cadence: 每季度'],
  ['evidence', 'evidence: [会议记录, 签到表]'],
  ['activities', 'activities: [{ title: 学习会, date: 2008-03-15 }]'],
  ['measure', 'measure: { what: 参加人数, target: 50 }'],
  ['what', 'what: 参加人数'],
  ['target', 'target: 50'],
  ['timing', 'timing: 之前'],
  ['due', 'due: [2008-06-30, 2008-12-20]'],
  ['to', 'to: 上级单位'],
  ['reason', 'reason: 本单位没有这项工作'],
  ['by', 'by: 支部书记'],
  ['date', 'date: 2008-03-15'],
  ['title', 'title: 学习会'],
]);

/** What to type for a field, and next to what: `加一行，例如“owner: 支部书记”，和 ref 左边对齐`. */
export function addLine(field: string, beside: string): string {
  const steps = field.split('/');
  const key = steps.pop() ?? field;
  const example = EXAMPLES.get(key);
  const line = example === undefined ? `加一行“${key}: ”，冒号后面写上内容` : `加一行，例如“${example}”`;
  if (steps.length === 0) return `${line}，和${beside}左边对齐`;
  const parent = steps.join('/');
  return `“${parent}:”下面${line}，比 ${parent} 多缩进两个空格`;
}
