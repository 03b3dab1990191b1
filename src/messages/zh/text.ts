import type { Code, SyntaxProblem, YamlFeature } from '../../model/fault.ts';
import type { FaultTexts } from '../catalogue.ts';
import { quote } from './words.ts';

type TextCode = Extract<Code, `text/${string}`>;

/** What a sentence says is wrong, and what to do about it. */
type CauseAndRemedy = readonly [cause: string, remedy: string];

const UNREADABLE: ReadonlyMap<string, CauseAndRemedy> = new Map([
  ['ENOENT', ['没有这个文件', '核对文件名和它所在的文件夹，包括扩展名。']],
  ['ENOTDIR', ['路径中有一段不是文件夹', '核对路径，逐段看文件夹的名字是否写对。']],
  ['EISDIR', ['这是文件夹，不是文件', '给出文件夹里的计划文件，或者只给出文件夹本身。']],
  ['EACCES', ['没有读取它的权限', '请文件的所有者或管理员开放读取权限。']],
  ['EPERM', ['没有读取它的权限', '请文件的所有者或管理员开放读取权限。']],
  ['EBUSY', ['它正被别的程序占用', '关闭正在使用它的程序，再检查一次。']],
  ['ELOOP', ['它是一个指向别处的链接', '给出文件本身，不用链接。']],
  ['EMFILE', ['同时打开的文件太多', '关闭一些程序，或者分几次检查。']],
  ['ENAMETOOLONG', ['路径太长', '把文件名或文件夹的名字改短。']],
  ['not-a-file', ['它不是普通文件', '给出写有计划的普通文件。']],
  ['ENOSPC', ['磁盘已满', '腾出空间，再做一次。']],
  ['no-folder', ['没有这个文件夹', '先建好文件夹，再做一次。']],
  ['too-large', ['文件太大', '把文件拆成几个小的；计划以外的内容不要放在里面。']],
]);

/** Why the system refused to read or write, from its code. */
export function zhReason(code: string): string {
  return UNREADABLE.get(code)?.[0] ?? code;
}

const ENCODINGS: ReadonlyMap<string, string> = new Map([
  ['gb18030', '看起来是国标码（GB18030）'],
  ['utf-16', '看起来是 UTF-16'],
  ['unknown', '也认不出是什么编码'],
]);

const SYNTAX: { readonly [P in SyntaxProblem]: CauseAndRemedy } = {
  'tab-indent': ['行首的缩进用了制表符（Tab）', '把行首的制表符（Tab）都换成空格，每深一层多缩进两个空格。'],
  'bad-indent': ['这里的缩进和上下几行对不上', '让同一层的各行左边对齐，每深一层多缩进两个空格。'],
  unclosed: ['方括号“[ ]”或花括号“{ }”没有写完', '补上缺少的“]”或“}”；括号和里面的逗号都要用半角。'],
  'duplicate-key': ['同一个键写了两次', '只留一处，把另一处的内容并进来；本来要写别的，就改正键的名字。'],
  'fullwidth-colon': ['键后面用了全角冒号“：”', '把全角冒号换成半角冒号，后面加一个空格，例如“name: 崇阳社区”。'],
  'fullwidth-comma': ['括号里用了全角逗号“，”', '把全角逗号换成半角逗号，后面加一个空格，例如“[会议记录, 签到表]”。'],
  'fullwidth-space': ['缩进或键里用了全角空格', '把全角空格（包括从网页、文档粘贴来的特殊空格）换成普通的半角空格。'],
  'missing-space': ['冒号后面少一个空格', '在冒号后面加一个空格，例如“year: 2008”。'],
  'bad-quote': [
    '引号没有成对，或者内容以不能打头的符号开始',
    '引号用半角的，一头一尾成对；内容以“@”“%”或反引号打头的，给整段加上半角双引号。',
  ],
  unexpected: [
    '这里的写法读不懂',
    '看这一行和上一行：同一层要左边对齐，键和内容之间是半角冒号加空格，括号要成对；' +
      '内容里本来就有冒号、括号或星号的，给整段加上半角双引号。',
  ],
};

