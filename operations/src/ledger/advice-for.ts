import { advise } from '@roundtwo/advice'
import type { OpportunityView } from '@roundtwo/contract'
import { type Advice, dateInZone, type EntryRecord } from '@roundtwo/model'
import { nextInterview } from '../opportunities/next-interview.ts'
import type { PurePorts, ReadRecords } from '../ports.ts'
import { ownZoneOf } from '../preparing/own-zone.ts'
import { storiesFor } from '../stories/stories-for.ts'
import { resumeFigures } from './resume-statements.ts'
import { settledEntries } from './settled-entries.ts'

/** What the ledger says for the interview to come, with the ledger. */
export const adviceFor = async (
  view: OpportunityView,
  ports: PurePorts,
  records: ReadRecords,
): Promise<{ advice: Advice[]; entries: EntryRecord[] }> => {
  const entries = await settledEntries(records, { opportunityId: view.opportunity.id })
  const asks = await records.list('ask', { opportunityId: view.opportunity.id })
  if (entries.length + asks.length === 0) return { advice: [], entries }
  const advice = advise({
    entries,
    rounds: view.rounds,
    interviews: view.interviews,
    attendance: view.attendance,
    people: view.people,
    interview: nextInterview(view, ports.clock()),
    stories: await storiesFor(records, view.opportunity),
    revisions: await records.list('revision'),
    resumeFigures: view.resume ? resumeFigures(view.resume.resume) : [],
    asks,
    today: dateInZone(ports.clock(), await ownZoneOf(records, ports)),
  })
  return { advice, entries }
}
