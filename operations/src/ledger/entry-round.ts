import { blankRound, type Instant, type RoundRecord } from '@roundtwo/model'
import { type Meetings, nextInterview } from '../opportunities/next-interview.ts'
import type { Ports, ReadRecords, WriteRecords } from '../ports.ts'

/** The round looked back on: the one before what comes next, else the latest. */
export const lastHeldNumber = ({ rounds, interviews }: Meetings, now: Instant): number => {
  const coming = nextInterview({ rounds, interviews }, now)
  const latest = Math.max(1, ...rounds.map(({ number }) => number))
  const next = rounds.find(({ id }) => id === coming?.roundId)
  if (!next) return latest
  // Another interview of the same round may have been held already; what was said there counts for this one.
  const begun = interviews.some(
    (interview) =>
      interview.roundId === next.id &&
      interview.id !== coming?.id &&
      interview.status !== 'cancelled' &&
      (interview.start ?? '~') < now,
  )
  return begun ? next.number : Math.max(1, next.number - 1)
}

const meetingsOf = async (records: ReadRecords, opportunityId: string): Promise<Meetings> => ({
  rounds: await records.list('round', { opportunityId }),
  interviews: await records.list('interview', { opportunityId }),
})

/** The round an entry belongs to, made when nobody has told of it yet: first rounds seldom come with an invitation kept. */
export const entryRound = async (
  ports: Ports,
  records: WriteRecords,
  opportunityId: string,
  given: number | undefined,
): Promise<RoundRecord> => {
  const number = given ?? lastHeldNumber(await meetingsOf(records, opportunityId), ports.clock())
  const [kept] = await records.list('round', { opportunityId, number })
  if (kept) return kept
  const round: RoundRecord = { id: ports.newId(), opportunityId, number, ...blankRound }
  await records.put('round', round)
  return round
}
