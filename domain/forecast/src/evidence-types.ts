import type { PriorId } from './priors.ts'

/** A kind of fact that a candidate can observe, and how far it moves the odds. */
export interface EvidenceType {
  id: string
  /** Plain words for a person, as a statement of what happened. */
  label: string
  /** How many times as often it is seen before an offer (or a further round) as before anything else: the odds are multiplied by this. */
  ratio: number
  /** Nothing lower is believed of the ratio, nor anything higher. */
  low: number
  high: number
  /** An impression or a courtesy: all of these together are capped, for they say the same thing. */
  soft: boolean
  /** An offer or as good as one. */
  nearCertain: boolean
  /** It explains another away, which then counts nothing. */
  explains?: string
  /** Where the ratio comes from. */
  source: PriorId
  /** The study nearest to it, if there is one. */
  study: PriorId | null
  note: string
}

const judged = { soft: false, nearCertain: false, source: 'lr_caps', study: null } as const
const lore = { ...judged, soft: true } as const

/** In the order they are offered to a person. */
export const evidenceTypes = [
  {
    ...judged,
    id: 'written-offer-terms',
    label: 'They discussed the terms of a written offer',
    ratio: 60,
    low: 20,
    high: 150,
    nearCertain: true,
    note: 'As good as an offer, but none until it is signed: checks and approvals still fail now and then.',
  },
  {
    ...judged,
    id: 'verbal-offer',
    label: 'They said they will make an offer',
    ratio: 30,
    low: 10,
    high: 80,
    nearCertain: true,
    note: 'Nearly certain, but spoken offers wait for approval, checks and paper.',
  },
  {
    ...judged,
    id: 'references-requested',
    label: 'They asked for references',
    ratio: 2,
    low: 1.3,
    high: 3.5,
    study: 'sig_reference_attrition',
    note: 'A late step, but some employers ask every finalist, and managers say a third drop out after it.',
  },
  {
    ...judged,
    id: 'wants-to-move-forward',
    label: 'They said they want to move forward',
    ratio: 2.5,
    low: 1.5,
    high: 4,
    note: 'Judgement: no study of what such words are worth was found.',
  },
  {
    ...judged,
    id: 'still-interviewing-others',
    label: 'They said they are still interviewing others',
    ratio: 0.8,
    low: 0.6,
    high: 1,
    note: 'Judgement: true of most searches at some time, so it lowers the chance only a little.',
  },
  {
    ...lore,
    id: 'interviewer-sold-role',
    label: 'The interviewer sold the job and the company',
    ratio: 1.25,
    low: 1,
    high: 1.5,
    study: 'sig_confirmatory_behaviour',
    note: 'Interviewers do sell more to those they like, but their liking predicts offers only weakly.',
  },
  {
    ...lore,
    id: 'talk-about-role-and-culture',
    label: 'Most of the talk was about the role and the culture',
    ratio: 1.15,
    low: 1,
    high: 1.34,
    study: 'sig_topic_culture_hired',
    note: 'One poll that asked afterwards, when the outcome was known; shrunk for that.',
  },
  {
    ...lore,
    id: 'pay-discussed',
    label: 'They discussed pay in detail',
    ratio: 1.2,
    low: 1,
    high: 1.4,
    study: 'sig_salary_clear',
    note: 'Those who get an offer have always talked about pay, so the published ratio of two is no guide before one.',
  },
  {
    ...lore,
    id: 'pay-discussed-required-by-law',
    label: 'They told the pay where the law asks them to',
    ratio: 1,
    low: 1,
    high: 1,
    explains: 'pay-discussed',
    note: 'Counts nothing: everybody is told.',
  },
  {
    ...lore,
    id: 'start-date-asked',
    label: 'They asked when you could start',
    ratio: 1.15,
    low: 1,
    high: 1.3,
    note: 'Often called a good sign; no study was found.',
  },
  {
    ...lore,
    id: 'met-executive-beyond-plan',
    label: 'You met an executive who was not in the plan',
    ratio: 1.2,
    low: 1,
    high: 1.4,
    note: 'Often called a good sign; no study was found.',
  },
  {
    ...lore,
    id: 'interview-overran',
    label: 'The interview ran over its time',
    ratio: 1.05,
    low: 1,
    high: 1.1,
    study: 'sig_interview_length',
    note: 'Length alone told nothing in the one study that watched interviews for it.',
  },
  {
    ...lore,
    id: 'praised',
    label: 'They praised you',
    ratio: 1.05,
    low: 1,
    high: 1.1,
    study: 'sig_praise_weak',
    note: 'Praise is given freely, also to those who are turned down.',
  },
  {
    ...lore,
    id: 'next-step-dated',
    label: 'They named a next step and its date',
    ratio: 1.2,
    low: 1,
    high: 1.4,
    note: 'Judgement: no study was found.',
  },
  {
    ...lore,
    id: 'next-step-vague',
    label: 'They were vague about the next step',
    ratio: 0.9,
    low: 0.8,
    high: 1,
    note: 'Judgement: no study was found.',
  },
  {
    ...lore,
    id: 'went-better-than-usual',
    label: 'It went better than your interviews usually do',
    ratio: 1.15,
    low: 1,
    high: 1.3,
    study: 'sig_self_assessment',
    note: 'People judge their own interviews poorly, so this weighs little.',
  },
  {
    ...lore,
    id: 'went-worse-than-usual',
    label: 'It went worse than your interviews usually do',
    ratio: 0.87,
    low: 0.75,
    high: 1,
    study: 'sig_self_assessment',
    note: 'People judge their own interviews poorly, so this weighs little.',
  },
  {
    ...lore,
    id: 'thank-you-sent',
    label: 'You sent a thank-you note',
    ratio: 1,
    low: 1,
    high: 1,
    source: 'thx_no_experiment',
    study: 'thx_no_experiment',
    note: 'Counts nothing: managers say they like it, but nobody has measured an effect on offers.',
  },
  {
    ...lore,
    id: 'thank-you-answered',
    label: 'They answered your thank-you note',
    ratio: 1,
    low: 1,
    high: 1,
    note: 'Counts nothing: a polite reply goes to everybody; no study was found.',
  },
  {
    ...lore,
    id: 'follow-up-unanswered',
    label: 'Your follow-up has had no answer',
    ratio: 1,
    low: 1,
    high: 1,
    note: 'Counts nothing of its own: the silence is counted already; no study was found.',
  },
] as const satisfies readonly EvidenceType[]

export type EvidenceId = (typeof evidenceTypes)[number]['id']

/** The product of all soft ratios stays within these, because they are signs of the same impression. */
export const softCap = { low: 0.4, high: 2.5 } as const
