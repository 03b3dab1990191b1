import type { FaultTexts, LedgerCode } from '../catalogue.ts';
import { quote } from './words.ts';

const WHATS = { term: '术语', rule: '规则' } as const;
const LISTS = { term: 'terms', rule: 'rules' } as const;
const WHY = '台账（clauses.yaml）让原文的每一条都有着落：或者有术语引它，或者写明它为什么不约束谁。';
const WARNED = '这是警告，规则包仍然可以用。';
const TILING = `各条首尾相接，从第一个字符排到最后一个，才能证明原文没有漏掉一处。${WARNED}`;
const FLIPPING = '理解的每个选项用 set 写明规则要怎样改，所以换一种理解看看结果，不用动手改规则。';
const COPY =
  '规则包不存原文，只存每一条的摘要（SHA-256）。用 --source 指明一份原文，就能逐条核对它和规则包依据的是不是同一份。';

const characters = (from: number, until: number) =>
  until - from === 1 ? `第 ${until} 个字符` : `第 ${from + 1} 到第 ${until} 个字符`;
const numbers = (all: readonly number[]) => all.join('、');

export const zhLedger: FaultTexts<LedgerCode> = {
  'ledger/number': {
    title: '条号不连续',
    message: ({ expected, actual }) => `这里应当是第 ${expected} 条，写的是第 ${actual} 条`,
    remedy: () => '条号从 1 起逐条加一；漏了一条就补上，重了就删去。',
    explanation: `${WHY}条号从 1 起，一条一行，不能跳，也不能重。${WARNED}`,
  },
  'ledger/count': {
    title: '条数不对',
    message: ({ expected, actual }) => `台账有 ${actual} 条，pack.yaml 说原文有 ${expected} 条`,
    remedy: () => '补上缺的，或者改正 pack.yaml 里 source 的 clauses。',
    explanation: `${WHY}少了的那些条就没有着落。${WARNED}`,
  },
  'ledger/span': {
    title: '一条的位置不对',
    message: ({ clause, start, end, length }) =>
      start >= end
        ? `第 ${clause} 条的位置 [${start}, ${end}] 里没有字符`
        : `第 ${clause} 条的位置 [${start}, ${end}] 超出了原文，原文只有 ${length} 个字符`,
    remedy: () => 'span 写这一条前面有多少个字符，再写到这一条末尾为止有多少个。',
    explanation: `位置按字符（码点）数，从 0 起，后一个数不算在内。${TILING}`,
  },
  'ledger/gap': {
    title: '台账有空缺',
    message: ({ from, until }) => `原文的${characters(from, until)}不属于任何一条`,
    remedy: () => '把前一条的 span 接到这一条的开头；少了一条的，补上它。',
    explanation: TILING,
  },
  'ledger/overlap': {
    title: '两条重叠',
    message: ({ clause, before, from, until }) =>
      `第 ${clause} 条和第 ${before} 条重叠：原文的${characters(from, until)}两条都有`,
    remedy: () => '改正两条的 span，让后一条从前一条的末尾开始。',
    explanation: TILING,
  },
  'ledger/no-such-clause': {
    title: '没有这一条',
    message: ({ clause, count }) => `引了第 ${clause} 条，原文只有 ${count} 条`,
    remedy: () => '改正 citations 里的 clause。',
    explanation: `出处写的是原文的条号，要能查到。${WARNED}`,
  },
  'ledger/outside': {
    title: '词语不在所引的条里',
    message: ({ term, clause }) => `${quote(term)}的位置（span）不在第 ${clause} 条里`,
    remedy: () => '改正 clause 或 span，让词语整个落在所引的一条之内。',
    explanation: `出处的条号和词语的位置要说同一个地方，照着条号才找得到词语。${WARNED}`,
  },
  'ledger/unaccounted': {
    title: '没有着落的一条',
    message: ({ clause }) => `第 ${clause} 条没有术语或规则引它，也没有写明为什么不约束谁`,
    remedy: () =>
      '有要求的，写术语和规则引它，并在这里的 terms 里列上；没有要求的，加上 aside：class 写哪一类，reason 写理由。',
    explanation: `${WHY}没有着落的一条，可能是漏掉的义务。${WARNED}`,
  },
  'ledger/contradicted': {
    title: '说不约束谁，却有引用',
    message: ({ clause }) => `第 ${clause} 条写了 aside（不约束谁），可是还有引它的`,
    items: ({ by }) => by,
    remedy: () => '确有要求的，删去 aside，列出 terms；确实没有的，从术语和规则的 citations 里去掉这一条。',
    explanation: `${WHY}两样只能居其一。${WARNED}`,
  },
  'ledger/uncited': {
    title: '台账列了没有引用的',
    message: ({ clause, what, id }) =>
      what === 'term'
        ? `台账说术语${quote(id)}引第 ${clause} 条，它的 citations 里没有`
        : `台账说第 ${clause} 条只有规则${quote(id)}引它；这条规则没有引，或者它涉及的术语已经引了`,
    remedy: ({ what, id }) => `从这里的 ${LISTS[what]} 删去 ${id}，或者改正它的 citations。`,
    explanation: `台账和术语、规则的出处要一致，两边都查。${WARNED}`,
  },
  'ledger/omits': {
    title: '台账漏列了引用',
    message: ({ clause, what, id }) => `${WHATS[what]}${quote(id)}引第 ${clause} 条，台账这一条没有列它`,
    remedy: ({ what, id }) => `在这一条的 ${LISTS[what]} 里加上 ${id}；引错了的，改正它的 citations。`,
    explanation: `台账和术语、规则的出处要一致，两边都查。术语都不引、由规则自己引的，列在 rules。${WARNED}`,
  },
  'reading/unset': {
    title: '选项没有写法',
    message: ({ reading, option }) => `理解${quote(reading)}的选项${quote(option)}没有 set，说不清它在规则里是什么意思`,
    remedy: () => '加上 set：rule 写规则，key 写规则里的路径，value 写取的值。',
    explanation: `${FLIPPING}没有 set 的选项换不了。${WARNED}`,
  },
  'reading/unnamed': {
    title: '规则没有写明所依的理解',
    message: ({ rule, reading }) => `理解${quote(reading)}会改规则${quote(rule)}，规则的 interpretations 里却没有它`,
    remedy: ({ reading }) => `在规则的 interpretations 里加上 ${reading}。`,
    explanation: `依据某种理解的发现，要写明是哪一种，收到的人才知道可以商量。${WARNED}`,
  },
  'reading/differs': {
    title: '规则和选定的理解不符',
    message: ({ rule, key, option }) => `选定的是${quote(option)}，规则${quote(rule)}的 ${key} 写的却不是这个值`,
    remedy: () => '改规则，或者改这里的 value；选的其实是另一个选项，就改 choice。',
    explanation: `${FLIPPING}选定的那个选项，就应当是规则现在的写法。${WARNED}`,
  },
  'reading/unfit': {
    title: '选项在规则里行不通',
    message: ({ rule, key, problem }) =>
      problem === 'nowhere'
        ? `规则${quote(rule)}里没有 ${key} 这个地方`
        : `把规则${quote(rule)}的 ${key} 换成这个值，就不成一条规则了`,
    remedy: ({ problem }) =>
      problem === 'nowhere'
        ? '改正 key，照规则里从外到内的键写，如 /applies/kinds；清单里的第几项从 0 数起。'
        : '改正 value：写法要合规则的格式，提到的单位类型、术语、事件都要在规则包里声明过。',
    explanation: `${FLIPPING}行不通的选项换上去，规则包就不能用了。这是错误，规则包改好之前不能用，计划也都不检查。`,
  },
  'source/differs': {
    title: '原文不同',
    message: ({ clauses, why }) =>
      ({
        clauses: `给的原文和规则包依据的不同，改动落在第 ${numbers(clauses)} 条`,
        'no-ledger': '给的原文和规则包依据的不是同一份，而规则包没有台账，无法逐条核对',
        digest: '给的原文每一条都和台账相符，全文的摘要却和这里写的不同',
      })[why],
    remedy: () => '先看拿的是不是同一个版本。原文确实改了的，照改动修订规则，再更新 pack.yaml 里的摘要和台账。',
    explanation: `${COPY}${WARNED}`,
  },
  'source/digest': {
    title: '台账里的摘要不对',
    message: ({ clause }) => `给的原文正是规则包依据的那一份，第 ${clause} 条的摘要却和台账写的不同`,
    remedy: () => '改正这一条的 sha256 或 span。',
    explanation: `${COPY}全文相符而某一条不符，错的是台账。${WARNED}`,
  },
  'source/stale': {
    title: '出处已经过时',
    message: ({ what, id, clause, term, changed }) =>
      `${WHATS[what]}${quote(id)}引的第 ${clause.replaceAll(',', '、')} 条${term === null ? '' : quote(term)}，在给的原文里有改动${clause === numbers(changed) ? '' : `：第 ${numbers(changed)} 条`}`,
    remedy: () => '照原文重新看这几条：要求变了就改规则，没有变就更新台账里的摘要和位置。',
    explanation: `${COPY}引到改动之处的出处逐个指出来，没有碰到的不受牵连。${WARNED}`,
  },
  'source/misplaced': {
    title: '词语不在所写的位置',
    message: ({ term, found }) => `出处说这里是${quote(term)}，原文在这个位置上是${quote(found)}`,
    remedy: () => '在原文里找到这个词语，改正 term 和 span。',
    explanation: `${COPY}每个引用的词语都要正好站在它写的位置上。${WARNED}`,
  },
};
