import { adviceTasks } from '@roundtwo/advice'
import type { OpportunityView } from '@roundtwo/contract'
import { matchResume } from '@roundtwo/matching'
import { blankRound, type Fit, type ZoneName } from '@roundtwo/model'
import { mergeTasks, preparationTasks } from '@roundtwo/plan'
import { adviceFor } from '../ledger/advice-for.ts'
import { nextInterview, roundOf } from '../opportunities/next-interview.ts'
import { findView, participants } from '../opportunities/view.ts'
import type { Ports, PurePorts, WriteRecords } from '../ports.ts'
import { ownZoneOf } from './own-zone.ts'

/** What stands where the company should until somebody says. */
export const companyNotKnown = 'Company not known'

export const fitOf = (view: OpportunityView, ports: PurePorts): Fit | null =>
  view.posting && view.resume ? matchResume(view.posting.posting, view.resume.resume, { now: ports.clock() }) : null

/** What an opportunity's next interview asks to be prepared. */
const wantedTasks = (
  view: OpportunityView,
  ports: PurePorts,
  ownZone: ZoneName,
  { advice, entries }: Awaited<ReturnType<typeof adviceFor>>,
) => {
  const interview = nextInterview(view, ports.clock())
  const round = roundOf(view, interview)
  return preparationTasks({
    posting: view.posting?.posting ?? null,
    company: view.opportunity.company === companyNotKnown ? null : view.opportunity.company,
    fit: fitOf(view, ports),
    invitation: {
      ...(round ?? blankRound),
      round: round?.number ?? null,
      start: interview?.start ?? null,
      zone: interview?.zone ?? null,
      people: participants(view, interview),
      link: interview?.link ?? null,
      platform: interview?.platform ?? null,
      place: interview?.place ?? null,
    },
    ownZone,
    adviceTasks: adviceTasks(advice),
    ledgerEntries: entries.length,
  })
}

/** Makes the tasks fit what is known now: done ones stay done, own ones and those put away are left alone. */
export const refreshTasks = async (ports: Ports, records: WriteRecords, opportunityId: string): Promise<void> => {
  const view = await findView(records, opportunityId)
  if (!view) return
  const zone = await ownZoneOf(records, ports)
  const advice = await adviceFor(view, ports, records)
  const { put, remove } = mergeTasks(wantedTasks(view, ports, zone, advice), view.tasks, {
    newId: ports.newId,
    opportunityId,
  })
  for (const task of put) await records.put('task', task)
  for (const id of remove) await records.remove('task', id)
}