const FEATURES: { readonly [F in YamlFeature]: CauseAndRemedy } = {
  alias: ['以“*”打头的引用', '把引用的内容照写一遍；如果“*”本来就是内容，给整段加上半角双引号。'],
  anchor: ['以“&”打头的记号', '删去这个记号；如果“&”本来就是内容，给整段加上半角双引号。'],
  tag: ['以“!”打头的类型标记', '删去这个标记；如果“!”本来就是内容，给整段加上半角双引号。'],
  'complex-key': [
    '不是一个词的键',
    '冒号前面只写一个词，不用“?”打头，也不用括号；花括号只写一层，例如“{ title: 学习会 }”。',
  ],
  directive: ['文件开头的版本声明', '删去文件开头以“%”打头的那一行。'],
};

export const zhText: FaultTexts<TextCode> = {
  'text/unreadable': {
    title: '文件读不出来',
    message: ({ reason }) => `文件读不出来：${UNREADABLE.get(reason)?.[0] ?? `系统给出的原因是${quote(reason)}`}`,
    remedy: ({ reason }) =>
      UNREADABLE.get(reason)?.[1] ?? '先用别的程序试着打开这个文件；打不开的，请管理员按系统给出的原因处理。',
    explanation:
      '检查之前要先读出文件的内容。文件读不出来，里面的计划就没有检查，工具不会当它没有问题。' +
      '这是错误；其他文件照常检查。',
  },
  'text/encoding': {
    title: '文件的编码不对',
    message: ({ encoding }) => `文件不是 UTF-8 编码，${ENCODINGS.get(encoding) ?? `看起来是${quote(encoding)}`}`,
    remedy: ({ encoding }) =>
      encoding === 'unknown'
        ? '先确认这是文本文件，不是文档、表格或压缩包；确是文本的，用记事本打开，另存为，编码选 UTF-8。'
        : '用记事本打开文件，选“另存为”，在“编码”一栏选 UTF-8，保存后再检查。',
    explanation:
      '同样的汉字，用不同的编码存下来是不同的数据，猜错了就成乱码。工具只认 UTF-8，不替人猜测。' +
      '编码不对的文件不作检查，这是错误；其他文件照常检查。',
  },
  'text/syntax': {
    title: '写法读不懂',
    message: ({ problem, key }) =>
      problem === 'duplicate-key' && key ? `键${quote(key)}写了两次` : SYNTAX[problem][0],
    remedy: ({ problem }) => SYNTAX[problem][1],
    explanation:
      '文件由一行行“键: 值”组成，冒号、空格、缩进、括号和引号都有固定的写法。有一处读不懂，后面的就可能全读错，' +
      '所以往往只指出第一处，改好以后再检查，才看得到后面的问题。' +
      '这是错误，这份计划暂不检查；规则包的文件有这种错误，规则包就不能用。',
  },
  'text/empty': {
    title: '没有内容',
    message: () => '这里没有任何内容',
    remedy: () =>
      '把内容写进去并保存；如果只是文件里多了一行“---”，删去那一行。运行“guiju init”可以得到一份计划的样子。',
    explanation:
      '只有空白和备注行（以“#”打头）的文件等于没有写。一个文件里用“---”隔开的几份，每一份都要有内容。' +
      '空的计划没有可以检查的，工具不会当它通过，所以这是错误。',
  },
  'text/second-document': {
    title: '文件里不止一份',
    message: () => '这个文件里只能有一份内容，这里又开始了一份',
    remedy: () => '删去“---”，把内容并进前一份；要另作一份的，另存成一个文件。',
    explanation:
      '设置文件、豁免文件和基线只读一份内容。后面的若不说，就会悄悄丢掉，所以有第二份的文件不能用。这是错误。',
  },
  'text/too-deep': {
    title: '嵌套层数太多',
    message: ({ limit }) => `内容一层套一层，超过了 ${limit} 层`,
    remedy: ({ limit }) => `减少缩进或括号的层数，至多 ${limit} 层；一份计划通常只要四五层。`,
    explanation:
      '正常的计划只有几层。层数过多，多半是括号写坏了，或者文件被人做了手脚，读下去可能拖垮电脑。' +
      '整个文件因此不作检查，这是错误；其他文件照常检查。',
  },
  'text/yaml-feature': {
    title: '用了不支持的写法',
    message: ({ feature }) => `这里用了不支持的写法：${FEATURES[feature][0]}`,
    remedy: ({ feature }) => FEATURES[feature][1],
    explanation:
      '有几种写法会让人看到的和电脑读到的不一样，例如在一处写、在别处引用。为了让每份计划所见即所得，' +
      '这些写法一律不收。' +
      '这是错误，这份计划暂不检查；规则包的文件用了这些写法，规则包就不能用。',
  },
};
