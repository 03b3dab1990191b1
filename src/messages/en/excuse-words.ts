import type { ExcuseWords } from '../excuse.ts';
import { counted } from './words.ts';

const KINDS = { waiver: 'waiver', ignore: 'ignore comment', baseline: 'baseline' } as const;

/** What is said in English around configs, waivers and baselines. */
export const enExcuseWords: ExcuseWords = {
  default: 'default',
  flag: 'flag',
  noConfig: 'There is no guiju.config.yaml; all is as by default.',
  readFrom: ({ files }) => `The config is ${files.join(', which extends ')}`,
  ignored: ({ plans }) => `${counted(plans, 'plan')} left out by “ignore” in the config.`,
  otherConfig: ({ file, used }) =>
    `${file} was not used: one run has one config, and this one's is ${used ?? 'the default'}. To use it, check ` +
    'its folder alone.',
  fixed: ({ rule, unit }) => `${rule}${unit === null ? '' : ` of ${unit}`}`,
  moreFixed: ({ entries }) => `${entries} more are fixed as well.`,
  added: ({ exceptions }) => `This change itself adds ${counted(exceptions, 'exception')}; look at them first:`,
  addedOne: ({ kind, file, line, rule, unit, until, approver, reason }) =>
    `  ${file}:${line}  ${KINDS[kind]}  ${rule}${unit === null ? '' : ` of ${unit}`}` +
    `${until === null ? '' : `, until ${until}`}${approver === null ? '' : `, by ${approver}`}${reason === null ? '' : `: ${reason}`}`,
  accepted: ({ file, all, added, removed }) =>
    `Wrote ${file}: ${counted(all, 'entry', 'entries')}, ${added} new, ${removed} removed.`,
  leftUnchecked: ({ plans }) =>
    `${counted(plans, 'plan')} could not be checked; their findings are not in the baseline.`,
  states: {
    active: 'active',
    expiring: 'expiring',
    future: 'not begun',
    expired: 'ended',
    unused: 'unused',
    broken: 'wrong',
  },
  noWaivers: 'There is no waiver file: no waivers.yaml beside the config, none in it, and none named by --waivers.',
  emptyWaivers: ({ file }) => `${file} has no waivers.`,
  listed: ({ file, date, all, states }) =>
    `${file}: ${counted(all, 'waiver')} as of ${date}: ${states.map(([state, count]) => `${count} ${state}`).join(', ')}.`,
  unusedNeedsPlans: 'To see which are unused, name the plans (or state “plans” in the config).',
  pruned: ({ file, gone, left }) => `Deleted ${counted(gone, 'waiver')} from ${file}; ${left} left.`,
  wouldPrune: ({ file, gone }) =>
    `Would delete the ${counted(gone, 'waiver')} above from ${file}; with --write it does.`,
  nothingToPrune: ({ file }) => `${file} has no waivers to clear out.`,
};
