import type { TraceWords } from '../trace.ts';

/** What `rules trace` says in Chinese. */
export const zhTrace: TraceWords = {
  head: ({ pack }) => `${pack}：原文逐条对到术语、规则和用例`,
  columns: ['条', '位置', '术语', '规则（词语在本条里的位置）', '用例'],
  classes: { heading: '标题', background: '背景', exhortation: '号召', definition: '解释', repetition: '重复' },
  nobody: '没有着落',
  colon: '：',
  clauses: ({ of, cited, setAside }) =>
    `条：${cited + setAside} / ${of}（有引用 ${cited}，不约束谁 ${setAside}${missing(of - cited - setAside, '条')}）`,
  characters: ({ of, cited, setAside }) =>
    `字符：${cited + setAside} / ${of}（有引用 ${cited}，不约束谁 ${setAside}${missing(of - cited - setAside, '个')}）`,
  aside: ({ name, clauses, characters }) => `${name} ${clauses} 条 ${characters} 字`,
  cases: ({ folder, count }) => `用例：${folder} 里有 ${count} 个`,
  noCases: '用例：没有找到放用例的文件夹，可以用 --cases 指明',
  untried: '没有用例的规则',
  copySame: ({ file }) => `原文：${file} 与规则包依据的一致，每个引用的词语都正好在它写的位置上`,
  copyDiffers: ({ file, clauses, faults }) =>
    `原文：${file} 与规则包依据的${clauses.length === 0 ? '有出入' : `不同，改动落在第 ${clauses.join('、')} 条`}，要看的有 ${faults} 处`,
  habits: {
    bom: '开头的字节顺序标记不算',
    'line-ends': '行尾的回车不算',
    'last-line-end': '末尾的换行不算',
  },
  changed: '已改',
  text: ({ clause }) => `第 ${clause} 条原文`,
  changedText: ({ clause }) => `第 ${clause} 条与规则包依据的不同，这里现在是`,
  noText: ({ clause }) => `第 ${clause} 条在这份原文里没有了`,
  noLedger: ({ pack }) => `规则包 ${pack} 没有台账（clauses.yaml），无法逐条对照。`,
  foreignCopy: ({ file, pack }) => `GUIJU_SOURCE 指的 ${file} 不是规则包 ${pack} 的原文，没有拿来核对。`,
  notUtf8: ({ file, encoding }) =>
    `${file} 不是 UTF-8 编码${encoding === null ? '' : `（像是 ${encoding}）`}，没法核对。请用编辑器另存为 UTF-8 再试。`,
  badCases: ({ folder }) => `${folder} 里的用例有读不了的，上面已经指出。`,
  flipsNeedPlans:
    '要换一种理解看看结论，请写上计划的文件或文件夹，例如：guiju rules trace --interpretations --plans plans',
  flipsHead: ({ pack, plans, others }) =>
    `${pack}：逐个换一种理解，看 ${plans} 份计划的结论${others === 0 ? '' : `（另有 ${others} 份不依据这个规则包，没有比较）`}`,
  flip: ({ from, to }) => `由“${from}”换成“${to}”`,
  noChange: '没有一份计划的结论或结果会变',
  flipCounts: ({ readings, options, verdicts, outcomes }) =>
    `${readings} 个理解，${options} 个没有选的选项：${verdicts} 个会改变计划的结论，${outcomes} 个只改变个别规则的结果，${options - verdicts - outcomes} 个什么也不改变。`,
  noReadings: '这个规则包没有记下理解，没有可换的。',
};

function missing(count: number, unit: string): string {
  return count === 0 ? '' : `，没有着落 ${count} ${unit}`;
}
