import type { OpportunityView } from '@roundtwo/contract'
import { dateInZone, type InterviewRecord, type PlainDate, type RoundRecord, type ZoneName } from '@roundtwo/model'
import { nextInterview, roundOf, usualRound } from '../opportunities/next-interview.ts'
import type { PurePorts } from '../ports.ts'

/** The interview a forecast is about, and the days that count. */
export interface WhereOneIs {
  stage: 'before' | 'waiting' | 'answered'
  interview: InterviewRecord | null
  round: RoundRecord | null
  roundNumber: number
  interviewedOn: PlainDate
  /** Before an interview the forecast is for the day it is held. */
  today: PlainDate
  /** News of the time before this day was about an earlier round. */
  evidenceSince: PlainDate | null
}

const isHeld = (interview: InterviewRecord, now: string): boolean =>
  interview.start !== null && interview.status !== 'cancelled' && (interview.end ?? interview.start) <= now

const latestHeld = ({ interviews }: OpportunityView, now: string): InterviewRecord | null =>
  interviews
    .filter((interview) => isHeld(interview, now))
    .toSorted((one, other) => ((one.start ?? '') < (other.start ?? '') ? 1 : -1))[0] ?? null

const final = new Set(['offer', 'rejection', 'withdrawn'])

export const whereOneIs = (view: OpportunityView, ports: PurePorts, zone: ZoneName): WhereOneIs => {
  const now = ports.clock()
  const today = dateInZone(now, zone)
  const dayOf = (interview: InterviewRecord | null): PlainDate | null =>
    interview?.start ? dateInZone(interview.start, interview.zone ?? zone) : null
  const coming = nextInterview(view, now)
  const held = latestHeld(view, now)
  const answered = final.has(view.opportunity.outcome ?? '')
  const interview = coming && !answered ? coming : held
  const round = roundOf(view, interview)
  const heldOn = dayOf(held)
  const around = { interview, round, roundNumber: round?.number ?? usualRound }
  if (coming && !answered) {
    const day = dayOf(coming) ?? today
    return { ...around, stage: 'before', interviewedOn: day, today: day, evidenceSince: heldOn }
  }
  // Dates of an interview in a zone ahead may lie a day on.
  const interviewedOn = heldOn && heldOn <= today ? heldOn : today
  return {
    ...around,
    stage: answered ? 'answered' : 'waiting',
    interviewedOn,
    today: (answered && view.opportunity.outcomeOn) || today,
    evidenceSince: heldOn,
  }
}
