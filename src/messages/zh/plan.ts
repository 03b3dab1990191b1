import type { Code } from '../../model/fault.ts';
import type { FaultTexts, PlanCode } from '../catalogue.ts';
import { zhShape } from './shape.ts';
import { zhText } from './text.ts';
import { choices, fieldName, listName, named, owedItem, periods, quote } from './words.ts';

type OwnCode = Extract<Code, `plan/${string}`>;

const own: FaultTexts<OwnCode> = {
  'plan/no-pack': {
    title: '没有写明规则包',
    message: ({ known }, words) => `计划没有写明依据哪个规则包（pack）${choices(known.map(quote), words)}`,
    remedy: ({ known }) => `在计划开头加一行“pack: ${known[0] ?? '规则包的标识'}”。`,
    explanation:
      '同一个单位可能要对照不同的规则包，所以计划要自己写明依据哪一个，工具不替它选。' +
      '没有写明就无从检查，这是错误，这份计划暂不检查。不是计划的文件，请移出检查的文件夹。',
  },
  'plan/unknown-pack': {
    title: '没有这个规则包',
    message: ({ name, known }, words) => `没有叫${quote(name)}的规则包${choices(known.map(quote), words)}`,
    remedy: () => '改正 pack 后面的标识；规则包不是自带的，用“--pack 文件夹”告诉工具它在哪里。',
    explanation:
      '规则包按标识查找：先看命令和设置里给出的文件夹，再看工具自带的。找不到就没有规则可以对照。' +
      '这是错误，这份计划暂不检查。',
  },
  'plan/unknown-kind': {
    title: '没有这类单位',
    message: ({ name, known }, words) =>
      `规则包里没有${quote(name)}这种单位类型${choices(
        known.map((kind) => named(kind, words)),
        words,
        known.length,
      )}`,
    remedy: () => '把 unit 下面的 kind 改成可以写的一种。',
    explanation:
      '每条规则都写明约束哪些类型的单位，所以要先知道本单位是哪一类。类型可以写标识、名称，' +
      '也可以写规则包认的其他叫法。' +
      '类型认不出来，就不知道该用哪些规则，这是错误，这份计划暂不检查。',
  },
  'plan/unbound-kind': {
    title: '这类单位没有规则',
    message: ({ kind }, words) => `规则包里没有一条规则约束${named(kind, words)}`,
    remedy: () => '核对 unit 下面的 kind 是不是本单位的类型；类型没有错，请告诉编写规则包的人。',
    explanation:
      '没有规则约束这类单位，查了也等于没查，而没查不能算通过。' + '所以工具把它作为错误指出，这份计划暂不检查。',
  },
  'plan/bad-period': {
    title: '计划时间写得不对',
    message: ({ problem }) =>
      ({
        both: '计划时间（period）既写了年份（year），又写了起止日期（from、until）',
        half: '计划时间（period）的起止日期只写了一头，from 和 until 要成对',
        reversed: '计划时间（period）的起始日期（from）晚于截止日期（until）',
        'too-long': '计划时间（period）的起止年份相差超过 10 年',
      })[problem],
    remedy: ({ problem }) =>
      ({
        both: '只留一种：全年的计划留 year，其余的留 from 和 until。',
        half: '把缺的一头补上；全年的计划，只写“year: 2008”这样一行就可以。',
        reversed: '核对两个日期，早的写在 from，晚的写在 until。',
        'too-long': '核对年份有没有写错；时间确实很长的，分成几份计划。',
      })[problem],
    explanation:
      '计划时间决定哪些规则适用、报告日期要覆盖哪些月份或季度。可以只写年份，也可以写起止日期，首尾两天都算在内。' +
      '时间定不下来就无从检查，这是错误，这份计划暂不检查。',
  },
  'plan/outside-period': {
    title: '计划时间不在有效期内',
    message: ({ pack, from, until }) =>
      `计划时间和规则包${quote(pack)}的有效期没有一天重合，有效期是 ${from} 至 ${until}`,
    remedy: () => '核对计划的年份；年份没有错，就把 pack 改成适用于那一年的规则包。',
    explanation:
      '规则包只在有效期内有约束力。计划时间和有效期一天都不重合，所有规则就都用不上，而用不上不能算通过。' +
      '所以这是错误，这份计划暂不检查。',
  },
  'plan/duplicate-unit': {
    title: '一个单位有两份计划',
    message: ({ unit, file, document }) =>
      `单位${quote(unit)}在同一段时间还有一份计划，见文件${quote(file)}的第 ${document + 1} 份`,
    remedy: () => '只留一份，把另一份的内容并进来；其实是两个单位的，给它们写不同的 id。',
    explanation:
      '一个单位在同一段时间有两份计划，就说不清以哪一份为准。这里按规则包、单位标识（id）和计划时间来认，' +
      '单位名称不同也算同一个。' +
      '两份都会报错，但都照常检查。',
  },
  'plan/nothing-applies': {
    title: '没有适用的规则',
    message: ({ kind }, words) => `约束“${words.local(kind)}”的规则都有条件或期限，没有一条适用于这份计划`,
    remedy: () => '核对 unit 下面填写的各项和 period 写的时间；确实都不适用的，请维护规则包的人确认。',
    explanation:
      '这类单位有规则约束，但按单位填写的情况或计划的时间，一条也不适用。什么都没有核对，不能算通过，所以是错误。',
  },
  'plan/missing-collection': {
    title: '整个清单缺少或为空',
    message: ({ collection, label, empty, owed }, words) => {
      const list = `“${words.local(label)}（${collection}）”`;
      return `${empty ? `清单${list}里没有条目` : `缺少整个清单${list}`}，有 ${owed.length} 条规则因此不通过`;
    },
    items: ({ owed }, words) => owed.map(({ title, citations }) => owedItem(title, citations, words)),
    remedy: ({ collection, empty, owed }) => {
      const first = empty ? `在“${collection}:”下面` : `在计划最左边加一行“${collection}:”，它的下面`;
      const [rule] = owed;
      const help = rule === undefined ? '' : `每一项怎么写，可以运行“guiju explain ${rule.rule}”这样的命令来看。`;
      return `${first}逐个写条目，每个条目缩进两个空格，以“- ref: ”开头。${help}`;
    },
    explanation:
      '好几条规则都要用到同一个清单，而计划里没有它，或者它是空的。这些规则都不通过，但合起来只说一次，' +
      '免得同一个原因报几十遍。' +
      '其中最重的规则有多重，这个发现就有多重；其他规则照常检查。',
  },
  'plan/unknown-term': {
    title: '没有这个术语',
    message: ({ name, collection }, words) =>
      `${collection === 'serves' ? fieldName(collection, words) : listName(collection, words)}` +
      `中写的${quote(name)}不是规则包里的术语`,
    remedy: ({ collection }) =>
      '改成规则包里的标识或名称，运行“guiju requirements --kind 单位类型”可以看到有哪些。' +
      (collection === 'serves' || collection === 'declined'
        ? '规则包里没有的，从这里删去。'
        : '规则包里没有、自己要做的事，移到以“x-”打头的键下面，例如“x-其他工作”。'),
    explanation:
      '术语是规则包列出的制度、载体一类的事项。标识、中文名称、英文名称和规则包认的其他叫法都可以写，' +
      '引号和全角半角不论。' +
      '认不出来就不知道这个条目对应哪条规则，这是错误；由此没法判断的规则不再另外指出，其他规则照常检查。',
  },
  'plan/unknown-part': {
    title: '没有这个组成部分',
    message: ({ name, term, known }, words) =>
      `${named(term, words)}没有${quote(name)}这个组成部分${choices(
        known.map((part) => named(part, words)),
        words,
      )}`,
    remedy: ({ known }) =>
      known.length === 0
        ? '删去组成部分（parts），规则包没有给这个术语列出组成部分。'
        : '把组成部分（parts）改成可以写的一种；规则包没有列出的，写进备注（note）。',
    explanation:
      '有的术语由几个部分组成，规则包都列了出来，计划要一一写到。认不出的部分不能算写到。' +
      '这是错误；由此没法判断的规则不再另外指出，其他规则照常检查。',
  },
  'plan/unknown-value': {
    title: '没有这种写法',
    message: ({ name, of, known }, words) =>
      `${words.local(of)}不能写${quote(name)}${choices(
        known.map((value) => named(value, words)),
        words,
      )}`,
    remedy: ({ known }) =>
      known.length === 0 ? '删去这一项，规则包没有给它规定内容。' : '改成可以写的一种，标识或名称都行。',
    explanation:
      '频次、事件、时间先后这一类项目，只能从规定的写法里选，这样才能比较疏密和先后。标识、' +
      '名称和规则包认的其他叫法都可以写。' +
      '认不出来的写法是错误；由此没法判断的规则不再另外指出，其他规则照常检查。',
  },
  'plan/unknown-rule': {
    title: '没有这条规则',
    message: ({ name }) => `确认的规则${quote(name)}不在这个规则包里`,
    remedy: () => '把 rule 改成待确认的规则的标识，检查结果里列有待人确认的规则。',
    explanation:
      '有的规则只能由人来确认，计划在 attested 中写明确认了哪条规则、由谁确认、哪一天确认。' +
      '规则认不出来，这次确认就不算数，这是错误；其他规则照常检查。',
  },
  'plan/wrong-collection': {
    title: '条目放错了清单',
    message: ({ term, collection, right }, words) =>
      `${named(term, words)}不该写在${listName(collection, words)}清单里，` +
      (right === null ? '它没有自己的清单，只能在别的条目里提到' : `应当写在${listName(right, words)}清单里`),
    remedy: ({ right }) =>
      right === null
        ? '删去这个条目；做的事情是为它服务的，在那件事情的条目里给 serves 加上它。'
        : `把整个条目移到“${right}:”下面；没有这个清单的，先在计划最左边加上这一行。`,
    explanation:
      '术语分类别，每一类写在自己的清单里；报告清单（reporting）例外，各类术语的报告都写在那里。放错了清单，' +
      '规则在该找的地方就找不到它。' +
      '这是错误；由此没法判断的规则不再另外指出，其他规则照常检查。',
  },
  'plan/duplicate-entry': {
    title: '条目重复',
    message: ({ term, collection }, words) =>
      `${listName(collection, words)}清单里，${named(term, words)}写了不止一个条目`,
    remedy: () => '把几个条目的内容并成一个，删去多余的。',
    explanation:
      '一个术语在一个清单里写一个条目就够了，写了几个，就说不清以哪个为准。检查时按其中最合要求的一个来算。' +
      '这是警告，不影响其他规则；报告清单（reporting）里同一个术语可以有几个条目。',
  },
  'plan/bad-date': {
    title: '日期写得不对',
    message: ({ text }) => `${quote(text)}不是日期，日期要写成“年-月-日”，如“2008-03-05”`,
    remedy: () => '改成“年-月-日”，年份四位，月和日各两位，中间用半角短横线；再看那个月有没有这一天。',
    explanation:
      '日期只有一种写法，才不会把月和日看反，也才能比较先后。日历上没有的日子（如 2 月 30 日）也不收。' +
      '这是错误；错在计划的起止日期，这份计划就暂不检查，错在别处，其他内容照常检查。',
  },
  'plan/date-outside-period': {
    title: '日期在计划时间以外',
    message: ({ date, from, until }) => `日期 ${date} 不在计划时间以内，计划时间是 ${from} 至 ${until}`,
    remedy: () => '核对年份有没有写错；这一天确实在计划时间以外的，移到那一年的计划里。',
    explanation:
      '计划里的活动和报告应当在计划时间以内，超出的日期多半是年份写错了。' +
      '这是警告，其他内容照常检查；规则已经指出同一处缺少日期的，就不再说。',
  },
  'plan/own-cadence': {
    title: '日期达不到自己写的频次',
    message: ({ cadence, periods: missing }, words) =>
      `报告的频次（cadence）写的是${words.cadence(cadence)}，日期（due）却没有排到这些时段：${periods(missing, words)}`,
    remedy: () => '在 due 里给缺少的每段时间补一个日期；本来不打算报这么多次的，改 cadence。',
    explanation:
      '报告写了频次，又写了各次的日期，两者应当对得上：计划时间里的每一周、每一月或每一季度，都至少有一个日期。' +
      '这是错误；规则已经指出这些日期不够的，不再重复。',
  },
};

export const zhPlan: FaultTexts<PlanCode> = { ...zhText, ...zhShape, ...own };
