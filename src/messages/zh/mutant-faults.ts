import type { FaultTexts, MutantCode } from '../catalogue.ts';
import { quote } from './words.ts';

/** What is said of mutants, in Chinese. */
export const zhMutant: FaultTexts<MutantCode> = {
  'mutant/survived': {
    title: '改动没有用例察觉',
    message: ({ rule, mutant, cases }) =>
      cases === 0
        ? `规则${quote(rule)}没有用例，改成${quote(mutant)}也没有人知道`
        : `规则${quote(rule)}改成${quote(mutant)}，它的 ${cases} 个用例都没有察觉`,
    remedy: ({ kind, mutant }) =>
      `${
        {
          looser: '加一个用例：计划做到了改动以后的要求，没有做到原来的，应当不通过。',
          tighter: '加一个用例：计划刚好做到原来的要求，没有做到改动以后的，应当通过。',
          other: '加一个用例：计划做到了原来的要求，没有做到改动以后的，应当通过；或者反过来，应当不通过。',
          kind: '加一个用例：单位正是改动涉及的类型。规则管它的，应当通过或不通过；不管它的，应当不适用（notApplicable）。',
          condition: '加一个用例：单位刚好在条件的另一边，应当不适用（notApplicable）；或者刚好在这一边，应当不通过。',
          period: '加一个用例：计划的时段与规则的有效期只差改动的那一天，看它是否适用。',
          severity: '在一个不通过的用例里，给 expect 的每一项写明严重程度：warning 或 note 写在最后，错误不写。',
        }[kind]
      }确实不必察觉的，在规则的 survivors 里写明 mutant: ${JSON.stringify(mutant)} 和理由。`,
    explanation:
      '检验用例是否管用的办法，是把规则改动一处，看有没有用例得出不同的结果。没有，说明规则写错这一处也不会被发现。' +
      '低于 --min-score，或者没有说明理由的，退出码是 1。',
  },
  'mutant/stale-reason': {
    title: '不必察觉的理由已经过时',
    message: ({ rule, mutant, noticedBy }) =>
      noticedBy === null
        ? `规则${quote(rule)}没有${quote(mutant)}这样的改动`
        : `规则${quote(rule)}改成${quote(mutant)}，用例${quote(noticedBy)}已经能察觉`,
    remedy: () => '从规则的 survivors 里删去这一条；改动的写法变了的，改成现在的写法。',
    explanation: 'survivors 里写的是没有用例察觉、也不必察觉的改动。察觉得到了，或者没有这个改动了，理由就不该再留着。',
  },
};
