import type { FormatWords } from '../formats.ts';

const KINDS = { waiver: '豁免', ignore: '注释', baseline: '基线' };

/** What formats say in Chinese beside a finding's own sentences. */
export const zhFormats: FormatWords = {
  withRemedy: ({ message, remedy }) => `${message}。改法：${remedy}`,
  waived: ({ kind, reason, approver, until, place }) =>
    `已豁免（${kind === 'waiver' ? '豁免文件' : '计划中的注释'} ${place}）：${approver}批准，至 ${until}，理由：${reason}`,
  baselined: ({ since }) => `基线已于 ${since} 接受`,
  excused: ({ waived, baselined }) => `另有已豁免的发现 ${waived} 个，基线已接受的 ${baselined} 个。`,
  baseline: ({ file, errors, warnings, notes, oldest }) =>
    `基线 ${file} 接受了：错误 ${errors}，警告 ${warnings}，提示 ${notes}${oldest === null ? '' : `；最早的一项在 ${oldest}`}。`,
  fixed: ({ count }) => `基线中有 ${count} 项已经改好，可以从基线中删去。`,
  asOf: ({ date }) => `期限按 ${date} 判断。`,
  added: ({ kind, rule, unit, until, approver, reason }) =>
    `这次改动自己加上了例外（${KINDS[kind]}）：${rule}${unit === null ? '' : `，用于 ${unit}`}` +
    `${approver === null ? '' : `，${approver}批准`}${until === null ? '' : `，至 ${until}`}${reason === null ? '' : `，理由：${reason}`}`,
  addedKinds: KINDS,
  moreAnnotations: ({ count, severity }) => `另有 ${count} 个${severity}没有标在这里，见摘要或日志。`,
  truncated: ({ count, shown }) => `共有 ${count} 个发现，这里按严重程度只写出 ${shown} 个；其余见 json 格式。`,
  failsElsewhere: '没有做到，原因见本计划的其他发现。',
  needsReview: '待人确认。',
  summary: {
    title: '规矩：计划检查结果',
    added: ({ count, ref }) => `请先看：这次改动（与 ${ref} 相比）自己加上了 ${count} 个例外`,
    verdicts: '各单位的结论',
    baseline: '基线',
    findings: '各份计划的发现',
    matrix: '单位 × 章',
    legend: '格中是“通过 / 适用”的规则数；✗ 未通过，○ 已豁免，? 待人确认，– 不适用。',
    left: ({ rows }) => `表太长，略去了 ${rows} 行；全部内容见日志或 json 格式。`,
    columns: {
      exception: '例外',
      place: '位置',
      rule: '规则',
      unit: '单位',
      kind: '类型',
      until: '末日',
      approver: '批准',
      reason: '理由',
      verdict: '结论',
      file: '文件',
      errors: '错误',
      warnings: '警告',
      notes: '提示',
      excused: '豁免或基线',
      severity: '程度',
      finding: '发现',
      basis: '依据',
      remedy: '改法',
    },
  },
};
