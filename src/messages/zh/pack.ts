import type { PackThing } from '../../model/pack-fault.ts';
import type { FaultTexts, PackCode } from '../catalogue.ts';
import { named, quote } from './words.ts';

const LONGEST_TERM = 20;

export const THINGS: { readonly [T in PackThing]: string } = {
  kind: '单位类型',
  term: '术语',
  part: '组成部分',
  class: '类别',
  collection: '清单',
  field: '项目',
  event: '事件',
  vocabulary: '固定用语',
  parameter: '参数',
  interpretation: '理解',
  option: '选项',
  rule: '规则',
};

const REFUSED = '这是错误，规则包改好之前不能用，计划也都不检查。';
const WARNED = '这是警告，规则包仍然可以用。';

export const zhPack: FaultTexts<PackCode> = {
  'pack/second-document': {
    title: '文件里不止一份',
    message: () => '规则包的一个文件里只能有一份内容，这里又开始了一份',
    remedy: () => '删去“---”，把内容并进前一份，或者另存为一章。',
    explanation: '规则包的每个文件只读第一份内容。后面的若不说，就会悄悄丢掉，所以有第二份的规则包不能使用。',
  },
  'pack/no-pack-file': {
    title: '没有 pack.yaml',
    message: ({ folder }) => `${folder === '' ? '规则包的文件夹' : `文件夹${quote(folder)}`}里没有 pack.yaml`,
    remedy: () =>
      '核对文件夹是不是规则包所在的那个；是的话，补上 pack.yaml，写明标识、版本、原文、有效期、单位类型和各章。',
    explanation:
      '规则包是一个文件夹，其中的 pack.yaml 说明它是什么、有哪几章，每一章另是一个文件。没有 pack.yaml ' +
      `就不知道从哪里读起。${REFUSED}`,
  },
  'pack/missing-chapter': {
    title: '缺少一章的文件',
    message: ({ chapter }) => `chapters 里列了${quote(chapter)}，文件夹里却没有 ${chapter}.yaml`,
    remedy: ({ chapter }) => `补上 ${chapter}.yaml，或者改正 chapters 里的名字，不要这一章就删去它。`,
    explanation:
      'pack.yaml 的 chapters 按原文先后列出各章，每一章是同名的一个文件。缺了一章，那一章的规则就都没有了，' +
      `检查会漏掉它们。${REFUSED}`,
  },
  'pack/stray-chapter': {
    title: '没有列入的文件',
    message: ({ chapter }) => `${chapter}.yaml 没有列在 chapters 里，里面的规则不起作用`,
    remedy: ({ chapter }) => `在 pack.yaml 的 chapters 里加上 ${chapter}，或者把这个文件移出文件夹。`,
    explanation:
      '文件夹里的章节文件，只有列在 chapters 里的才会读。没有列入的多半是忘了加，里面的术语和规则都不起作用。' +
      `${WARNED}`,
  },
  'pack/no-rules': {
    title: '没有规则',
    message: () => '规则包里一条规则也没有',
    remedy: () => '在各章文件的 rules 下面写上规则。',
    explanation: `没有规则，任何计划都会通过，而那样的通过没有意义。${REFUSED}`,
  },
  'pack/duplicate-id': {
    title: '标识重复',
    message: ({ id, what }) => `${THINGS[what]}的标识${quote(id)}用了不止一次`,
    remedy: ({ what }) => `把后写的${THINGS[what]}换一个标识，并改正用到它的地方；写重了的，删去一个。`,
    explanation: `同一种东西的标识不能相同，否则别处提到它，就说不清指的是哪一个。指出的是后出现的那个。${REFUSED}`,
  },
  'pack/ambiguous-name': {
    title: '名称有歧义',
    message: ({ name, first, second }) => `名称${quote(name)}既指${quote(first)}，又指${quote(second)}`,
    remedy: ({ first, second }) => `从${quote(first)}或${quote(second)}里删去这个名称，或者把它写得更具体。`,
    explanation:
      '计划可以写标识、名称或其他叫法，所以同一个名字只能指一样东西。比较时引号、全角半角、大小写和多余的空格都不论。' +
      REFUSED,
  },
  'pack/dangling': {
    title: '提到的东西没有声明',
    message: ({ what, name }) => `规则包里没有声明${THINGS[what]}${quote(name)}`,
    remedy: ({ what }) =>
      what === 'class'
        ? '改正类别的标识，或者在 classes 里声明它；术语的类别不能写 reporting。'
        : '改正这里的标识，或者在规则包里加上它的声明。',
    explanation:
      '规则包里提到的单位类型、术语、参数等，都要先声明。提到没有声明的东西，多半是标识写错了，' +
      `规则也就不知道在查什么。${REFUSED}`,
  },
  'pack/idle-rule': {
    title: '不起作用的规则',
    message: ({ rule }) => `规则${quote(rule)}的有效期（effective）和规则包的有效期没有一天重合，它永远不起作用`,
    remedy: () => '改正规则的有效期；和规则包的一样，就删去规则的 effective；规则已经过时，就删去规则。',
    explanation:
      '规则只在自己的有效期内有约束力，而规则包只检查它有效期内的计划。两者一天都不重合，' +
      `这条规则对任何计划都不适用。${WARNED}`,
  },
  'pack/unbound-kind': {
    title: '单位类型没有规则',
    message: ({ kind }, words) => `没有一条规则约束${named(kind, words)}这类单位`,
    remedy: () => '在有关规则的 kinds 里加上这种类型，或者从 pack.yaml 里删去它。',
    explanation: `规则包列出了这种单位类型，却没有规则约束它。这类单位的计划没有可检查的，会当作错误指出。${WARNED}`,
  },
  'pack/unfilled': {
    title: '还没有填',
    message: ({ key }) => `${quote(key)}还写着“待填”`,
    remedy: () => '照原文写好这一处，中文、英文都写，去掉“待填”和“To be filled”；出处写明条号、原文的词和它的位置。',
    explanation:
      '新写出的规则，标题、改法、出处要由人来写，没写的地方以“待填”打头。没填就用，看到结果的人不知道该做什么。' +
      `${WARNED}`,
  },
  'pack/unused-term': {
    title: '没有用到的术语',
    message: ({ term }) => `没有一条规则用到术语${quote(term)}`,
    remedy: () => '给它写一条规则，或者把它加进有关的规则；确实没有要求的，删去这个术语。',
    explanation:
      '术语是原文提到的事项，列出来是为了立规则。没有规则用到它，计划写不写它都一样，原文的要求可能就漏掉了。' +
      `${WARNED}`,
  },
  'pack/bad-date': {
    title: '日期写得不对',
    message: ({ text }) => `${quote(text)}不是日期，日期要写成“年-月-日”，如“2008-03-05”`,
    remedy: () => '改成“年-月-日”，年份四位，月和日各两位，中间用半角短横线；再看那个月有没有这一天。',
    explanation: `有效期的起止要写成日历上有的日子，才能和计划时间比较。${REFUSED}`,
  },
  'pack/reversed-period': {
    title: '有效期前后颠倒',
    message: ({ from, until }) => `有效期的起始日期 ${from} 晚于截止日期 ${until}`,
    remedy: () => '核对两个日期，早的写在 from，晚的写在 until。',
    explanation:
      '有效期从 from 那天起，到 until 那天止，首尾两天都算在内。前后颠倒，就没有一天有效，规则对谁都不适用。' +
      `${REFUSED}`,
  },
  'pack/bad-span': {
    title: '引用的位置不对',
    message: ({ term, length }) =>
      length > LONGEST_TERM
        ? `引用的词语${quote(term)}有 ${length} 个字符，至多 ${LONGEST_TERM} 个`
        : `引用的词语${quote(term)}有 ${length} 个字符，起止位置（span）和它的长度不符，或者超出了原文`,
    remedy: ({ term, length }) =>
      length > LONGEST_TERM
        ? `只引用其中最要紧的一段，至多 ${LONGEST_TERM} 个字符，并相应改正 span。`
        : `在原文里找到${quote(term)}，span 写它前面有多少个字符，再写这个数加 ${length}。`,
    explanation:
      '出处写明词语在原文中的起止位置，按字符数，从 0 数起，后一个数不算在内，所以两数之差就是词语的长度。' +
      '引用以短为限，不照抄大段原文。' +
      REFUSED,
  },
  'pack/bad-pattern': {
    title: '格式（pattern）写得不对',
    message: ({ pattern }) => `格式（pattern）${quote(pattern)}不是能用的正则表达式`,
    remedy: () => '检查括号、方括号和反斜杠是否成对、是否多余；简单的要求可以改用 enum、minLength 等。',
    explanation: `格式用正则表达式来写，按统一码（Unicode）的方式解释。写得不对就没法用它去查计划。${REFUSED}`,
  },
  'pack/bad-parameter': {
    title: '参数的值不对',
    message: ({ parameter, value }) => `参数${quote(parameter)}的值${quote(value)}和它的类型（type）不符`,
    remedy: () =>
      '类型是 cadence 的，写 weekly、monthly、bimonthly、quarterly、semiannual 或 annual；类型是 integer 的，写整数。',
    explanation:
      '参数是原文没有说定、由规则包给出默认值的数值，采用规则包的单位可以改。值和类型不符，用到它的规则就没法判断。' +
      `${REFUSED}`,
  },
};
