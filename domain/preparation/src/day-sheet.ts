import type {
  AskBack,
  DaySheet,
  Fit,
  InterviewRecord,
  OpportunityRecord,
  PersonRecord,
  Posting,
  Resume,
  RoundRecord,
  SuggestedAsk,
  ZoneName,
} from '@roundtwo/units'
import { figuresToRemember } from './figures-to-remember.ts'
import { storiesToTell } from './stories-to-tell.ts'

export interface DaySheetFacts {
  opportunity: Pick<OpportunityRecord, 'company' | 'role'>
  round: Pick<RoundRecord, 'number' | 'final' | 'format' | 'bring' | 'prepare' | 'nextStep'>
  /** Null while no meeting is scheduled. */
  interview: Pick<InterviewRecord, 'start' | 'end' | 'zone' | 'place' | 'link' | 'platform'> | null
  ownZone: ZoneName
  people: readonly Pick<PersonRecord, 'name' | 'role' | 'kind'>[]
  posting: Posting | null
  resume: Resume | null
  fit: Fit | null
  asks: readonly SuggestedAsk[]
}

const questionsToAsk = 3

/** The best of each theme first, so that the three are not all about the team. */
const chooseAsks = (asks: readonly SuggestedAsk[]): AskBack[] => {
  const ordered = [...asks].sort((one, other) => other.score - one.score)
  const best = ordered.filter(
    (one, at) => ordered.findIndex((other) => other.ask.theme === one.ask.theme) === at,
  )
  const others = ordered.filter((one) => !best.includes(one))
  return [...best, ...others].slice(0, questionsToAsk).map(({ ask }) => ask)
}

const whenOf = ({ interview, ownZone }: DaySheetFacts): DaySheet['when'] => {
  if (interview === null || interview.start === null) return null
  return { start: interview.start, end: interview.end, own: ownZone, theirs: interview.zone }
}

/** Recruiters last: they are seldom the ones who ask. */
const inOrder = (people: DaySheetFacts['people']): DaySheet['people'] => {
  const present = people.filter(({ kind }) => kind !== 'referee')
  const recruits = (kind: PersonRecord['kind']): number => (kind === 'recruiter' ? 1 : 0)
  return present
    .map(({ name, role, kind }) => ({ name, role, kind }))
    .sort((one, other) => recruits(one.kind) - recruits(other.kind))
}

/** One page for the day: when, where, who, what to tell, what to ask, what to remember, what to bring. */
export const daySheet = (facts: DaySheetFacts): DaySheet => {
  const { opportunity, round, interview } = facts
  return {
    opportunity: { company: opportunity.company, role: opportunity.role },
    round: { number: round.number, final: round.final, format: round.format },
    when: whenOf(facts),
    where: {
      place: interview?.place ?? null,
      link: interview?.link ?? null,
      platform: interview?.platform ?? null,
    },
    people: inOrder(facts.people),
    stories: storiesToTell(facts.fit),
    asks: chooseAsks(facts.asks).map(({ text, why }) => ({ text, why })),
    figures: figuresToRemember(facts.fit, facts.resume, facts.posting),
    bring: [...round.bring],
    prepared: [...round.prepare],
    nextStep: round.nextStep,
  }
}
