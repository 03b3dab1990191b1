import type { CasesWords, CaseTroubleWords, NewRuleWords } from '../cases.ts';
import { quote } from './words.ts';

/** What `rules test` says in Chinese. */
export const zhCases: CasesWords = {
  counts: ({ pack, cases, met, unmet, unrun }) =>
    `${pack}：用例 ${cases} 个，相符 ${met}，不符 ${unmet}，没能运行的地方 ${unrun}。`,
  coverage: ({ rules, failed, passed }) => `规则 ${rules} 条：有不通过的用例 ${failed}，有通过的用例 ${passed}。`,
  updated: ({ file, line, rule, name, from, to }) => `已改 ${file}:${line}  ${rule}：${name}\n  ${from} → ${to}`,
  refused: ({ file, line, rule, name, reason }) =>
    `没有改 ${file}:${line}  ${rule}：${name}\n  ${
      reason === 'comment'
        ? '方括号里有注释，改写会把它丢掉，请手工改。'
        : '计划不能检查，没有结果可写；请先改正计划，或写上它的代码和位置。'
    }`,
  updates: ({ changed, files }) =>
    changed === 0 ? '没有要改的 expect。' : `改了 ${changed} 个 expect，涉及 ${files} 个文件。`,
};

/** The skeleton of a rule in Chinese. */
export const zhNewRule: NewRuleWords = {
  title: ({ id }) => `待填：${id} 要求做到什么，一句话。`,
  remedy: ({ id }) => `待填：没做到 ${id} 的，在计划的哪一处补什么。`,
  label: ({ id }) => `待填：${id} 的名称`,
  question: ({ id }) => `待填：${id} 要人确认的问题？`,
  chapter: ({ id }) => `待填：${id} 这一章的名称`,
  passing: ({ id }) => `满足 ${id}`,
  failing: ({ id }) => `不满足 ${id}`,
  fill: '待填',
};

/** Why something about cases could not be done, in Chinese. */
export const zhCaseTrouble: CaseTroubleWords = {
  noCases: ({ pack, folder }) =>
    folder === null
      ? `没有找到规则包 ${pack} 的用例，什么也没有检验。用例放在规则包的 cases 文件夹、fixtures/cases/${pack} 或 cases/${pack}，也可以用 --cases 指明。`
      : `${folder} 里没有用例（.yaml 文件），什么也没有检验。`,
  needsFolder: ({ command }) => `${command} 要改规则包的文件，请用 --pack 指明规则包的文件夹。`,
  takenId: ({ id, what }) => `规则包里已经有${what === 'rule' ? '规则' : '术语'}${quote(id)}，没有写入。请换一个标识。`,
  badId: ({ id }) => `标识不能是${quote(id)}：用小写字母、数字和连字符，第二条规则加“.后缀”，如 member-day.reporting。`,
  unknownClass: ({ name, nearest, known }) =>
    `规则包里没有类别${quote(name)}。${nearest === null ? '' : `您要的是 ${nearest} 吗？`}可用：${known.join('、')}。`,
  unknownTerm: ({ name, nearest }) =>
    `规则包里没有术语${quote(name)}。${nearest === null ? '' : `您要的是 ${nearest} 吗？`}新的术语请用 --class 写明类别。`,
  noCollection: ({ name }) => `类别${quote(name)}没有自己的清单，请用 --in 写明规则看哪个清单。`,
  unknownList: ({ name, nearest, known }) =>
    `没有清单${quote(name)}。${nearest === null ? '' : `您要的是 ${nearest} 吗？`}可用：${known.join('、')}。`,
  unknownEvent: ({ name, nearest, known }) =>
    `规则包里没有事件${quote(name)}。${nearest === null ? '' : `您要的是 ${nearest} 吗？`}可用：${known.join('、')}。`,
  neededFor: ({ flag, value, needed }) => `${flag} ${value} 还要写明 ${needed}。`,
  flowList: ({ file, key }) => `${file} 的 ${key} 写在方括号里，没法在后面添一条；请先改成一行一条（以“- ”打头）。`,
  unprovable: ({ id }) => `没能为规则 ${id} 写出一个通过、一个不通过的用例，什么也没有写入。请换一种断言，或者手工写。`,
  toFill: ({ files, blanks }) => `已写入 ${files.join('、')}。还有 ${blanks} 处写着“待填”（To be filled），填好再用。`,
};
