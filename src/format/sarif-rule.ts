import type { ReportingDescriptor } from 'sarif';
import type { Voice } from '../messages/speak.ts';
import type { Finding, Report, RuleInfo } from '../model/report.ts';
import { markdownText } from './markdown-text.ts';
import { clipped } from './size.ts';
import { ruleOf } from './wording.ts';

/** GitHub takes no longer descriptions, and no more tags. */
const LONGEST = 1024;
const MOST_TAGS = 10;

const PROBLEMS = { error: 'error', warning: 'warning', note: 'recommendation' } as const;

/** What SARIF says of the rule of a finding: of a pack's rule its obligation and clauses, else what its code means. */
export function descriptorOf(finding: Finding, report: Report, voice: Voice): ReportingDescriptor {
  const info = ruleOf(finding, report);
  const { title, lines, tags } = info === null ? codeWords(finding, voice) : ruleWords(info, report, voice);
  return {
    id: finding.rule,
    shortDescription: { text: clipped(title, LONGEST) },
    fullDescription: { text: clipped(lines.join('\n'), LONGEST) },
    help: { text: lines.join('\n'), markdown: lines.map(markdownText).join('\n\n') },
    defaultConfiguration: { level: finding.severity },
    properties: {
      tags: tags.slice(0, MOST_TAGS),
      precision: 'very-high',
      'problem.severity': PROBLEMS[info?.severity ?? finding.severity],
    },
  };
}

function ruleWords({ id, title, remedy, modality, citations, chapter }: RuleInfo, { packs }: Report, voice: Voice) {
  const { report: words } = voice.catalogue.ui;
  const pack = packs.find(({ rules }) => rules.has(id));
  const source = pack === undefined ? [] : [voice.local(pack.title)];
  const clauses = citations.map((citation) => words.clause(citation));
  return {
    title: voice.local(title),
    lines: [
      voice.local(title),
      `${words.basis}${voice.list([...source, ...clauses])}`,
      `${words.remedy}${voice.local(remedy)}`,
    ],
    tags: [...(pack === undefined ? [] : [pack.id]), chapter, modality],
  };
}

function codeWords({ fault }: Finding, voice: Voice) {
  const { title, explanation } = voice.catalogue.faults[fault.code];
  return { title, lines: [explanation], tags: ['guiju'] };
}
