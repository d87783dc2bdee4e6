import type {
  AskBack,
  AskRecord,
  CoverageRow,
  DaySheet,
  Fit,
  InterviewRecord,
  OpportunityRecord,
  PersonRecord,
  Posting,
  Resume,
  RoundRecord,
  StoryRecord,
  SuggestedAsk,
  ZoneName,
} from '@roundtwo/model'
import { figuresToRemember } from './figures-to-remember.ts'
import { ownStories } from './own-stories.ts'
import { storiesToTell } from './stories-to-tell.ts'

export interface DaySheetFacts {
  opportunity: Pick<OpportunityRecord, 'company' | 'role'>
  round: Pick<RoundRecord, 'number' | 'final' | 'formats' | 'bring' | 'prepare' | 'nextStep' | 'decisionBy' | 'contact'>
  /** Null while no meeting is scheduled. */
  interview: Pick<InterviewRecord, 'start' | 'end' | 'zone' | 'place' | 'link' | 'platform'> | null
  ownZone: ZoneName
  /** With their ids, where questions were chosen for them. */
  people: readonly (Pick<PersonRecord, 'name' | 'role' | 'kind'> & Partial<Pick<PersonRecord, 'id'>>)[]
  posting: Posting | null
  resume: Resume | null
  fit: Fit | null
  asks: readonly SuggestedAsk[]
  /** Questions chosen or written; those asked already are passed over. */
  plannedAsks?: readonly AskRecord[]
  /** What the ledger says for this interview, in the order to read it. */
  advice?: DaySheet['advice']
  /** The user's own, those to be told on the day. */
  stories?: readonly StoryRecord[]
  /** What they cover of the posting. */
  coverage?: readonly CoverageRow[]
}

const questionsToAsk = 3

/** The best of each theme first, so that the three are not all about the team. */
const bestOf = (asks: readonly SuggestedAsk[]): AskBack[] => {
  const ordered = [...asks].sort((one, other) => other.score - one.score)
  const best = ordered.filter((one, at) => ordered.findIndex((other) => other.ask.theme === one.ask.theme) === at)
  const others = ordered.filter((one) => !best.includes(one))
  return [...best, ...others].map(({ ask }) => ask)
}

/** Those not asked yet, for somebody who will be there or for anybody, in their own order. */
const stillToAsk = ({ plannedAsks = [], people }: DaySheetFacts): AskRecord[] => {
  const ids = new Set(people.flatMap(({ id }) => id ?? []))
  return plannedAsks
    .filter(({ askedAt, personId }) => askedAt === null && (personId === null || ids.has(personId)))
    .toSorted((one, other) => one.position - other.position)
}

/** The user's own choice first. */
const chooseAsks = (facts: DaySheetFacts): DaySheet['asks'] => {
  const suggested = bestOf(facts.asks)
  const nameOf = (id: string | null) => facts.people.find((person) => id !== null && person.id === id)?.name
  const chosen = stillToAsk(facts).map(({ askId, text, personId }) => {
    const name = nameOf(personId)
    const why = suggested.find(({ id }) => id === askId)?.why ?? 'You chose it.'
    return { text, why: name === undefined ? why : `For ${name}. ${why}` }
  })
  const taken = new Set(stillToAsk(facts).map(({ askId }) => askId))
  const others = suggested.filter(({ id }) => !taken.has(id)).map(({ text, why }) => ({ text, why }))
  return [...chosen, ...others].slice(0, questionsToAsk)
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
  const { opportunity, round, interview, people, advice = [], stories = [], coverage = [] } = facts
  return {
    opportunity: { company: opportunity.company, role: opportunity.role },
    round: { number: round.number, final: round.final, formats: [...round.formats] },
    when: whenOf(facts),
    where: {
      place: interview?.place ?? null,
      link: interview?.link ?? null,
      platform: interview?.platform ?? null,
    },
    people: inOrder(people),
    stories: storiesToTell(facts.fit, ownStories({ posting: facts.posting, stories, coverage })),
    asks: chooseAsks(facts),
    advice,
    figures: figuresToRemember(facts.fit, facts.resume, facts.posting),
    bring: [...round.bring],
    contact: round.contact,
    prepared: [...round.prepare],
    nextStep:
      round.nextStep === null && round.decisionBy === null
        ? null
        : { text: round.nextStep ?? '', by: round.decisionBy },
  }
}
