import { advise } from '@roundtwo/advice'
import type { OpportunityView } from '@roundtwo/contract'
import { readFigures } from '@roundtwo/language'
import { type Advice, dateInZone, type EntryRecord, type Figure, type Resume } from '@roundtwo/model'
import { nextInterview } from '../opportunities/next-interview.ts'
import type { PurePorts, ReadRecords } from '../ports.ts'
import { ownZoneOf } from '../preparing/own-zone.ts'
import { storiesFor } from '../stories/stories-for.ts'
import { settledEntries } from './settled-entries.ts'

interface ResumeFigure {
  figure: Figure
  quote: string
  where: string
}

/** The figures a CV states, each with its line. */
const figuresOf = (resume: Resume): ResumeFigure[] => {
  const lines: { text: string; where: string }[] = []
  const add = (text: string | undefined, where: string) => {
    if (text) lines.push({ text, where })
  }
  add(resume.basics?.summary, 'basics.summary')
  for (const [place, job] of (resume.work ?? []).entries()) {
    add(job.summary, `work.${place}.summary`)
    for (const [line, text] of (job.highlights ?? []).entries()) add(text, `work.${place}.highlights.${line}`)
  }
  for (const [place, project] of (resume.projects ?? []).entries()) {
    add(project.description, `projects.${place}.description`)
    for (const [line, text] of (project.highlights ?? []).entries())
      add(text, `projects.${place}.highlights.${line}`)
  }
  return lines.flatMap(({ text, where }) => readFigures(text).map((read) => ({ ...read, where })))
}

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
    resumeFigures: view.resume ? figuresOf(view.resume.resume) : [],
    asks,
    today: dateInZone(ports.clock(), await ownZoneOf(records, ports)),
  })
  return { advice, entries }
}
