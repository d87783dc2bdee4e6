import type { OpportunityCard } from '@roundtwo/contract'

export interface CardGroups {
  coming: OpportunityCard[]
  waiting: OpportunityCard[]
  past: OpportunityCard[]
  ended: OpportunityCard[]
}

export const isComing = (card: OpportunityCard, now: Date): boolean => {
  const { interview } = card
  if (!interview?.start || interview.status !== 'planned') return false
  return Date.parse(interview.end ?? interview.start) >= now.getTime()
}

const groupOf = (card: OpportunityCard, now: Date): keyof CardGroups => {
  if (card.outcome && card.outcome !== 'further-round') return 'ended'
  if (isComing(card, now)) return 'coming'
  return card.interview?.start ? 'past' : 'waiting'
}

/** What happens next, what has no time yet, what is over and unanswered, and what is decided; each in the order given. */
export const groupCards = (cards: OpportunityCard[], now: Date): CardGroups => {
  const groups: CardGroups = { coming: [], waiting: [], past: [], ended: [] }
  for (const card of cards) groups[groupOf(card, now)].push(card)
  return groups
}
