import type { Outcome, PlaybookId, StandingOutcome } from '@roundtwo/model'

/** What each playbook is for, in a few words. */
export const playbookNames: Record<PlaybookId, string> = {
  offer: 'An offer',
  'further-round': 'Another round',
  rejection: 'A rejection',
  hold: 'On hold',
  silence: 'No answer',
  'runner-up': 'Second in line',
  'verbal-yes': 'A yes without paper',
  reopened: 'They are back',
  withdrawn: 'You step back',
}

/** The branches of the map, and what to keep in mind with each. */
export const branchNames: Record<StandingOutcome, { name: string; note: string | null }> = {
  offer: { name: 'An offer', note: 'often subject to checks' },
  furtherRound: { name: 'Another round', note: null },
  rejection: { name: 'A rejection', note: null },
  hold: { name: 'On hold', note: 'a budget, a freeze' },
  noAnswer: { name: 'No answer at all', note: null },
}

/** States between two answers, which are no branch of their own. */
export const betweenAnswers = ['verbal-yes', 'runner-up', 'reopened', 'withdrawn'] as const

/** What to do once an outcome is known. */
export const playbookOfOutcome: Record<Outcome, PlaybookId> = {
  offer: 'offer',
  'further-round': 'further-round',
  rejection: 'rejection',
  hold: 'hold',
  silence: 'silence',
  withdrawn: 'withdrawn',
}
