import type { GenWords } from '../gen.ts';

/** `gen` in Chinese. */
export const zhGen: GenWords = {
  brief: '为其他程序和编辑器生成类型、结构说明和文档',
  commands: {
    types: '生成 TypeScript 类型',
    schema: '生成 JSON Schema，供编辑器提示和查错',
    docs: '把规则包写成文档',
  },
  full: {
    types:
      '由规则包生成 TypeScript 类型：单位类型、术语、频次、事件、部分都是字面量，改名就编译不过。加 --check 只比较，有出入以 1 退出；' +
      '加 --semver 与旧的一份比较，用到旧类型的程序可能编译不过时以 1 退出。',
    schema:
      '由规则包生成 JSON Schema：编辑器据此补全、提示、划红线。不写 --kind 是各类单位合用的一份；写 --out 时各类单位另各有一份。' +
      '加 --check 只比较，有出入以 1 退出。',
    docs: '把规则包写成文档：Markdown 各章一页、中英各一套，另有一个独立的 HTML 文件。加 --check 只比较，有出入以 1 退出。',
  },
  flags: {
    kind: '单位类型：标识或名称；不写则各类都要',
    draft: 'JSON Schema 的版本：2020-12、draft-07，默认 2020-12',
    out: '存入的文件夹；不写或写 - 则打印到屏幕',
    check: '只与 --out 中已有的比较，不写文件',
    format: '只要一种：markdown 或 html，默认两种都要',
    semver: '旧的一份：以前生成的文件夹，或旧的规则包',
    editor: '另写编辑器的工作区设置：.vscode/settings.json 和 .editorconfig',
  },
  upToDate: ({ files }) => `${files} 个文件都与规则包一致。`,
  absent: ({ file }) => `缺少 ${file}。`,
  stale: ({ file, line, now, due }) => `${file} 第 ${line} 行与规则包不一致：\n  现有：${now}\n  应为：${due}`,
  drifted: ({ files, of }) => `${of} 个文件中有 ${files} 个与规则包不一致。请去掉 --check 重新生成。`,
  written: ({ files, folder }) => `已在 ${folder} 写入 ${files} 个文件。`,
  checkNeedsFolder: '--check 要与文件夹中的文件比较，请用 --out 指明文件夹。',
  editorNeedsFile: '--editor 要写好几个文件，请用 --output 指明计划存在哪里。',
  editorKept: ({ file, text }) => `${file} 已经有了，原样没动；需要时把下面的内容加进去：\n${text}`,
  nameClash: ({ name, ids: [one, other] }) =>
    `标识“${one}”和“${other}”会得到同一个类型名 ${name}，不能生成类型。请在规则包中改其中一个。`,
  docs: {
    language: '中文',
    source: ({ title, author, year }) => `依据：《${title}》（${author}，${year}）`,
    chapters: '各章',
    unitsAndDuties: '单位与义务',
    byKind: '按单位类型查找',
    duty: '义务',
    demand: '要求',
    count: ({ kind, count }) => `${kind}（${count} 项）`,
  },
  noCompiler: ({ command }) => `生成类型要用 json-schema-to-typescript，这里没有。请先安装：${command}`,
  semver: {
    same: '类型没有变化。',
    breaking: ({ changes }) => `不兼容：${changes} 处，用到旧类型的程序可能编译不过`,
    additive: ({ changes }) => `只是增加：${changes} 处，已有的程序照常编译`,
    change: ({ place, kind, what }) =>
      ({
        removed: `${place}：没有了`,
        narrower: `${place}：不再有 ${what}`,
        required: `${place}：现在必须有`,
        optional: `${place}：现在可以没有`,
        added: `${place}：新增`,
        wider: `${place}：多了 ${what}`,
      })[kind],
  },
};
